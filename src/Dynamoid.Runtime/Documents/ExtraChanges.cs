using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Compares the attributes that a document's class does not know with the stored ones.</summary>
internal static class ExtraChanges
{
    /// <summary>What was added, changed and removed; all entries, when the stored ones are not known.</summary>
    /// <exception cref="ItemFormatException">An entry has the name of an attribute that the class knows.</exception>
    public static IReadOnlyList<ExtraChange> Of<T, TKey>(T document, DocumentState stored)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        IEnumerable<KeyValuePair<string, DynamoValue>>? present = T.ExtraOf(document);
        IReadOnlyDictionary<string, DynamoValue>? originals = T.StoredExtraOf(stored);
        if (present is null && originals is null)
            return [];

        List<ExtraChange> changes = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach ((string name, DynamoValue? value) in present ?? [])
        {
            if (value is null || !names.Add(name) || (originals is not null && originals.TryGetValue(name, out DynamoValue? original) && original == value))
                continue;
            if (T.Schema.Fields.Any(field => field.Attribute == name))
                throw StorageErrors.Of(T.Schema.Document, name, StorageErrors.KnownAttribute(name));
            changes.Add(new(name, value));
        }

        foreach ((string name, _) in originals ?? new Dictionary<string, DynamoValue>())
        {
            if (!names.Contains(name))
                changes.Add(new(name, Value: null));
        }

        return changes;
    }
}
