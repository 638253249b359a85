using Microsoft.Extensions.Logging;

namespace Dynamoid.Wire;

/// <summary>The wire's log messages.</summary>
internal static partial class WireLog
{
    [LoggerMessage(EventId = 1, EventName = "RequestSucceeded", Level = LogLevel.Debug,
        Message = "{Operation} on {Table} took {Milliseconds} ms, {Retries} retries, request {RequestId}")]
    public static partial void Succeeded(ILogger logger, string operation, string? table, double milliseconds, int retries, string? requestId);

    [LoggerMessage(EventId = 2, EventName = "RequestFailed", Level = LogLevel.Warning,
        Message = "{Operation} on {Table} failed after {Milliseconds} ms with {Error}, request {RequestId}")]
    public static partial void Failed(ILogger logger, string operation, string? table, double milliseconds, string error, string? requestId);

    [LoggerMessage(EventId = 3, EventName = "RequestCancelled", Level = LogLevel.Debug,
        Message = "{Operation} on {Table} was cancelled by its caller after {Milliseconds} ms")]
    public static partial void Cancelled(ILogger logger, string operation, string? table, double milliseconds);
}
