using System.Globalization;
using System.Reflection.Metadata;

namespace Dynamoid.Facts.Reading;

/// <summary>Puts together what the attributes of an assembly say one by one.</summary>
internal static class FactReader
{
    public static AssemblyFacts Read(MetadataReader metadata)
    {
        List<RawFact> facts = [.. metadata.GetAssemblyDefinition().GetCustomAttributes().Select(handle => RawFact.Of(metadata, handle)).OfType<RawFact>()];
        ILookup<string, IndexFact> indexes = facts.Where(static fact => fact.Kind == FactKind.Index).ToLookup(static fact => fact.Document, IndexOf, StringComparer.Ordinal);
        ILookup<string, QueryFact> queries = facts.Where(static fact => fact.Kind == FactKind.Queries).SelectMany(static fact => fact.TextsAt(0)).Select(QueryOf)
            .ToLookup(static query => query.Document, StringComparer.Ordinal);
        List<DocumentFact> documents =
        [
            .. facts.Where(static fact => fact.Kind == FactKind.Document)
                .Select(fact => DocumentOf(fact, [.. indexes[fact.Document]], [.. queries[fact.Document]]))
                .OrderBy(static document => document.Name, StringComparer.Ordinal),
        ];
        HashSet<string> own = [.. documents.Select(static document => document.Name)];
        return new()
        {
            Name = metadata.GetString(metadata.GetAssemblyDefinition().Name),
            Documents = documents,
            Queries = [.. queries.Where(group => !own.Contains(group.Key)).SelectMany(static group => group)],
        };
    }

    private static DocumentFact DocumentOf(RawFact fact, IReadOnlyList<IndexFact> indexes, IReadOnlyList<QueryFact> queries) => new()
    {
        Name = fact.Document,
        Table = fact.Argument(1),
        IsFullName = fact.Is("IsFullName"),
        HashKey = AttributeFact.Parse(fact.Argument(2)),
        RangeKey = fact.Attribute("RangeKey"),
        Attributes = fact.Attributes("Attributes"),
        Expires = fact.Attribute("Expires"),
        CapacityMode = fact.Text("CapacityMode"),
        Capacity = new(fact.Number("ReadCapacity"), fact.Number("WriteCapacity")),
        Indexes = indexes,
        Queries = queries,
    };

    private static IndexFact IndexOf(RawFact fact) => new()
    {
        Member = fact.Argument(1),
        HashKeys = fact.AttributesAt(2),
        RangeKeys = fact.Attributes("RangeKeys"),
        IsLocal = fact.Is("IsLocal"),
        DeclaredName = fact.Text("Name"),
        Projection = fact.Text("Projection") ?? "All",
        Included = fact.Attributes("Included"),
        Capacity = new(fact.Number("ReadCapacity"), fact.Number("WriteCapacity")),
    };

    // What a later version may say beyond these is not known here.
    private static QueryFact QueryOf(string query)
    {
        string[] parts = query.Split('\t');
        return new()
        {
            Document = parts[0],
            Operation = Enum.TryParse(Part(1), out QueryOperation operation) ? operation : QueryOperation.Unknown,
            Index = Part(2),
            Key = Part(3),
            IsMeant = Part(4) == "meant",
            Member = Part(5),
            File = Part(6),
            Line = int.TryParse(Part(7), NumberStyles.None, CultureInfo.InvariantCulture, out int line) ? line : 0,
        };

        string? Part(int number) => number < parts.Length && parts[number].Length > 0 ? parts[number] : null;
    }
}
