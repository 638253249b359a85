namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Keys of all kinds, one document each.</summary>
public static partial class Keyed
{
    [DynamoDocument(Table = "key_decimal", Timestamps = false)]
    public partial class ByDecimal
    {
        [HashKey]
        public decimal Amount { get; set; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "key_bytes", Timestamps = false)]
    public partial class ByBytes
    {
        [HashKey]
        public byte[] Hash { get; set; } = [];

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "key_time", Timestamps = false)]
    public partial class ByTime
    {
        [RangeKey]
        public DateTime At { get; set; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "key_moment", Timestamps = false)]
    public partial class ByMoment
    {
        [HashKey]
        [Field(Format = FieldFormat.EpochSeconds)]
        public DateTimeOffset Second { get; set; }

        [RangeKey]
        [Field(Format = FieldFormat.EpochMilliseconds)]
        public DateTime Millisecond { get; set; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "key_long", Timestamps = false)]
    public partial class ByLong
    {
        public Guid? Id { get; init; }

        [RangeKey]
        public long Sequence { get; init; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "key_enum", Timestamps = false)]
    public partial class ByEnum
    {
        public int Id { get; set; }

        [RangeKey]
        public Strange Kind { get; set; }

        public HashSet<Strange> Kinds { get; set; } = [];
    }

    public enum Strange : ulong
    {
        None = 0,
        One = 1,
        Uno = One,
        Two = 2,
        Most = ulong.MaxValue,
    }
}
