using System.Text;
using System.Text.Json;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>Passes everything on and keeps what was sent.</summary>
public sealed class RecordingWire(IDynamoWire inner) : IDynamoWire
{
    private readonly Lock _lock = new();
    private readonly List<(DynamoOperation Operation, string Json)> _sent = [];

    public IReadOnlyList<string> Operations => [.. _sent.Select(static request => request.Operation.Name)];

    /// <summary>All requests, to be read.</summary>
    public IReadOnlyList<SentRequest> Requests => [.. _sent.Select(static request => new SentRequest(request.Operation.Name, request.Json))];

    /// <summary>The bodies of all requests.</summary>
    public IReadOnlyList<string> Bodies => [.. _sent.Select(static request => request.Json)];

    public string Last => _sent[^1].Json;

    /// <summary>Answers in place of the emulator, when it returns something.</summary>
    public Func<WireRequest, string?>? Answer { get; set; }

    public JsonElement LastRequest => JsonDocument.Parse(Last).RootElement;

    public void Clear() => _sent.Clear();

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        lock (_lock)
            _sent.Add((request.Operation, Encoding.UTF8.GetString(request.Body.Span)));
        if (Answer?.Invoke(request) is not { } answer)
            return await inner.SendAsync(request, cancellationToken);
        byte[] body = System.Buffers.ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(answer.Length));
        return new WireResponse(body, Encoding.UTF8.GetBytes(answer, body), "answered");
    }
}
