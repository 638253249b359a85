namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Another record derived from it.</summary>
[DynamoDocument]
public partial record Memo(string Book, int Number) : Entry(Book, Number)
{
    public string? Text { get; set; }
}
