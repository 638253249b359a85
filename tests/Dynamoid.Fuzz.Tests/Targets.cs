using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Serialization;
using static Dynamoid.Fuzz.Tests.TargetMaker;
using Whole = Dynamoid.Serialization.NumberCodec<int>;

namespace Dynamoid.Fuzz.Tests;

/// <summary>All that reads: the items of the AWS SDK, the counting of sizes, every codec, and documents with members of every kind.</summary>
internal static class Targets
{
    public static IReadOnlyList<Target> All { get; } = [.. Items, .. Scalars, .. Numbers, .. Times, .. Wholes, .. Documents];

    private static IEnumerable<Target> Items => [SdkItems(), Sizes(), Codec<DynamoValue, DynamoValueCodec>(new DynamoValue.String("a"))];

    private static IEnumerable<Target> Scalars =>
    [
        Codec<string, StringCodec>("ü\n🚀"), Codec<char, CharCodec>('ü'), Codec<Guid, GuidCodec>(Guid.AllBitsSet),
        Codec<bool, BooleanCodec>(true), Codec<bool, BooleanTextCodec>(true), Codec<bool?, NullableCodec<bool, BooleanCodec>>(false),
        Codec<byte[], BinaryCodec>([1, 2]), Codec<byte[], BinaryNativeCodec>([1, 2]),
        Codec<ReadOnlyMemory<byte>, MemoryCodec>(new byte[] { 1, 2 }), Codec<ReadOnlyMemory<byte>, MemoryNativeCodec>(new byte[] { 1, 2 }),
        Codec<Uri, UriCodec>(new("https://example.com/a?b#c")), Codec<Version, VersionCodec>(new(1, 2, 3, 4)),
        Codec<FileAccess, EnumCodec<FileAccess, AccessNames>>(FileAccess.Write), Codec<FileAccess, EnumNumberCodec<FileAccess, AccessNames>>(FileAccess.Write),
        Codec<FileAccess, FlagsCodec<FileAccess, AccessNames>>(FileAccess.Write),
        Codec<Money, ConvertedScalarCodec<Money, string, Money, StringCodec>>(new(1.5m, "EUR")), Codec<Money, ConvertedCodec<Money, string, Money, StringCodec>>(new(1.5m, "EUR")),
    ];

    private static IEnumerable<Target> Numbers =>
    [
        Codec<byte, NumberCodec<byte>>(7), Codec<sbyte, NumberCodec<sbyte>>(-7), Codec<short, NumberCodec<short>>(7), Codec<ushort, NumberCodec<ushort>>(7),
        Codec<int, NumberCodec<int>>(7), Codec<uint, NumberCodec<uint>>(7), Codec<long, NumberCodec<long>>(-7), Codec<ulong, NumberCodec<ulong>>(7),
        Codec<float, NumberCodec<float>>(1.5f), Codec<double, NumberCodec<double>>(-1.5e-7), Codec<decimal, NumberCodec<decimal>>(1.50m), Codec<Half, HalfCodec>((Half)1.5),
        Codec<Int128, WideIntegerCodec<Int128>>(-7), Codec<UInt128, WideIntegerCodec<UInt128>>(7), Codec<BigInteger, WideIntegerCodec<BigInteger>>(BigInteger.Pow(7, 40)),
        Codec<DynamoNumber, DynamoNumberCodec>(DynamoNumber.Parse("1.5E+40")),
    ];

    private static IEnumerable<Target> Times =>
    [
        Codec<DateTime, DateTimeCodec>(DateTime.UnixEpoch), Codec<DateTime, DateTimeEpochSecondsCodec>(DateTime.UnixEpoch),
        Codec<DateTime, DateTimeEpochMillisecondsCodec>(DateTime.UnixEpoch), Codec<DateTime, DateTimeIsoCodec<UtcZone>>(DateTime.UnixEpoch),
        Codec<DateTimeOffset, DateTimeOffsetCodec>(DateTimeOffset.UnixEpoch), Codec<DateTimeOffset, DateTimeOffsetEpochSecondsCodec>(DateTimeOffset.UnixEpoch),
        Codec<DateTimeOffset, DateTimeOffsetEpochMillisecondsCodec>(DateTimeOffset.UnixEpoch), Codec<DateTimeOffset, DateTimeOffsetIsoCodec<UtcZone>>(DateTimeOffset.UnixEpoch),
        Codec<DateOnly, DateOnlyCodec>(DateOnly.MaxValue), Codec<DateOnly, DateOnlyTextCodec>(DateOnly.MaxValue), Codec<TimeOnly, TimeOnlyCodec>(TimeOnly.MaxValue),
        Codec<TimeSpan, TimeSpanCodec>(TimeSpan.MinValue), Codec<long, EpochNumberCodec<long>>(1),
    ];

