using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Transport;

/// <summary>
/// DynamoDB as far as the clients can tell: it takes in each request's body and answers with canned bytes chosen by <c>X-Amz-Target</c>. All contenders talk to
/// it, each through its own HTTP client.
/// </summary>
internal sealed class FakeDynamoDb(int items, Pace pace) : HttpMessageHandler
{
    private readonly CannedAnswer _item = new(AnswerWriter.Item(Samples.One));
    private readonly CannedAnswer _nothing = new("{}"u8.ToArray());
    private readonly CannedAnswer _allWritten = new("{\"UnprocessedItems\":{}}"u8.ToArray());
    private readonly CannedAnswer _page = new(AnswerWriter.Page(Samples.Page(items)));
    private readonly CannedAnswer _batch = new(AnswerWriter.Batch(Samples.Page(items)));

    private int _requests;

    /// <summary>When set, the body of each request is kept here.</summary>
    public MemoryStream? Kept { get; set; }

    /// <summary>How many requests there were.</summary>
    public int Requests => _requests;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        pace.IsSlow ? AnswerLaterAsync(request, cancellationToken) : AnswerAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> AnswerLaterAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(pace.Between, cancellationToken);
        return await AnswerAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requests);
        await request.Content!.CopyToAsync(new RequestSink(Kept), cancellationToken);
        return Choose(request).ToResponse(request, pace);
    }

    private CannedAnswer Choose(HttpRequestMessage request)
    {
        var target = request.Headers.NonValidated["X-Amz-Target"].ToString();
        return target switch
        {
            "DynamoDB_20120810.GetItem" => _item,
            "DynamoDB_20120810.PutItem" or "DynamoDB_20120810.UpdateItem" => _nothing,
            "DynamoDB_20120810.Query" => _page,
            "DynamoDB_20120810.BatchGetItem" => _batch,
            "DynamoDB_20120810.BatchWriteItem" => _allWritten,
            _ => throw new NotSupportedException($"No answer to {target}."),
        };
    }
}
