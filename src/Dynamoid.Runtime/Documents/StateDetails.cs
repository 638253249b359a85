namespace Dynamoid.Documents;

/// <summary>What few documents have to remember.</summary>
/// <param name="Key">The key as it is stored, where the document's own values hold less of it.</param>
internal sealed record StateDetails(StoredKey? Key)
{
    /// <summary>The details, or null when there are none.</summary>
    public static StateDetails? Of(StoredKey? key) => key is null ? null : new(key);
}
