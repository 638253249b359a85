using System.Text;
using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Integration.Tests;

/// <summary>Any document comes back as it was, from the codec, from the AWS SDK's items and from both engines.</summary>
[TestFixture(Engine.DynamoDbLocal)]
[TestFixture(Engine.Dynalite)]
public class RoundTripProperties(Engine engine) : ClientFixture(engine)
{
    [Test]
    public void Through_the_codec_and_the_AWS_SDKs_items() =>
        Prop.ForAll(Documents(), document =>
        {
            Everything back = Everything.Using(Client).FromItem(document.ToItem());
            Assert.That(Text(back), Is.EqualTo(Text(document)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Test]
    public void Through_the_store() =>
        Prop.ForAll(Documents(), document => ThroughStoreAsync(document).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    protected override async Task CreateTablesAsync() => await Everything.Using(Client).CreateTableAsync();

    private async Task ThroughStoreAsync(Everything document)
    {
        await Everything.Using(Client).SaveAsync(document);
        Everything found = await Everything.Using(Client).FindAsync(document.Id);
        Assert.That(Text(found), Is.EqualTo(Text(document)));
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, () => "a found document is unchanged, but was sent: " + Wire.Last);
        found.Text += "!";
        found.Texts.Add("more");
        await found.SaveAsync();
        Assert.That(Text(await Everything.Using(Client).FindAsync(document.Id)), Is.EqualTo(Text(found)));
    }

    // Sets have no order, and DynamoDB gives them back in its own.
    private static string Text(Everything document)
    {
        Everything sorted = Everything.Using(AnyClient).FromItem(document.ToItem());
        sorted.TextSet = [.. sorted.TextSet.Order(StringComparer.Ordinal)];
        sorted.LongSet = [.. sorted.LongSet.Order()];
        sorted.GuidSet = [.. sorted.GuidSet.Order()];
        sorted.Amounts = sorted.Amounts.OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToDictionary();
        sorted.PhoneBook = sorted.PhoneBook.OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToDictionary();
        return JsonSerializer.Serialize(sorted);
    }

    private static DynamoidClient AnyClient { get; } = new(new DynamoidOptions { Wire = new RecordingWire(null!) });

    private static Arbitrary<Everything> Documents()
    {
        Gen<string> text = ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null && IsWellFormed(text));
        Gen<string> name = text.Where(static text => text.Length is > 0 and < 100);
        Gen<DateTimeOffset> time = Gen.Choose(0, int.MaxValue).Two()
            .Select(static pair => new DateTimeOffset((((long)pair.Item1 * int.MaxValue) + pair.Item2) % (DateTime.MaxValue.Ticks + 1), TimeSpan.Zero));

        // DynamoDB drops zeros at the end of a fraction: the same number, another text.
        Gen<decimal> number = ArbMap.Default.GeneratorFor<decimal>().Select(static value => value / 1.000000000000000000000000000000000m);
        Gen<double> real = ArbMap.Default.GeneratorFor<double>().Where(static value => value == 0 || Math.Abs(value) is >= 1e-100 and < 1e100);
        Gen<Phone> phone = text.Zip(ArbMap.Default.GeneratorFor<PhoneKind>()).Select(static pair => new Phone { Number = pair.Item1, Kind = pair.Item2 });
        return (from texts in text.Two()
                from list in text.ListOf()
                from set in name.ListOf()
                from longs in ArbMap.Default.GeneratorFor<List<long>>()
                from ints in ArbMap.Default.GeneratorFor<List<int?>>()
                from numbers in number.Two()
                from reals in real.Two()
                from times in time.Two()
                from guids in ArbMap.Default.GeneratorFor<List<Guid>>()
                from phones in phone.ListOf()
                from bytes in ArbMap.Default.GeneratorFor<byte[]>()
                from seed in ArbMap.Default.GeneratorFor<long>()
                select new Everything
                {
                    Id = Guid.NewGuid().ToString(),
                    Text = texts.Item1,
                    MaybeText = seed % 2 == 0 ? texts.Item2 : null,
                    Flag = seed % 3 == 0,
                    MaybeFlag = seed % 5 == 0 ? null : seed % 7 == 0,
                    Byte = unchecked((byte)seed),
                    SByte = unchecked((sbyte)seed),
                    Short = unchecked((short)seed),
                    UShort = unchecked((ushort)seed),
                    Int = unchecked((int)seed),
                    MaybeInt = seed % 2 == 0 ? null : unchecked((int)seed),
                    UInt = unchecked((uint)seed),
                    Long = seed,
                    ULong = unchecked((ulong)seed),
                    Float = (float)(reals.Item1 % 1e20),
                    Double = reals.Item1,
                    MaybeDouble = seed % 2 == 0 ? null : reals.Item2,
                    Decimal = numbers.Item1,
                    Guid = guids.FirstOrDefault(),
                    Enum = seed % 2 == 0 ? PhoneKind.Work : PhoneKind.Home,
                    MaybeEnum = seed % 3 == 0 ? null : (PhoneKind)unchecked((byte)seed),
                    DateTime = times.Item1.UtcDateTime,
                    DateTimeOffset = times.Item2,
                    MaybeDateTimeOffset = seed % 2 == 0 ? null : times.Item1,
                    Day = DateOnly.FromDateTime(times.Item1.UtcDateTime),
                    Bytes = bytes ?? [],
                    Texts = [.. list],
                    MaybeInts = ints ?? [],
                    TextSet = [.. set],
                    LongSet = [.. longs ?? []],
                    GuidSet = [.. guids],
                    Amounts = set.Distinct().ToDictionary(static key => key, _ => numbers.Item2),
                    PhoneBook = set.Distinct().Take(2).ToDictionary(static key => key, _ => phones.ToList()),
                    Matrix = [[.. (ints ?? []).OfType<int>()], []],
                    Phone = phones.FirstOrDefault(),
                }).ToArbitrary();
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
