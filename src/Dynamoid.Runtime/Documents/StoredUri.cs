using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>URIs by the texts that are stored of them: <see cref="Uri"/> itself does not compare fragments. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredUri
{
    /// <summary>The text that is stored.</summary>
    public static string? Of(Uri? value) => value is null ? null : UriCodec.TextOf(value);

    /// <summary>Whether two URIs are not stored as the same text.</summary>
    public static bool Differ(Uri? stored, Uri? value) => !UriComparer.Instance.Equals(stored, value);
}
