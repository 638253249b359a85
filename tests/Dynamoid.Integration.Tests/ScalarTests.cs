using System.Numerics;
using Dynamoid.Integration.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Integration.Tests;

/// <summary>The rarer scalars against both engines.</summary>
[TestFixture(Engine.DynamoDbLocal)]
[TestFixture(Engine.Dynalite)]
public class ScalarTests(Engine engine) : ClientFixture(engine)
{
    private static readonly BigInteger Largest = (BigInteger.Pow(10, 38) - 1) * BigInteger.Pow(10, 88);

    [Test]
    public void Any_values_come_back_as_they_were() =>
        Prop.ForAll(Documents(), document => ThroughStoreAsync(document).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Test]
    public async Task The_limits_of_DynamoDBs_numbers_are_kept()
    {
        Scalars limits = new()
        {
            Link = new Uri("https://example.com/limits"),
            Half = Half.Epsilon,
            Big = Largest,
            MaybeBig = -Largest,
            Int128 = -(Int128)(BigInteger.Pow(10, 38) - 1),
            MaybeUInt128 = (UInt128)BigInteger.Pow(10, 38) * 3,
            Span = TimeSpan.MinValue,
            MaybeSpan = TimeSpan.MaxValue,
            Letter = 'ü',
        };
        await ThroughStoreAsync(limits);
    }

    [Test]
    public void A_number_of_39_digits_is_refused_before_the_request()
    {
        Scalars document = new() { Link = new Uri("https://example.com/wide"), Int128 = Int128.MaxValue };
        Assert.That(
            async () => await Scalars.Using(Client).SaveAsync(document),
            Throws.TypeOf<ItemFormatException>().With.Property(nameof(ItemFormatException.Path)).EqualTo("int128"));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task A_change_of_a_fragment_is_a_change()
    {
        Scalars document = new() { Link = new Uri("https://example.com/fragments"), MaybeLink = new Uri("https://example.com/#a") };
        await Scalars.Using(Client).SaveAsync(document);
        document.MaybeLink = new Uri("https://example.com/#b");
        await document.SaveAsync();
        Assert.That((await Scalars.Using(Client).FindAsync(document.Link, document.Clock)).MaybeLink!.Fragment, Is.EqualTo("#b"));
    }

    [Test]
    public async Task Bytes_changed_in_place_are_a_change()
    {
        byte[] bytes = [1, 2];
        Scalars document = new() { Link = new Uri("https://example.com/bytes"), Memory = bytes };
        await Scalars.Using(Client).SaveAsync(document);
        bytes[0] = 9;
        await document.SaveAsync();
        Assert.That((await Scalars.Using(Client).FindAsync(document.Link, document.Clock)).Memory.ToArray(), Is.EqualTo(new byte[] { 9, 2 }));
    }

    [Test]
    public async Task Memory_and_versions_are_keys_by_content()
    {
        await Blob.Using(Client).SaveAsync(new Blob(new byte[] { 1, 2 }, new Version(1, 2), new byte[] { 3 }));
        Blob found = await Blob.Using(Client).FindAsync(new byte[] { 1, 2 }, new Version(1, 2));
        Assert.That(found.Content.ToArray(), Is.EqualTo(new byte[] { 3 }));
        BlobKey key = new(new byte[] { 1, 2 }, new Version(1, 2));
        Assert.That(key, Is.EqualTo(new BlobKey(new byte[] { 1, 2 }, new Version(1, 2))));
        Assert.That(key.GetHashCode(), Is.EqualTo(new BlobKey(new byte[] { 1, 2 }, new Version(1, 2)).GetHashCode()));
        Assert.That(new ScalarsKey(new Uri("http://a/#x"), default), Is.Not.EqualTo(new ScalarsKey(new Uri("http://a/#y"), default)));
    }

    [Test]
    public void An_empty_key_is_missing() => Assert.Multiple(() =>
    {
        Assert.That(async () => await Blob.Using(Client).SaveAsync(new Blob(default, new Version(1, 2), default)), Throws.TypeOf<MissingHashKeyException>());
        Assert.That(async () => await Blob.Using(Client).SaveAsync(new Blob(new byte[] { 1 }, null!, default)), Throws.TypeOf<MissingRangeKeyException>());
        Assert.That(async () => await Scalars.Using(Client).SaveAsync(new Scalars()), Throws.TypeOf<MissingHashKeyException>());
    });

    protected override async Task CreateTablesAsync()
    {
        await Scalars.Using(Client).CreateTableAsync();
        await Blob.Using(Client).CreateTableAsync();
    }

    private async Task ThroughStoreAsync(Scalars document)
    {
        await Scalars.Using(Client).SaveAsync(document);
        Scalars found = await Scalars.Using(Client).FindAsync(document.Link, document.Clock);
        Assert.Multiple(() =>
        {
            Assert.That(found.Link, Is.EqualTo(document.Link));
            Assert.That((found.Letter, found.MaybeLetter, found.Half), Is.EqualTo((document.Letter, document.MaybeLetter, document.Half)));
            Assert.That((found.Int128, found.MaybeUInt128), Is.EqualTo((document.Int128, document.MaybeUInt128)));
            Assert.That((found.Big, found.MaybeBig), Is.EqualTo((document.Big, document.MaybeBig)));
            Assert.That((found.Span, found.MaybeSpan, found.Clock, found.MaybeClock), Is.EqualTo((document.Span, document.MaybeSpan, document.Clock, document.MaybeClock)));
            Assert.That(found.MaybeLink?.OriginalString, Is.EqualTo(document.MaybeLink?.OriginalString));
            Assert.That(found.Version, Is.EqualTo(document.Version));
            Assert.That(found.Memory.ToArray(), Is.EqualTo(document.Memory.ToArray()));
            Assert.That(found.MaybeMemory?.ToArray(), Is.EqualTo(document.MaybeMemory?.ToArray()));
            Assert.That(found.Bigs, Is.EquivalentTo(document.Bigs));
            Assert.That(found.Blobs.Select(static blob => Convert.ToBase64String(blob.Span)), Is.EquivalentTo(document.Blobs.Select(static blob => Convert.ToBase64String(blob.Span)).Distinct()));
            Assert.That(found.Clocks, Is.EqualTo(document.Clocks));
            Assert.That(found.Links, Is.EquivalentTo(document.Links));
        });
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, () => "a found document is unchanged, but was sent: " + Wire.Last);
    }

