using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>Generators of attributes of any type.</summary>
internal static class DynamoValues
{
    private const int Depth = 4;

    public static Gen<DynamoValue> Any => OfDepth(Depth);

    private static Gen<string> Texts => ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null && text.EnumerateRunes().All(static rune => rune != Rune.ReplacementChar));

    private static Gen<byte[]> Blobs => ArbMap.Default.GeneratorFor<byte[]>().Where(static bytes => bytes is not null);

    private static Gen<DynamoValue> Scalar => Gen.OneOf(
        Texts.Select(static text => (DynamoValue)text),
        DynamoNumbers.Values.Select(static number => (DynamoValue)number),
        Gen.Choose(0, 3).Select(static number => (DynamoValue)number),
        Blobs.Select(static bytes => (DynamoValue)bytes),
        Gen.Elements<DynamoValue>(true, false, DynamoValue.Null.Value),
        Texts.NonEmptyListOf().Select(static members => (DynamoValue)new DynamoValue.StringSet(members)),
        DynamoNumbers.Values.NonEmptyListOf().Select(static members => (DynamoValue)new DynamoValue.NumberSet(members)),
        Blobs.NonEmptyListOf().Select(static members => (DynamoValue)new DynamoValue.BinarySet([.. members])));

    /// <summary>An equal value whose sets and maps were filled the other way round, and whose bytes are other arrays.</summary>
    public static DynamoValue Reverse(DynamoValue value) => value switch
    {
        DynamoValue.Binary(var bytes) => bytes.ToArray(),
        DynamoValue.StringSet(var members) => new DynamoValue.StringSet(members.Reverse()),
        DynamoValue.NumberSet(var members) => new DynamoValue.NumberSet(members.Reverse().Select(static member => DynamoNumber.Parse(member.ToString()))),
        DynamoValue.BinarySet(var members) => new DynamoValue.BinarySet(members.Reverse()),
        DynamoValue.List(var elements) => new DynamoValue.List(elements.Select(Reverse)),
        DynamoValue.Map(var attributes) => new DynamoValue.Map(attributes.Reverse().Select(static pair => KeyValuePair.Create(pair.Key, Reverse(pair.Value)))),
        _ => value,
    };

    private static Gen<DynamoValue> OfDepth(int depth) => depth == 0 ? Scalar : Gen.Frequency(
        (3, Scalar),
        (1, OfDepth(depth - 1).ListOf().Select(static elements => (DynamoValue)new DynamoValue.List(elements.Take(5)))),
        (1, Texts.Zip(OfDepth(depth - 1)).ListOf().Select(static pairs =>
            (DynamoValue)new DynamoValue.Map(pairs.Take(5).DistinctBy(static pair => pair.Item1).Select(static pair => KeyValuePair.Create(pair.Item1, pair.Item2))))));
}
