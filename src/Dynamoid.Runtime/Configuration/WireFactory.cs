using Dynamoid.Wire;

namespace Dynamoid.Configuration;

/// <summary>Chooses the wire that the options ask for.</summary>
internal static class WireFactory
{
    public static (IDynamoWire Wire, IDisposable? Owned) Create(DynamoidOptions options) =>
        (options.Wire ?? throw new InvalidOptionsException(nameof(options.Wire), "is needed as long as Dynamoid opens no connections of its own."), null);
}
