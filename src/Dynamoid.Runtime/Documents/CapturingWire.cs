using System.Buffers;
using System.Text;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>Keeps requests and sends none. It answers as if there were nothing to say, or not at all, so that whoever waits for an answer leaves everything as it is.</summary>
internal sealed class CapturingWire(bool answers) : IDynamoWire
{
    private readonly List<DynamoRequest> _requests = [];

    public IReadOnlyList<DynamoRequest> Requests => _requests;

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        _requests.Add(new(request.Operation.Name, Encoding.UTF8.GetString(request.Body.Span)));
        await (answers ? Task.CompletedTask : Task.FromException(new OperationCanceledException("The request was looked at, and not sent."))).ConfigureAwait(false);
        return Nothing();
    }

    private static WireResponse Nothing()
    {
        byte[] body = ArrayPool<byte>.Shared.Rent(2);
        "{}"u8.CopyTo(body);
        return new WireResponse(body, 2, requestId: null);
    }
}
