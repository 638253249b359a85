namespace Dynamoid.Facts;

/// <summary>Capacity that was declared.</summary>
/// <param name="Read">Read capacity units per second; 0 when options decide.</param>
/// <param name="Write">Write capacity units per second; 0 when options decide.</param>
public readonly record struct Capacity(int Read, int Write);
