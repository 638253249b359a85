namespace Dynamoid;

/// <summary>How documents are imported.</summary>
public sealed record ImportOptions
{
    /// <summary>How many BatchWriteItem may be under way at once; one at a time writes the documents in their order. By default 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxConcurrency
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 4;

    /// <summary>Is told how far the import is, each time that batches have been answered. What it throws comes when all is written, and nothing is reported after it.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>Whether <c>CreatedAt</c> and <c>UpdatedAt</c> are set where they have no value. By default they are.</summary>
    public bool SetTimestamps { get; init; } = true;

    /// <summary>Whether documents must be valid to be written; one that is not is a failure that the exception names. By default they are written as they are.</summary>
    public bool Validate { get; init; }

    /// <summary>
    /// Whether documents with a lock version may be imported, although nobody then checks it: an item that somebody else has changed is replaced. New documents get version 1, stored
    /// ones their next. By default they may not.
    /// </summary>
    public bool IgnoreLockVersion { get; init; }

    internal static ImportOptions Default { get; } = new();
}
