using System.Diagnostics.CodeAnalysis;

namespace Dynamoid.Serialization;

/// <summary>Compares URIs by what is stored of them: <see cref="Uri"/> itself leaves out the fragment.</summary>
internal sealed class UriComparer : IEqualityComparer<Uri>
{
    public static UriComparer Instance { get; } = new();

    public bool Equals(Uri? x, Uri? y) => x is null || y is null ? ReferenceEquals(x, y) : UriCodec.TextOf(x) == UriCodec.TextOf(y);

    public int GetHashCode([DisallowNull] Uri obj) => UriCodec.TextOf(obj).GetHashCode(StringComparison.Ordinal);
}
