namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>A document with a composite key, a map, a list of maps, a whole index and one that holds only keys.</summary>
[DynamoDocument(Timestamps = false)]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Total), Name = "city_total")]
[GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Total), Name = "notes", Projection = IndexProjection.KeysOnly)]
public partial class Entry
{
    [HashKey]
    public string Account { get; set; } = "";

    [RangeKey]
    public int Day { get; set; }

    public int Total { get; set; }

    public int? Rest { get; set; }

    public string? City { get; set; }

    public string? Note { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    public Line? Main { get; set; }

    public Spot? Place { get; set; }

    public List<Line> Lines { get; set; } = [];

    public Dictionary<string, int> Amounts { get; set; } = [];
}

[DynamoMap]
public partial class Line
{
    public string? Article { get; set; }

    public decimal Price { get; set; }
}

[DynamoMap]
public partial struct Spot
{
    public int X { get; set; }
}
