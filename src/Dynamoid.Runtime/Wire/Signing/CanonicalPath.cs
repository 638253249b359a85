namespace Dynamoid.Wire;

/// <summary>An endpoint's path as the signature wants it: escaped once more than it is sent.</summary>
internal static class CanonicalPath
{
    public static string Of(Uri endpoint)
    {
        string path = endpoint.AbsolutePath;
        return path == "/" ? path : string.Join('/', Array.ConvertAll(path.Split('/'), Uri.EscapeDataString));
    }
}
