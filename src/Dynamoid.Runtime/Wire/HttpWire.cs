using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Dynamoid.Wire;

/// <summary>
/// Dynamoid's own connection to DynamoDB: signs, sends, verifies and repeats. Credentials, region and endpoint come from where the AWS SDK takes them, errors are its
/// exception types. Safe for use by many threads; lives as long as the process.
/// </summary>
public sealed class HttpWire : IDynamoWire, IDisposable
{
    private const int DefaultMaxAttempts = 11;
    private readonly CredentialSource _credentials;
    private readonly SigningClock _clock;
    private readonly HttpAttempt _attempt;
    private readonly RetryQuota _quota = new();
    private readonly TimeProvider _time;
    private readonly Func<double> _jitter;
    private readonly int _maxAttempts;

    /// <summary>Reads the configuration; sends nothing yet.</summary>
    /// <exception cref="AmazonClientException">No region and no endpoint are configured anywhere, or they do not go together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than one attempt, or no time for it.</exception>
    public HttpWire(HttpWireOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.RequestTimeout, TimeSpan.Zero, nameof(options.RequestTimeout));
        _maxAttempts = options.MaxAttempts ?? FallbackInternalConfigurationFactory.MaxAttempts ?? DefaultMaxAttempts;
        ArgumentOutOfRangeException.ThrowIfLessThan(_maxAttempts, 1, nameof(options.MaxAttempts));

        var config = EndpointResolver.Configure(options);
        WireEndpoint endpoint = EndpointResolver.Resolve(config, options);
        _time = options.TimeProvider;
        _jitter = options.Jitter;
        _credentials = new CredentialSource(options.Credentials, config);
        _clock = new SigningClock(_time);
        _attempt = new HttpAttempt(endpoint, options);
        Endpoint = endpoint.Uri;
        Region = endpoint.Region;
    }

    /// <summary>The address that requests go to.</summary>
    public Uri Endpoint { get; }

    /// <summary>The region that signs the requests.</summary>
    public string Region { get; }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        PayloadHash payloadHash = PayloadHash.Of(request.Body.Span);
        int price = 0;
        bool clockCorrected = false;
        for (int attempt = 1; ; attempt++)
        {
            ImmutableCredentials credentials = await _credentials.GetAsync(cancellationToken).ConfigureAwait(false);
            AttemptOutcome outcome = await _attempt.SendAsync(request, payloadHash, credentials, _clock.Now, attempt, cancellationToken).ConfigureAwait(false);
            if (outcome.Response is { } response)
            {
                _quota.OnSuccess(price);
                return response;
            }

            // Even when this request ends here, the next ones must not fail for the same reason.
            if (outcome.Kind == RetryKind.ClockSkew && !clockCorrected)
                _clock.SetTo(outcome.ServerTime!.Value);
            if (outcome.Kind == RetryKind.Never || attempt == _maxAttempts)
                throw outcome.Error!;
            if (outcome.Kind == RetryKind.ClockSkew)
            {
                if (clockCorrected)
                    throw outcome.Error!;
                clockCorrected = true;
                continue;
            }

            if (!_quota.TryPay(outcome.Kind, out price))
                throw outcome.Error!;
            await Task.Delay(RetryDelay.Before(attempt, _jitter()), _time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _attempt.Dispose();
}
