using Dynamoid.Modeling.Models;
using Dynamoid.Schemas;

namespace Dynamoid.Modeling.Queries;

/// <summary>The names of indexes: those of DynamoDB, of which the source knows the end, and those of messages.</summary>
internal static class IndexNames
{
    /// <summary>The number of the index that a name means, of which the beginning may be missing.</summary>
    public static int Find(DocumentFacts document, string name, bool isWhole)
    {
        int found = QueryState.NoSuchIndex;
        int length = 0;
        for (int number = 0; number < document.Model.Indexes.Count; number++)
        {
            string? own = document.Model.Indexes[number].Name;
            string end = EndOf(document, number);
            bool fits = own is not null && isWhole ? name == own : name.EndsWith(end, StringComparison.Ordinal) || (!isWhole && end.EndsWith(name, StringComparison.Ordinal));
            if (!fits || end.Length < length)
                continue;
            if (!isWhole && found >= 0 && !name.EndsWith(end, StringComparison.Ordinal))
                return QueryState.SomeIndex;
            (found, length) = (number, end.Length);
        }

        return found < 0 && !isWhole ? QueryState.SomeIndex : found;
    }

    /// <summary>An index as messages call it: <c>(city, latitude)</c>.</summary>
    public static string Of(DocumentFacts document, int number)
    {
        IndexModel index = document.Model.Indexes[number];
        string keys = string.Join(", ", index.Keys.Select(field => document.Field(field).Attribute));
        return index.Name is { } name ? $"'{name}' ({keys})" : $"({keys})";
    }

    /// <summary>The end of an index's name: the beginning is the namespace, which is known at run time.</summary>
    public static string EndOf(DocumentFacts document, int number)
    {
        IndexModel index = document.Model.Indexes[number];
        return index.Name ?? IndexNaming.Of(document.Model.Table.DisplayName, index.Keys.Select(field => document.Field(field).Attribute));
    }
}
