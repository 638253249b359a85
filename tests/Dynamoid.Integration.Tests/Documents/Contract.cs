namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Its versions are counted, by a mark, and it may have any number of attributes.</summary>
[DynamoDocument(Timestamps = false, Nulls = NullHandling.Store)]
public partial class Contract
{
    [LockVersion] public long? Revision { get; init; }

    public string? Text { get; set; }

    [ExtraAttributes] public Dictionary<string, DynamoValue> Extra { get; set; } = [];
}
