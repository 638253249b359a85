using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The finders of a document: by each field, by the table's key, and by each index's hash key with its range keys from left to right.</summary>
internal static class FinderCatalog
{
    public static IReadOnlyList<Finder> Of(DocumentModel document)
    {
        List<Finder> finders = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (int[] fields in Combinations(document))
        {
            if (!Array.TrueForAll(fields, number => FieldsEmitter.IsVisible(document.Shape.Fields[number])))
                continue;
            Finder finder = new(fields, document);
            if (names.Add(finder.By))
                finders.Add(finder);
        }

        return finders;
    }

    private static IEnumerable<int[]> Combinations(DocumentModel document)
    {
        for (int number = 0; number < document.Shape.Fields.Count; number++)
            yield return [number];
        if (document.Key.IsComposite)
            yield return [document.Key.Hash, document.Key.Range];
        foreach (IndexModel index in document.Indexes)
        {
            for (int ranges = 0; ranges <= index.RangeKeys.Count; ranges++)
                yield return [.. index.Keys.Take(index.HashKeys.Count + ranges)];
        }
    }
}
