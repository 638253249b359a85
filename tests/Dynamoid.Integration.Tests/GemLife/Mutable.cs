using System.Text.Json.Serialization;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Has a member of each type that can be changed in place.</summary>
[DynamoDocument(Timestamps = false, JsonContext = typeof(MutableJson))]
public partial class Mutable
{
    public HashSet<string> Set { get; set; } = ["a"];

    public List<int> Array { get; set; } = [1];

    public Dictionary<string, DynamoValue> Map { get; set; } = new() { ["a"] = 1 };

    public List<DynamoValue> Raw { get; set; } = ["a"];

    [Field(Format = FieldFormat.Json)] public List<int> Serialized { get; set; } = [1];

    public byte[] Binary { get; set; } = [1];

    public Span Custom { get; set; } = new();

    public Part Nested { get; set; } = new();
}

/// <summary>A type of the user's own, without an Equals, that is stored by a converter.</summary>
public sealed class Span : IDynamoConverter<Span, string>
{
    public int Length { get; set; } = 1;

    public static string Dump(Span value) => value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static Span Load(string stored) => new() { Length = int.Parse(stored, System.Globalization.CultureInfo.InvariantCulture) };
}

[DynamoMap]
public partial class Part
{
    public List<string> Names { get; set; } = ["a"];
}

[JsonSerializable(typeof(List<int>))]
public sealed partial class MutableJson : JsonSerializerContext;
