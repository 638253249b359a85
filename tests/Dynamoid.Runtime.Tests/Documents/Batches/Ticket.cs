namespace Dynamoid.Runtime.Tests.Documents.Batches;

[DynamoDocument]
public partial class Ticket
{
    public string? Title { get; set; }

    public string? Body { get; set; }

    public static IEnumerable<Ticket> Many(int count) => Enumerable.Range(0, count).Select(static i => new Ticket { Id = $"t{i}" });
}
