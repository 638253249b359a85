using System.Text;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Reads of which class an item says to be.</summary>
/// <param name="schema">A document of the table.</param>
internal readonly struct NameReader(DocumentSchema schema) : IItemReader<string>
{
    public string Read(ref ItemReader reader)
    {
        int start = reader.Position;
        reader.SkipJson();
        return Of(schema, reader.Since(start)) ?? "";
    }

    /// <summary>What the discriminator of an item holds; null when it has none.</summary>
    public static string? Of(DocumentSchema schema, ReadOnlySpan<byte> item)
    {
        ItemReader reader = new(item);
        return reader.TryPeekItemText(Encoding.UTF8.GetBytes(schema.Discriminator!.Attribute), out ReadOnlySpan<byte> name) ? Encoding.UTF8.GetString(name) : null;
    }
}
