using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>One of the parts into which DynamoDB divides a table or index for scans at the same time.</summary>
/// <param name="Number">Which part; the first one is 0.</param>
/// <param name="Total">Of how many.</param>
internal readonly record struct ScanSegment(int Number, int Total)
{
    /// <summary>How many parts DynamoDB makes at most.</summary>
    public const int Most = 1_000_000;

    /// <summary>Writes the members that ask for the part.</summary>
    public void Write(ref ItemWriter writer)
    {
        RequestJson.WriteNumber(ref writer, "\"Segment\":"u8, Number);
        RequestJson.WriteNumber(ref writer, "\"TotalSegments\":"u8, Total);
    }
}
