using Dynamoid.Schemas;

namespace Dynamoid.Documents;

/// <summary>The classes that share a table, as far as a client knows them.</summary>
internal static class KnownKinds
{
    /// <summary>The classes: those that a document is derived from, what their assemblies know to be derived from them, and what the client was told.</summary>
    /// <exception cref="InvalidOperationException">Two of them are stored as the same.</exception>
    public static IReadOnlyList<DocumentKind> Of(DocumentSchema schema, IEnumerable<DocumentSchema> told)
    {
        Dictionary<DocumentSchema, DocumentKind> kinds = new(ReferenceEqualityComparer.Instance);
        for (DocumentSchema? level = schema; level is not null; level = level.Inheritance!.Base?.Invoke())
            Add(kinds, level.Inheritance!);
        foreach (DocumentSchema other in told.Where(other => other.Inheritance is not null && ReferenceEquals(other.Root, schema.Root)))
            Add(kinds, other.Inheritance!);
        IGrouping<string?, DocumentSchema>? same = kinds.Keys.Where(static kind => kind.Inheritance!.Value is not null).GroupBy(static kind => kind.Inheritance!.Value).FirstOrDefault(static group => group.Count() > 1);
        return same is null
            ? [.. kinds.Values]
            : throw new InvalidOperationException($"{string.Join(" and ", same.Select(static kind => kind.Document))} are both stored as '{same.Key}' in table '{schema.TableName}', so nobody can tell their items apart. Give one of them [Inheritance(Value = …)].");
    }

    private static void Add(Dictionary<DocumentSchema, DocumentKind> kinds, InheritanceSchema inheritance)
    {
        kinds[inheritance.Kind.Schema] = inheritance.Kind;
        foreach (DocumentKind kind in inheritance.Subtypes())
            kinds[kind.Schema] = kind;
    }
}
