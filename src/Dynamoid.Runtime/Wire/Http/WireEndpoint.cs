namespace Dynamoid.Wire;

/// <summary>Where requests go and which region signs them.</summary>
internal sealed class WireEndpoint(Uri uri, string region)
{
    /// <summary>The absolute address; its path ends in a slash.</summary>
    public Uri Uri { get; } = uri;

    /// <summary>The region in the signature.</summary>
    public string Region { get; } = region;

    /// <summary>The Host header exactly as the HTTP handler sends it, because the signature covers it.</summary>
    public string Host { get; } = HostOf(uri);

    private static string HostOf(Uri uri)
    {
        string name = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return uri.IsDefaultPort ? name : FormattableString.Invariant($"{name}:{uri.Port}");
    }
}
