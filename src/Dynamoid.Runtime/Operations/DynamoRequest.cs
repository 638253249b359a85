namespace Dynamoid;

/// <summary>A request as it would be sent: to be looked at, tested, or sent by other means.</summary>
/// <param name="Operation">The operation's name: <c>Query</c>.</param>
/// <param name="Json">The body as DynamoDB JSON.</param>
public sealed record DynamoRequest(string Operation, string Json)
{
    /// <summary>The operation and the body.</summary>
    public override string ToString() => $"{Operation} {Json}";
}
