namespace Dynamoid.Operations;

/// <summary>How a new table is billed, all settings taken together.</summary>
/// <param name="IsOnDemand">Each request is paid for; the units do not matter.</param>
/// <param name="Read">Read capacity units per second.</param>
/// <param name="Write">Write capacity units per second.</param>
internal readonly record struct TableCapacity(bool IsOnDemand, int Read, int Write);
