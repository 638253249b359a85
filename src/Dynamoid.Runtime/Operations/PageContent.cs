namespace Dynamoid.Operations;

/// <summary>What the response to a Query or Scan holds.</summary>
internal sealed class PageContent<T>
{
    /// <summary>What was made of the items that were taken.</summary>
    public List<T> Items { get; } = [];

    /// <summary>How many items matched: of a count, where none are sent.</summary>
    public long Count { get; set; }

    /// <summary>How many items DynamoDB evaluated.</summary>
    public long ScannedCount { get; set; }

    /// <summary>The capacity units that were consumed, where the request asks for them.</summary>
    public double Capacity { get; set; }

    /// <summary>Where DynamoDB's page ended, as JSON; null when it was the last one.</summary>
    public byte[]? LastEvaluatedKey { get; set; }

    /// <summary>The last item that was taken, when there were more in the page than wanted.</summary>
    public byte[]? CutAfter { get; set; }
}
