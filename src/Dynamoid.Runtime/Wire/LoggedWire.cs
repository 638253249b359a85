using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Microsoft.Extensions.Logging;

namespace Dynamoid.Wire;

/// <summary>
/// Logs each request of another wire: operation, table, milliseconds, retries and request id; successes at Debug, failures at Warning. Bodies, keys and secrets are never
/// logged. With Warning switched off the other wire is called directly.
/// </summary>
public sealed class LoggedWire : IDynamoWire
{
    private readonly IDynamoWire _inner;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;

    /// <summary>Logs the requests of a wire.</summary>
    /// <param name="inner">The wire that sends.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="timeProvider">The clock that measures.</param>
    public LoggedWire(IDynamoWire inner, ILogger logger, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(logger);
        _inner = inner;
        _logger = logger;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) =>
        _logger.IsEnabled(LogLevel.Warning) ? SendLoggedAsync(request, cancellationToken) : _inner.SendAsync(request, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<WireResponse> SendLoggedAsync(WireRequest request, CancellationToken cancellationToken)
    {
        long start = _time.GetTimestamp();
        try
        {
            WireResponse response = await _inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
            LogSuccess(request, response, start);
            return response;
        }
        catch (Exception exception)
        {
            LogFailure(request, exception, cancellationToken.IsCancellationRequested, start);
            throw;
        }
    }

    private void LogSuccess(in WireRequest request, WireResponse response, long start)
    {
        double milliseconds = Milliseconds(start);
        WireLog.Succeeded(_logger, request.Operation.Name, request.Table, milliseconds, response.Retries, response.RequestId);
    }

    // Not the exception itself: it is the caller's to log, and its message may quote what DynamoDB says about the data.
    private void LogFailure(in WireRequest request, Exception exception, bool cancelled, long start)
    {
        double milliseconds = Milliseconds(start);
        if (cancelled && exception is OperationCanceledException)
        {
            WireLog.Cancelled(_logger, request.Operation.Name, request.Table, milliseconds);
            return;
        }

        var answered = exception as AmazonServiceException;
        string error = answered?.ErrorCode ?? exception.GetType().Name;
        WireLog.Failed(_logger, request.Operation.Name, request.Table, milliseconds, error, answered?.RequestId);
    }

    private double Milliseconds(long start) => Math.Round(_time.GetElapsedTime(start).TotalMilliseconds, 2);
}
