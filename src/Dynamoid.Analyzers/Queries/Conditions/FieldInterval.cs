namespace Dynamoid.Analyzers.Queries;

/// <summary>What a comparison leaves of a field's values: all from one bound to another.</summary>
/// <param name="Low">The lower bound; null without one.</param>
/// <param name="High">The higher bound; null without one.</param>
/// <param name="WithLow">Whether the lower bound is one of them.</param>
/// <param name="WithHigh">Whether the higher bound is one of them.</param>
internal sealed record FieldInterval(StoredBound? Low, StoredBound? High, bool WithLow = true, bool WithHigh = true)
{
    /// <summary>Whether no value is in both.</summary>
    public bool Excludes(FieldInterval other) => IsAbove(other) || other.IsAbove(this);

    private bool IsAbove(FieldInterval other)
    {
        if (Low is not { } low || other.High is not { } high)
            return false;
        int order = low.CompareTo(high);
        return order > 0 || (order == 0 && !(WithLow && other.WithHigh));
    }
}
