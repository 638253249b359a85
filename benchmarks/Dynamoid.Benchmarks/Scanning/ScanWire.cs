using System.Buffers;
using System.Text;
using System.Text.Json;
using Dynamoid.Benchmarks.Documents;
using Dynamoid.Benchmarks.Transport;
using Dynamoid.Wire;

namespace Dynamoid.Benchmarks.Scanning;

/// <summary>A table of any size that answers scans with the same page again and again, and says how far each segment is.</summary>
internal sealed class ScanWire(int documents) : IDynamoWire
{
    /// <summary>How many documents are in a page.</summary>
    public const int PageSize = 100;

    private static readonly byte[] Page = AnswerWriter.Page(Samples.Page(PageSize));
    private int _requests;

    /// <summary>How many requests there were.</summary>
    public int Requests => _requests;

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        var end = End(request.Body);
        await Task.Delay(1, cancellationToken);
        var body = ArrayPool<byte>.Shared.Rent(Page.Length + end.Length);
        Page.CopyTo(body, 0);
        end.CopyTo(body, Page.Length - 1);
        return new WireResponse(body, Page.Length - 1 + end.Length, "scanned");
    }

    // The key of the last item is the number of its page in the segment.
    private byte[] End(ReadOnlyMemory<byte> request)
    {
        using var json = JsonDocument.Parse(request);
        var segments = json.RootElement.TryGetProperty("TotalSegments", out var total) ? total.GetInt32() : 1;
        var page = json.RootElement.TryGetProperty("ExclusiveStartKey", out var start) ? int.Parse(start.GetProperty("number").GetProperty("N").GetString()!, null) + 1 : 1;
        return Encoding.UTF8.GetBytes(page * PageSize * segments >= documents ? "}" : $$$$""","LastEvaluatedKey":{"customer_id":{"S":"c"},"number":{"N":"{{{{page}}}}"}}}""");
    }
}
