namespace Dynamoid.Wire;

/// <summary>The CRC-32 of IEEE 802.3, as DynamoDB puts it beside each response body.</summary>
internal static class Crc32
{
    /// <summary>Computes the checksum by the fastest way this processor has.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Crc32Table.Of(bytes);
}
