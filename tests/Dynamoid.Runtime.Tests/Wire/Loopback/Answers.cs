using System.Globalization;
using System.Text;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire.Loopback;

/// <summary>Good and bad answers of a DynamoDB.</summary>
internal static class Answers
{
    public const string RequestId = "REQUEST0ID";

    public static Answer Ok(string json = "{}", uint? checksum = null) => Whole("200 OK", json, $"x-amz-crc32: {checksum ?? Crc32.Of(Encoding.UTF8.GetBytes(json))}\r\n");

    public static Answer Damaged() => Ok(checksum: 12345);

    public static Answer Error(string code, int status = 400, string message = "It went wrong.", string more = "", DateTimeOffset? date = null) =>
        Whole($"{status} Error", $$"""{"__type":"com.amazonaws.dynamodb.v20120810#{{code}}","message":"{{message}}"{{more}}}""", date: date);

    public static Answer Whole(string status, string body, string headers = "", DateTimeOffset? date = null) => async (connection, cancellationToken) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        await connection.WriteAsync(Head(status, $"Content-Length: {bytes.Length}\r\n{headers}", date), cancellationToken);
        await connection.WriteAsync(bytes, cancellationToken);
        return true;
    };

    public static Answer Chunked(string body) => async (connection, cancellationToken) =>
    {
        await connection.WriteAsync(Head("200 OK", "Transfer-Encoding: chunked\r\n"), cancellationToken);
        foreach (char letter in body)
            await connection.WriteAsync($"1\r\n{letter}\r\n", cancellationToken);
        await connection.WriteAsync("0\r\n\r\n", cancellationToken);
        return true;
    };

    public static Answer Endless() => async (connection, cancellationToken) =>
    {
        await connection.WriteAsync(Head("200 OK", "Content-Length: 1000000000\r\n"), cancellationToken);
        return false;
    };

    public static Answer HangUp() => (_, _) => Task.FromResult(false);

    public static Answer HangUpAfterHeaders() => async (connection, cancellationToken) =>
    {
        await connection.WriteAsync(Head("200 OK", "Content-Length: 100\r\n"), cancellationToken);
        return false;
    };

    public static Answer CutBody() => async (connection, cancellationToken) =>
    {
        await connection.WriteAsync(Head("200 OK", "Content-Length: 100\r\n") + "{\"Item\":{", cancellationToken);
        return false;
    };

    public static Answer Silence() => async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return false;
    };

    public static Answer StuckBody() => async (connection, cancellationToken) =>
    {
        await connection.WriteAsync(Head("200 OK", "Content-Length: 100\r\n") + "{", cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return false;
    };

    private static string Head(string status, string headers, DateTimeOffset? date = null) =>
        $"HTTP/1.1 {status}\r\nDate: {(date ?? DateTimeOffset.UtcNow).ToString("R", CultureInfo.InvariantCulture)}\r\nx-amzn-RequestId: {RequestId}\r\nContent-Type: application/x-amz-json-1.0\r\n{headers}\r\n";
}
