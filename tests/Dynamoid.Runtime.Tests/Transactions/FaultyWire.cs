using System.Buffers;
using System.Net;
using System.Text;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Transactions;

/// <summary>Keeps what was sent, and answers with faults or JSON: what a test says, one after the other, then the last for ever.</summary>
internal sealed class FaultyWire(params object[] answers) : IDynamoWire
{
    /// <summary>The requests: operation and body.</summary>
    public List<string> Sent { get; } = [];

    public static TransactionCanceledException Cancelled(params string[] codes) => Cancelled([.. codes.Select(static code => new CancellationReason { Code = code })]);

    public static TransactionCanceledException Cancelled(List<CancellationReason> reasons) =>
        new("cancelled", ErrorType.Sender, "TransactionCanceledException", "fake", HttpStatusCode.BadRequest) { CancellationReasons = reasons };

    /// <summary>An error that leaves open what became of the request.</summary>
    public static AmazonDynamoDBException Lost() => new("the reply was lost");

    public DynamoidClient Client(TimeProvider clock) => new(new DynamoidOptions { Namespace = "unit", Wire = this, TimeProvider = clock });

    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        object answer = answers[Math.Min(Sent.Count, answers.Length - 1)];
        Sent.Add($"{request.Operation.Name} {Encoding.UTF8.GetString(request.Body.Span)}");
        if (answer is Exception fault)
            return ValueTask.FromException<WireResponse>(fault);
        string json = (string)answer;
        byte[] body = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        return ValueTask.FromResult(new WireResponse(body, Encoding.UTF8.GetBytes(json, body), "fake"));
    }
}
