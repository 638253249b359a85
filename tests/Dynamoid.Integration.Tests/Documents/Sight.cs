namespace Dynamoid.Integration.Tests.Documents;

/// <summary>What there is to search for: each kind of field, with values that may be missing.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Sight
{
    public string? City { get; set; }

    [Field("town.name #1")] public string? Town { get; set; }

    public int Size { get; set; }

    public int? Exists { get; set; }

    [Field(Format = FieldFormat.Text)] public bool IsOpen { get; set; }

    public bool? IsFree { get; set; }

    public PhoneKind Kind { get; set; }

    [Field(Format = FieldFormat.Text)] public DateOnly? Day { get; set; }

    public double? Price { get; set; }

    [Field(Format = FieldFormat.Native)] public byte[]? Seal { get; set; }

    [Field(EmptyStrings = EmptyStringHandling.Null)] public string? Nick { get; set; }

    [Field(Nulls = NullHandling.Store)] public string? Note { get; set; }

    public HashSet<DateOnly> Days { get; set; } = [];

    public List<string> Names { get; set; } = [];

    public List<Phone> Phones { get; set; } = [];

    public Dictionary<string, int> Amounts { get; set; } = [];

    public Phone? Main { get; set; }
}
