namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>A hash key alone, keys of several types, and fields that no key can be.</summary>
[DynamoDocument(Timestamps = false)]
[GlobalIndex(HashKey = nameof(Kind), RangeKey = nameof(On))]
[GlobalIndex(HashKey = nameof(On), RangeKey = nameof(Score), Name = "days")]
[GlobalIndex(HashKey = nameof(IsOpen), Name = "open")]
[GlobalIndex(HashKey = nameof(Guide), RangeKey = nameof(At), Name = "guides")]
[GlobalIndex(HashKey = nameof(Nick), Name = "nicks")]
public partial class Visit
{
    public Guid Id { get; set; }

    public VisitKind Kind { get; set; }

    [Field(Format = FieldFormat.Text)] public DateOnly On { get; set; }

    public decimal Score { get; set; }

    [Field(Format = FieldFormat.Text)] public bool IsOpen { get; set; }

    public bool IsFree { get; set; }

    public Guid? Guide { get; set; }

    public DateTimeOffset At { get; set; }

    [Field(EmptyStrings = EmptyStringHandling.Null)] public string? Nick { get; set; }

    public string Title { get; set; } = "";

    public string Subtitle { get; set; } = "";

    public HashSet<string> Tags { get; set; } = [];

    public List<Stop> Stops { get; set; } = [];

    public Dictionary<string, int> Amounts { get; set; } = [];

    public Stop? Home { get; set; }
}

/// <summary>A part of a visit.</summary>
[DynamoMap]
public partial class Stop
{
    public string Street { get; set; } = "";

    public int Minutes { get; set; }
}

/// <summary>Kinds of visits.</summary>
public enum VisitKind
{
    Guided,
    Free,
}
