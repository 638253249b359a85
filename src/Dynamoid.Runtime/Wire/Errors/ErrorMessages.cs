using System.Globalization;
using System.Net;
using Amazon.DynamoDBv2;
using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>The texts of the wire's exceptions: what was asked of which table, what came back, what to do. Never a body, never a credential.</summary>
internal static class ErrorMessages
{
    private const string Redacted = "***";

    /// <summary>An error that DynamoDB answered.</summary>
    public static string Answered(in WireRequest request, ErrorFacts facts, ImmutableCredentials credentials, int attempt)
    {
        string said = facts.Message is { Length: > 0 } message
            ? Redact(message, credentials)
            : facts.Code is { Length: > 0 } code
                ? $"DynamoDB answered {code}."
                : NotDynamoDbs(facts.Status);
        string id = facts.RequestId is null ? "" : $", request id {facts.RequestId}";
        string attempts = attempt == 1 ? "" : $", {Number(attempt)} attempts";
        return $"{said} ({Describe(request)}{id}{attempts})";
    }

    /// <summary>All attempts ended without an answer.</summary>
    public static AmazonDynamoDBException Unanswered(in WireRequest request, Uri endpoint, int attempts, Exception cause)
    {
        string times = attempts == 1 ? "one attempt" : $"{Number(attempts)} attempts";
        return new AmazonDynamoDBException(
            $"{Describe(request)} got no answer from {endpoint.Scheme}://{endpoint.Authority} in {times}: {cause.Message} "
            + "Check that the endpoint and the region are right, that DynamoDB (or DynamoDB Local) is running there, and that proxy and firewall let the request through.",
            cause);
    }

    /// <summary>Answers came, but never a whole one.</summary>
    public static AmazonDynamoDBException Damaged(in WireRequest request, string? requestId, int attempts, Exception cause) =>
        new($"{Describe(request)} was answered {Number(attempts)} times, never with a whole body: {cause.Message} (request id {requestId})", cause) { RequestId = requestId };

    /// <summary>One attempt took too long.</summary>
    public static TimeoutException TimedOut(TimeSpan timeout, Exception cause) =>
        new($"No complete answer within {Number(timeout.TotalSeconds)} seconds.", cause);

    /// <summary>An answer that is not of DynamoDB's making, to a request through the SDK's pipeline.</summary>
    public static AmazonDynamoDBException Foreign(in WireRequest request, HttpStatusCode status) => new($"{NotDynamoDbs(status)} ({Describe(request)})") { StatusCode = status };

    private static string NotDynamoDbs(HttpStatusCode status) =>
        $"The answer, HTTP status {Number((int)status)}, is not DynamoDB's: check the endpoint and what stands between.";

    private static string Describe(in WireRequest request) =>
        request.Table is { } table ? $"{request.Operation.Name} on table '{table}'" : request.Operation.Name;

    /// <summary>A refused signature is answered with the canonical request, and that holds the session token.</summary>
    private static string Redact(string message, ImmutableCredentials credentials)
    {
        if (credentials.UseToken)
            message = message.Replace(credentials.Token, Redacted, StringComparison.Ordinal);
        return message.Replace(credentials.SecretKey, Redacted, StringComparison.Ordinal);
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