    private static IEnumerable<Target> Wholes =>
    [
        Codec<List<int>, ListCodec<int, NumberCodec<int>>>([1, 2]), Codec<string[], ArrayCodec<string, StringCodec>>(["a", "b"]),
        Codec<ImmutableArray<string>, ImmutableArrayCodec<string, StringCodec>>(["a"]),
        Codec<ImmutableList<long>, ListLikeCodec<ImmutableList<long>, long, NumberCodec<long>, ListMaker<long>>>([1, 2]),
        Codec<List<string>, ListCodec<string, NonEmptyStringCodec>>(["a", ""]), Codec<HashSet<string>, SetCodec<string, NonEmptyStringCodec>>(["a", ""]),
        Codec<List<string>, ListCodec<string, NullAsEmptyStringCodec>>(["a", ""]),
        Codec<HashSet<string>, SetCodec<string, StringCodec>>(["a", "b"]), Codec<HashSet<decimal>, SetCodec<decimal, NumberCodec<decimal>>>([1, 2.5m]),
        Codec<HashSet<byte[]>, SetCodec<byte[], BinaryNativeCodec>>([[1], [2]]),
        Codec<FrozenSet<Guid>, SetLikeCodec<FrozenSet<Guid>, Guid, GuidCodec, SetMaker<Guid>>>(FrozenSet.Create(Guid.Empty)),
        Codec<Dictionary<int, string>, MapCodec<int, string, NumberCodec<int>, StringCodec>>(new() { [1] = "a" }),
        Codec<FrozenDictionary<string, bool>, MapLikeCodec<FrozenDictionary<string, bool>, string, bool, StringCodec, BooleanCodec, MapMaker<string, bool>>>(
            new Dictionary<string, bool> { ["a"] = true }.ToFrozenDictionary()),
        Codec<(int, string), TupleCodec<int, string, NumberCodec<int>, StringCodec>>((1, "a")),
        Codec<(int, string, bool), TupleCodec<int, string, bool, NumberCodec<int>, StringCodec, BooleanCodec>>((1, "a", true)),
        Codec<(int, int, int, int), TupleCodec<int, int, int, int, Whole, Whole, Whole, Whole>>((1, 2, 3, 4)),
        Codec<(int, int, int, int, int), TupleCodec<int, int, int, int, int, Whole, Whole, Whole, Whole, Whole>>((1, 2, 3, 4, 5)),
        Codec<(int, int, int, int, int, int), TupleCodec<int, int, int, int, int, int, Whole, Whole, Whole, Whole, Whole, Whole>>((1, 2, 3, 4, 5, 6)),
        Codec<(int, int, int, int, int, int, int), TupleCodec<int, int, int, int, int, int, int, Whole, Whole, Whole, Whole, Whole, Whole, Whole>>((1, 2, 3, 4, 5, 6, 7)),
    ];

    private static IEnumerable<Target> Documents =>
    [
        Document<Everything, EverythingKey>(new() { Id = "x", Text = "ü", Bytes = [1], Texts = ["a"], MaybeInts = [1, null], LongSet = [1, 2], Matrix = [[1], []], Phone = new() { Number = "1" }, PhoneBook = new() { ["k"] = [new()] } }),
        Document<Scalars, ScalarsKey>(new() { Link = new("http://a/"), Version = new(1, 2), Bigs = [BigInteger.One], Clocks = [null, TimeOnly.MaxValue], Links = new() { ["k"] = new("b", UriKind.Relative) } }),
        Document<Collections, CollectionsKey>(Samples.Collections),
        Document<Formats, FormatsKey>(new() { Id = "x", Empty = "", Texts = ["", "a"], Places = [null, ""], Tuple = (1, "a", [2]), Votes = new() { [true] = 1 }, Prices = [new(1, "EUR"), null], Raw = new() { ["r"] = new DynamoValue.String("s") } }),
        Document<Address, AddressKey>(new() { Id = "x", City = "a", Tags = ["t"], Phones = [new() { Number = "1" }] }),
        Document<Product, ProductKey>(new()
        {
            Id = "x",
            Spot = new(1, 2),
            Spots = [null, new(3, 4)],
            Payments = [new CardPayment(1, "n"), new CashPayment(2)],
            Extra = new() { ["e"] = new DynamoValue.List(1, "two") },
        }),
        Document<Note, NoteKey>(new(Guid.Empty, "a")),
    ];
}
