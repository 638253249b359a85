using System.Collections.Frozen;

namespace Dynamoid.Wire;

/// <summary>Recognises requests that were refused because the machine's clock is wrong.</summary>
internal static class ClockSkew
{
    private static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(5);

    private static readonly FrozenSet<string> CertainCodes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture");

    private static readonly FrozenSet<string> PossibleCodes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "InvalidSignatureException", "AuthFailure", "SignatureDoesNotMatch");

    /// <summary>Tells whether signing again with the server's time may help.</summary>
    /// <param name="code">The error's code.</param>
    /// <param name="signedAt">The time in the refused signature.</param>
    /// <param name="serverTime">The response's Date header.</param>
    public static bool Explains(string? code, SigningTime signedAt, DateTimeOffset? serverTime)
    {
        if (code is null || serverTime is not { } server)
            return false;
        if (CertainCodes.Contains(code))
            return true;
        return PossibleCodes.Contains(code) && (server.UtcDateTime - new DateTime(signedAt.Second * TimeSpan.TicksPerSecond, DateTimeKind.Utc)).Duration() > Tolerated;
    }
}
