namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>A document that is a record.</summary>
[DynamoDocument(Timestamps = false)]
public partial record Vow([property: HashKey] string Id, string Text);
