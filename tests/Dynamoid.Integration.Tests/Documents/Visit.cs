namespace Dynamoid.Integration.Tests.Documents;

/// <summary>It expires by itself.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Visit
{
    public string? Page { get; set; }

    public int Clicks { get; set; }

    [Expires(After = "1d 12h")] public DateTimeOffset? Until { get; set; }
}

/// <summary>The same in seconds.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Ticket
{
    public string? Seat { get; set; }

    [Expires(After = "90s")] public long Ends { get; set; }
}
