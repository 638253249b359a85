namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A key and nothing else: its table takes the items of tests that write without a document.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Blank;
