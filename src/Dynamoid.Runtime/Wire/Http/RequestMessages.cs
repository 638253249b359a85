using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>Makes signed HTTP messages. A message is sent once; the body inside is the caller's memory, not a copy.</summary>
internal sealed class RequestMessages(WireEndpoint endpoint)
{
    private readonly RequestSigner _signer = new(endpoint);

    public HttpRequestMessage Create(in WireRequest request, in PayloadHash payloadHash, ImmutableCredentials credentials, SigningTime time)
    {
        var content = new ReadOnlyMemoryContent(request.Body);
        content.Headers.TryAddWithoutValidation(WireHeaders.ContentType, WireHeaders.JsonContentType);
        var message = new HttpRequestMessage(HttpMethod.Post, endpoint.Uri) { Content = content };
        message.Headers.TryAddWithoutValidation(WireHeaders.Date, time.Date);
        message.Headers.TryAddWithoutValidation(WireHeaders.Target, request.Operation.Target);
        if (credentials.UseToken)
            message.Headers.TryAddWithoutValidation(WireHeaders.SecurityToken, credentials.Token);
        message.Headers.TryAddWithoutValidation(WireHeaders.Authorization, _signer.Sign(credentials, time, request.Operation, payloadHash));
        message.Headers.TryAddWithoutValidation(WireHeaders.UserAgent, WireHeaders.UserAgentValue);
        return message;
    }
}
