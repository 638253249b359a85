namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A record derived from an abstract one.</summary>
[DynamoDocument]
public partial record Receipt(string Book, int Number, decimal Amount) : Entry(Book, Number);
