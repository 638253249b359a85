namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Every type that a document may have, plain and nullable, and in collections.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Everything
{
    public string Text { get; set; } = "";

    public string? MaybeText { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public byte Byte { get; set; }

    public sbyte SByte { get; set; }

    public short Short { get; set; }

    public ushort UShort { get; set; }

    public int Int { get; set; }

    public int? MaybeInt { get; set; }

    public uint UInt { get; set; }

    public long Long { get; set; }

    public ulong ULong { get; set; }

    public float Float { get; set; }

    public double Double { get; set; }

    public double? MaybeDouble { get; set; }

    public decimal Decimal { get; set; }

    public Guid Guid { get; set; }

    public PhoneKind Enum { get; set; }

    public PhoneKind? MaybeEnum { get; set; }

    public DateTime DateTime { get; set; }

    public DateTimeOffset DateTimeOffset { get; set; }

    public DateTimeOffset? MaybeDateTimeOffset { get; set; }

    public DateOnly Day { get; set; }

    public byte[] Bytes { get; set; } = [];

    public List<string> Texts { get; set; } = [];

    public List<int?> MaybeInts { get; set; } = [];

    public HashSet<string> TextSet { get; set; } = [];

    public HashSet<long> LongSet { get; set; } = [];

    public HashSet<Guid> GuidSet { get; set; } = [];

    public Dictionary<string, decimal> Amounts { get; set; } = [];

    public Dictionary<string, List<Phone>> PhoneBook { get; set; } = [];

    public List<List<int>> Matrix { get; set; } = [];

    public Phone? Phone { get; set; }
}
