using System.Text.Json;
using Dynamoid.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>What holds for attributes of any type and depth.</summary>
public class DynamoValueProperties
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Test]
    public void Any_value_comes_back_through_its_codec() => Check(DynamoValues.Any, static value =>
    {
        string json = Json.Write<DynamoValue, DynamoValueCodec>(value);
        Assert.That(Json.Read<DynamoValue, DynamoValueCodec>(json).Equals(value), Is.True, json);

        // The same through another writer's JSON: escapes and white space differ, the value does not.
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 100 });
        Assert.That(Json.Read<DynamoValue, DynamoValueCodec>(JsonSerializer.Serialize(document, Indented)).Equals(value), Is.True, json);
    });

    [Test]
    public void Any_value_comes_back_from_the_AWS_SDKs_type() => Check(DynamoValues.Any, static value =>
        Assert.That(DynamoValue.FromAttributeValue(value.ToAttributeValue()).Equals(value), Is.True, value.ToString()));

    [Test]
    public void Equal_values_have_equal_hashes_in_whatever_order_they_were_made() => Check(DynamoValues.Any, static value =>
    {
        DynamoValue reversed = DynamoValues.Reverse(value);
        Assert.That(reversed.Equals(value), Is.True, value.ToString());
        Assert.That(reversed.GetHashCode(), Is.EqualTo(value.GetHashCode()), value.ToString());
    });

    [Test]
    public void Different_values_have_different_JSON() => Check(DynamoValues.Any.Two(), static pair =>
    {
        // Equality that is too wide would lose a change: equal values are read from each other's JSON.
        bool equal = pair.Item1.Equals(pair.Item2);
        bool sameJson = ItemEquality.AreEqual(Bytes(pair.Item1), Bytes(pair.Item2));
        Assert.That(equal, Is.EqualTo(sameJson), $"{pair.Item1}\n{pair.Item2}");
    });

    private static byte[] Bytes(DynamoValue value) => System.Text.Encoding.UTF8.GetBytes(Json.Write<DynamoValue, DynamoValueCodec>(value));

    private static void Check<T>(Gen<T> values, Action<T> check) => Prop.ForAll(values.ToArbitrary(), check).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
