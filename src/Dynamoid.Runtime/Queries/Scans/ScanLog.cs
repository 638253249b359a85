using Microsoft.Extensions.Logging;

namespace Dynamoid.Queries;

/// <summary>The log messages of queries.</summary>
internal static partial class ScanLog
{
    [LoggerMessage(EventId = 10, EventName = "ScanNotAskedFor", Level = LogLevel.Warning,
        Message = "Where on {Document} scans {Source} and pays for every item of it, because no condition equals a hash key. Conditions on: {Fields}. {Advice}")]
    public static partial void NotAskedFor(ILogger logger, string document, string source, string fields, string advice);
}
