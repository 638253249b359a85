using System.Text;
using Dynamoid.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>Any value comes back as it was.</summary>
public class RoundTripProperties
{
    [Test]
    public void Texts() => Holds<string, StringCodec>(ArbMap.Default.ArbFor<string>().Filter(static text => text is not null && IsWellFormed(text)));

    [Test]
    public void Integers() => Holds<long, NumberCodec<long>>(ArbMap.Default.ArbFor<long>());

    [Test]
    public void Decimals() => Holds<decimal, NumberCodec<decimal>>(ArbMap.Default.ArbFor<decimal>());

    [Test]
    public void Doubles() => Holds<double, NumberCodec<double>>(ArbMap.Default.ArbFor<double>().Filter(static value => value == 0 || (Math.Abs(value) is >= 1e-130 and < 1e126)));

    [Test]
    public void Guids() => Holds<Guid, GuidCodec>(ArbMap.Default.ArbFor<Guid>());

    [Test]
    public void Points_in_time() => Holds<DateTimeOffset, DateTimeOffsetCodec>(
        Gen.Choose(0, int.MaxValue).Two()
            .Select(static pair => new DateTimeOffset(((long)pair.Item1 * int.MaxValue + pair.Item2) % (DateTime.MaxValue.Ticks + 1), TimeSpan.Zero))
            .ToArbitrary());

    [Test]
    public void Days() => Holds<DateOnly, DateOnlyCodec>(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary());

    [Test]
    public void Bytes() => Holds<byte[], BinaryCodec>(ArbMap.Default.ArbFor<byte[]>().Filter(static bytes => bytes is not null));

    [Test]
    public void Lists_of_maps() => Holds<List<Dictionary<string, int?>>, ListCodec<Dictionary<string, int?>, MapCodec<string, int?, StringCodec, NullableCodec<int, NumberCodec<int>>>>>(
        ArbMap.Default.GeneratorFor<string>().Where(static name => name is not null && IsWellFormed(name)).Zip(ArbMap.Default.GeneratorFor<int?>())
            .ListOf()
            .Select(static pairs => pairs.DistinctBy(static pair => pair.Item1).ToDictionary(static pair => pair.Item1, static pair => pair.Item2))
            .ListOf()
            .Select(static maps => maps.ToList())
            .ToArbitrary());

    private static void Holds<T, TCodec>(Arbitrary<T> values)
        where TCodec : struct, IValueCodec<T> =>
        Prop.ForAll(values, static value =>
        {
            string json = Json.Write<T, TCodec>(value);
            Assert.That(Json.Read<T, TCodec>(json), Is.EqualTo(value), json);

            // The same through another writer's JSON: escapes and white space differ, the value does not.
            using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
            string indented = System.Text.Json.JsonSerializer.Serialize(document, Indented);
            Assert.That(Json.Read<T, TCodec>(indented), Is.EqualTo(value), indented);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static readonly System.Text.Json.JsonSerializerOptions Indented = new() { WriteIndented = true };

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
