using Dynamoid.Documents;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>Takes values out of the items of a response.</summary>
/// <param name="schema">The document's table.</param>
/// <param name="values">Takes what is wanted.</param>
internal readonly struct PluckedItemReader<TItem>(DocumentSchema schema, PluckedItem<TItem> values) : IItemReader<TItem>
{
    public TItem Read(ref ItemReader reader)
    {
        ItemReader item = reader;
        int start = reader.Position;
        reader.SkipJson();
        try
        {
            return values(item);
        }
        catch (ItemFormatException error)
        {
            error.Key = ItemKey.Describe(schema, reader.Since(start));
            throw;
        }
    }
}
