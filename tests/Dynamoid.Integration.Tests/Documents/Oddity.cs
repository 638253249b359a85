namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Attribute names that an expression cannot have as they are.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Oddity
{
    [Field("size")] public string? Reserved { get; set; }

    [Field("_leading")] public string? Underscore { get; set; }

    [Field("with:colon")] public string? Colon { get; set; }

    [Field("a.b-c d")] public string? Dotted { get; set; }
}
