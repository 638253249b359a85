using Dynamoid.Documents;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Statements;

/// <summary>What can be made of the items that statements read.</summary>
internal static class StatementItems
{
    /// <summary>Attributes by their names.</summary>
    public static StatementReader<IReadOnlyDictionary<string, DynamoValue>> Values { get; } = new(ReadValues);

    /// <summary>Whole documents of the table, or what an index holds of them.</summary>
    public static StatementReader<T> Documents<T, TKey>(DocumentSet<T, TKey> set, IndexSchema? index)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        DocumentItemReader<T, TKey> items = set.ItemsWith(index is null ? null : PageFields.Held(T.Schema, index));
        return new((ref ItemReader reader) => items.Read(ref reader));
    }

    private static Dictionary<string, DynamoValue> ReadValues(ref ItemReader reader)
    {
        Dictionary<string, DynamoValue> values = [];
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            string attribute = System.Text.Encoding.UTF8.GetString(name);
            values[attribute] = DynamoValueCodec.Read(ref reader);
        }

        return values;
    }
}