    private static Arbitrary<Scalars> Documents() =>
        (from seed in ArbMap.Default.GeneratorFor<long>()
         from ticks in Gen.Choose(0, int.MaxValue).Two()
         from bytes in ArbMap.Default.GeneratorFor<byte[]>()
         from numbers in ArbMap.Default.GeneratorFor<List<long>>()
         select Make(seed, (((long)ticks.Item1 * int.MaxValue) + ticks.Item2) % TimeSpan.TicksPerDay, bytes ?? [], numbers ?? [])).ToArbitrary();

    private static Scalars Make(long seed, long ticks, byte[] bytes, List<long> numbers) => new()
    {
        Link = new Uri($"https://example.com/{Guid.NewGuid()}#{seed}"),
        Clock = new TimeOnly(ticks),
        Letter = (char)(ushort)(seed & 0x7FFF),
        MaybeLetter = seed % 2 == 0 ? null : (char)(ushort)(ticks & 0x7FFF),
        Half = BitConverter.Int16BitsToHalf((short)(seed & 0x3FFF)),
        Int128 = (Int128)seed * ticks * 1_000_000,
        MaybeUInt128 = seed % 3 == 0 ? null : (UInt128)ticks * (UInt128)ticks,
        Big = (BigInteger)seed * ticks * BigInteger.Pow(10, (int)(ticks % 90)),
        MaybeBig = seed % 2 == 0 ? null : -seed,
        Span = new TimeSpan(unchecked(seed * ticks)),
        MaybeSpan = seed % 5 == 0 ? null : new TimeSpan(seed),
        MaybeClock = seed % 2 == 0 ? null : new TimeOnly(ticks / 1_000_000_000 * 1_000_000_000),
        MaybeLink = seed % 3 == 0 ? null : new Uri($"/orders/{seed}", UriKind.Relative),
        Version = seed % 4 == 0 ? null : new Version((int)(seed & 0xFFFF), 0, (int)(ticks & 0xFFFF)),
        Memory = bytes,
        MaybeMemory = seed % 2 == 0 ? null : bytes,
        Bigs = [.. numbers.Select(static number => (BigInteger)number * number)],
        Blobs = [bytes, bytes.ToArray()],
        Clocks = [new TimeOnly(ticks), null],
        Links = numbers.Distinct().Take(3).ToDictionary(static number => $"{number}", static number => new Uri($"http://example.com/{number}")),
    };
}
