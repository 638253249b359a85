namespace Dynamoid.Documents;

/// <summary>What few documents have to remember.</summary>
/// <param name="Key">The key as it is stored, where the document's own values hold less of it.</param>
/// <param name="Loaded">The fields that the document has; null when it has all.</param>
/// <param name="IndexKeys">Keys of indexes as they are stored, where the document's own values hold less of them.</param>
/// <param name="Marked">The fields that the next save is to send, changed or not.</param>
internal sealed record StateDetails(ExactKey? Key, LoadedFields? Loaded, ExactFields? IndexKeys = null, FieldSet Marked = default)
{
    /// <summary>The details, or null when there are none.</summary>
    public static StateDetails? Of(ExactKey? key, LoadedFields? loaded, ExactFields? indexKeys = null, FieldSet marked = default) =>
        key is null && loaded is null && indexKeys is null && marked.IsEmpty ? null : new(key, loaded, indexKeys, marked);

    /// <summary>The details after some fields were saved, the marked ones among them; null when there are none.</summary>
    public StateDetails? Saved(FieldSet fields) => Of(Key, Loaded?.With(fields), IndexKeys?.Without(fields));
}
