namespace Dynamoid.Integration.Tests.Documents;

/// <summary>An index by a key of each form that DynamoDB takes.</summary>
[DynamoDocument(Timestamps = false, CapacityMode = CapacityMode.OnDemand)]
[GlobalIndex(HashKey = nameof(Text))]
[GlobalIndex(HashKey = nameof(Kind))]
[GlobalIndex(HashKey = nameof(Whole))]
[GlobalIndex(HashKey = nameof(Exact))]
[GlobalIndex(HashKey = nameof(Day))]
[GlobalIndex(HashKey = nameof(DayText))]
[GlobalIndex(HashKey = nameof(Moment))]
[GlobalIndex(HashKey = nameof(MomentText))]
[GlobalIndex(HashKey = nameof(Unique))]
[GlobalIndex(HashKey = nameof(Bytes))]
[GlobalIndex(HashKey = nameof(Native))]
[GlobalIndex(HashKey = nameof(Price))]
public partial class KeyForms
{
    public string? Text { get; set; }

    public PhoneKind? Kind { get; set; }

    public int? Whole { get; set; }

    public decimal? Exact { get; set; }

    public DateOnly? Day { get; set; }

    [Field(Format = FieldFormat.Text)] public DateOnly? DayText { get; set; }

    public DateTimeOffset? Moment { get; set; }

    [Field(Format = FieldFormat.Text)] public DateTimeOffset? MomentText { get; set; }

    public Guid? Unique { get; set; }

    public byte[]? Bytes { get; set; }

    [Field(Format = FieldFormat.Native)] public byte[]? Native { get; set; }

    public Money? Price { get; set; }
}
