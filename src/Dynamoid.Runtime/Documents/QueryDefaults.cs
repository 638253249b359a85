using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dynamoid.Documents;

/// <summary>What a client's options say about queries.</summary>
internal sealed record QueryDefaults
{
    /// <summary>Whether a scan that nobody asked for is logged.</summary>
    public bool WarnOnScan { get; init; } = true;

    /// <summary>Whether a scan that nobody asked for is refused.</summary>
    public bool ErrorOnScan { get; init; }

    /// <summary>The key that cursors are signed with; empty for none.</summary>
    public ReadOnlyMemory<byte> CursorKey { get; init; }

    public ILogger Logger { get; init; } = NullLogger.Instance;
}
