namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Keys whose CLR types hold less than DynamoDB does.</summary>
public static partial class Precise
{
    [DynamoDocument(Table = "precise_time")]
    public partial class ByTime
    {
        [RangeKey]
        public DateTimeOffset At { get; set; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "precise_text", Timestamps = false)]
    public partial class ByText
    {
        [RangeKey]
        [Field(Format = FieldFormat.Text)]
        public DateTimeOffset At { get; set; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "precise_numbers", Timestamps = false)]
    public partial class ByNumbers
    {
        [HashKey]
        public double Ratio { get; set; }

        [RangeKey]
        public TimeSpan Span { get; set; }

        public string? Text { get; set; }
    }

    [DynamoDocument(Table = "precise_guid", Timestamps = false)]
    public partial record ById(Guid Id)
    {
        public string? Text { get; set; }
    }
}
