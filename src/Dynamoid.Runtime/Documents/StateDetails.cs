namespace Dynamoid.Documents;

/// <summary>What few documents have to remember.</summary>
/// <param name="Key">The key as it is stored, where the document's own values hold less of it.</param>
/// <param name="Loaded">The fields that the document has; null when it has all.</param>
internal sealed record StateDetails(ExactKey? Key, LoadedFields? Loaded)
{
    /// <summary>The details, or null when there are none.</summary>
    public static StateDetails? Of(ExactKey? key, LoadedFields? loaded) => key is null && loaded is null ? null : new(key, loaded);

    /// <summary>The details after some fields were saved.</summary>
    public StateDetails Saved(FieldSet fields) => Loaded is null ? this : this with { Loaded = Loaded.With(fields) };
}
