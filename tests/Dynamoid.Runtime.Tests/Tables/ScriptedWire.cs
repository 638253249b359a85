using System.Buffers;
using System.Net;
using System.Text;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Tables;

/// <summary>Answers by a script: the next operation that is expected, and a table's state or an error's code.</summary>
internal sealed class ScriptedWire(params (DynamoOperation Operation, string Answer)[] script) : IDynamoWire
{
    private int _next;

    public int Left => script.Length - _next;

    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        Assert.That(_next, Is.LessThan(script.Length), $"{request.Operation} is one request too many");
        (DynamoOperation operation, string answer) = script[_next++];
        Assert.That(request.Operation, Is.EqualTo(operation), $"request {_next}");
        if (ErrorOf(answer) is { } error)
            throw error;
        byte[] body = ArrayPool<byte>.Shared.Rent(256);
        return new(new WireResponse(body, Encoding.UTF8.GetBytes($$$"""{"Table":{"TableStatus":"{{{answer}}}"}}""", body), "scripted"));
    }

    private static AmazonDynamoDBException? ErrorOf(string answer) => answer switch
    {
        "ResourceInUseException" => new ResourceInUseException(answer),
        "ResourceNotFoundException" => new ResourceNotFoundException(answer),
        "TimeToLive is already enabled" => new AmazonDynamoDBException(answer, ErrorType.Sender, "ValidationException", "scripted", HttpStatusCode.BadRequest),
        _ => null,
    };
}
