namespace Dynamoid.Schemas;

/// <summary>
/// The names of indexes that declare none. Run time, compiler and the tools that read facts are built from this very file, so they name an index alike.
/// </summary>
internal static class IndexNaming
{
    /// <summary>The name: <c>&lt;table&gt;_index_&lt;hash&gt;[_&lt;range&gt;]</c>, with an underscore for each letter that an index's name cannot have.</summary>
    /// <param name="table">The table's full name or ARN, which ends with the table's name.</param>
    /// <param name="keys">The attributes of the key, hash key first.</param>
    public static string Of(string table, IEnumerable<string> keys) => $"{table.Substring(table.LastIndexOf('/') + 1)}_index_{Allowed(string.Join("_", keys))}";

    // An attribute may have any name, an index only these letters.
    private static string Allowed(string keys) =>
        string.Concat(keys.Select(static letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' ? letter : '_'));
}
