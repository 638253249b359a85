using System.Buffers;
using System.Globalization;
using System.Net;
using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>Turns a complete HTTP response into the outcome of its attempt.</summary>
internal static class ResponseJudge
{
    /// <summary>Judges the response; the body's buffer goes into the outcome or back to its pool.</summary>
    /// <exception cref="IOException">The checksum does not fit the body.</exception>
    public static AttemptOutcome Judge(
        in WireRequest request, HttpResponseMessage response, ArraySegment<byte> body, ImmutableCredentials credentials, SigningTime signedAt, int attempt)
    {
        bool kept = false;
        try
        {
            VerifyChecksum(response, body);
            string? requestId = Header(response, WireHeaders.RequestId);
            if (response.StatusCode != HttpStatusCode.OK || !ResponseBody.IsJsonObject(body))
                return Failure(request, ErrorReader.Read(body, response.StatusCode, requestId), response, credentials, signedAt, attempt);
            kept = true;
            return new AttemptOutcome(new WireResponse(body.Array!, body.Count, requestId, retries: attempt - 1));
        }
        finally
        {
            if (!kept)
                ArrayPool<byte>.Shared.Return(body.Array!);
        }
    }

    private static AttemptOutcome Failure(
        in WireRequest request, ErrorFacts facts, HttpResponseMessage response, ImmutableCredentials credentials, SigningTime signedAt, int attempt)
    {
        DateTimeOffset? serverTime = response.Headers.Date;
        RetryKind kind = ClockSkew.Explains(facts.Code, signedAt, serverTime) ? RetryKind.ClockSkew : RetryClasses.Of(facts.Code, (int)facts.Status);
        return new AttemptOutcome(ErrorFactory.Create(facts, ErrorMessages.Answered(request, facts, credentials, attempt)), kind, serverTime);
    }

    private static void VerifyChecksum(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        if (Header(response, WireHeaders.Checksum) is not { } header || !uint.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out uint expected))
            return;
        // The checksum is of the plain body; an encoded one has the integrity check of its encoding.
        if (!response.Content.Headers.NonValidated.Contains(WireHeaders.ContentEncoding) && Crc32.Of(body) != expected)
            throw new IOException("The response was damaged on its way: its CRC-32 is not the announced one.");
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
