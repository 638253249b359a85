namespace Dynamoid.Modeling.Queries;

/// <summary>Says in words which way a query goes.</summary>
internal static class PathText
{
    /// <summary>The table or index: <c>index (city, latitude) of table 'addresses'</c>.</summary>
    public static string Source(DocumentFacts document, int index)
    {
        string table = $"table '{document.Model.Table.DisplayName}'";
        return index < 0 ? table : $"index {IndexNames.Of(document, index)} of {table}";
    }

    /// <summary>All ways of a verdict.</summary>
    public static string Of(QueryVerdict verdict)
    {
        string ways = verdict.Paths.IsEmpty ? "a way that the run decides" : string.Join(", or ", verdict.Paths.Select(path => Of(verdict.Document, path)));
        return verdict.Elsewhere is { } elsewhere ? $"{ways}, as far as {elsewhere} leaves it so" : ways;
    }

    private static string Of(DocumentFacts document, AccessPath path)
    {
        if (path.Kind == PathKind.Refused)
            return $"nothing, because {path.Refusal}";
        string key = path.Key.Length == 0 ? "" : $": {path.Key}";
        return $"{path.Kind} on {Source(document, path.Index)}{key}";
    }
}
