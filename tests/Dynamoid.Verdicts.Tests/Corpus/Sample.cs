namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Keys that are numbers, an implicit time as the range key of an index, and a table without indexes beside it.</summary>
[DynamoDocument(Table = "samples")]
[GlobalIndex(HashKey = nameof(Room), RangeKey = nameof(CreatedAt))]
public partial class Sample
{
    [HashKey] public long Sensor { get; set; }

    [RangeKey] public DateTimeOffset At { get; set; }

    public string Room { get; set; } = "";

    public double Value { get; set; }
}

/// <summary>No more than the implicit key.</summary>
[DynamoDocument]
public partial class Memo
{
    public string? Text { get; set; }

    public string @Class { get; set; } = "";
}
