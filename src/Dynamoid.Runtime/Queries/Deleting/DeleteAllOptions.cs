namespace Dynamoid;

/// <summary>How all items of a query are deleted.</summary>
public sealed record DeleteAllOptions
{
    /// <summary>How many BatchWriteItem may be under way at once. By default 4.</summary>
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

    /// <summary>Is told how far it is, each time that a batch has been answered. What it throws comes when all is deleted, and nothing is reported after it.</summary>
    public IProgress<DeleteAllProgress>? Progress { get; init; }

    /// <summary>Whether items with a lock version may be deleted, whatever version they have by then. By default they may not.</summary>
    public bool IgnoreLockVersion { get; init; }

    internal static DeleteAllOptions Default { get; } = new();
}
