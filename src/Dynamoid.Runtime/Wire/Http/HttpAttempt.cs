using System.Runtime.CompilerServices;
using System.Security.Authentication;
using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>Sends a request once: signs it, sends it, reads and verifies the answer, and judges what went wrong.</summary>
internal sealed class HttpAttempt(WireEndpoint endpoint, HttpWireOptions options) : IDisposable
{
    // An invoker rather than an HttpClient: the timeout is ours, and the client would allocate for its own.
    private readonly HttpMessageInvoker _invoker = new(options.HttpHandlerFactory is { } factory ? factory() : HttpHandlers.Create(options));
    private readonly AttemptTimeouts _timeouts = new(options.RequestTimeout, options.TimeProvider);
    private readonly TimeSpan _timeout = options.RequestTimeout;
    private readonly RequestMessages _messages = new(endpoint);

    /// <summary>Sends the request. Only the caller's cancellation, and what is nobody's fault but ours, is thrown.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<AttemptOutcome> SendAsync(
        WireRequest request, PayloadHash payloadHash, ImmutableCredentials credentials, SigningTime time, int attempt, CancellationToken cancellationToken)
    {
        AttemptTimeout timeout = _timeouts.Start(cancellationToken);
        try
        {
            using HttpRequestMessage message = _messages.Create(request, payloadHash, credentials, time);
            using HttpResponseMessage response = await _invoker.SendAsync(message, timeout.Token).ConfigureAwait(false);
            ArraySegment<byte> body = await ResponseBody.ReadAsync(response.Content, timeout.Token).ConfigureAwait(false);
            return ResponseJudge.Judge(request, response, body, credentials, time, attempt);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            // A handler has timeouts of its own, for opening a connection for one, and says which one it was.
            Exception cause = timeout.Token.IsCancellationRequested ? ErrorMessages.TimedOut(_timeout, exception) : exception.InnerException as TimeoutException ?? (Exception)exception;
            return Unanswered(request, attempt, cause, RetryKind.Transient);
        }
        catch (HttpRequestException exception) when (exception.InnerException is AuthenticationException refused)
        {
            // A certificate that is not trusted now will not be in a second; the inner exception says what is wrong with it.
            return Unanswered(request, attempt, refused, RetryKind.Never);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return Unanswered(request, attempt, exception, RetryKind.Transient);
        }
        catch (InvalidDataException exception)
        {
            return Unanswered(request, attempt, exception, RetryKind.Never);
        }
        finally
        {
            _timeouts.End(ref timeout);
        }
    }

    public void Dispose() => _invoker.Dispose();

    private AttemptOutcome Unanswered(in WireRequest request, int attempt, Exception cause, RetryKind kind) =>
        new(ErrorMessages.Unanswered(request, endpoint.Uri, attempt, cause), kind);
}
