namespace Dynamoid;

/// <summary>How far an import is.</summary>
/// <param name="Read">The documents that were taken from the source.</param>
/// <param name="Written">The documents that are stored.</param>
/// <param name="Failed">The documents that could not be stored. Those that are neither written nor failed are on their way.</param>
public readonly record struct ImportProgress(long Read, long Written, long Failed);
