using System.Text.Json;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>Reads the response to a Query or Scan.</summary>
/// <param name="items">Makes something of each item.</param>
/// <param name="gate">Decides on each item, if given.</param>
/// <param name="most">How many items are wanted.</param>
internal readonly struct ConditionPageReader<T, TReader>(TReader items, IItemGate? gate, int most)
    where TReader : struct, IItemReader<T>
{
    public PageContent<T> Read(ReadOnlySpan<byte> response)
    {
        ItemReader reader = new(response);
        PageContent<T> page = new();
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("Items"u8))
                ReadItems(ref reader, page);
            else if (name.SequenceEqual("Count"u8))
                page.Count = reader.ReadJsonInt64();
            else if (name.SequenceEqual("ScannedCount"u8))
                page.ScannedCount = reader.ReadJsonInt64();
            else if (name.SequenceEqual("LastEvaluatedKey"u8))
                page.LastEvaluatedKey = ReadRaw(ref reader);
            else if (name.SequenceEqual("ConsumedCapacity"u8))
                page.Capacity = ReadCapacity(ReadRaw(ref reader));
            else
                reader.SkipJson();
        }

        return page;
    }

    private void ReadItems(ref ItemReader reader, PageContent<T> page)
    {
        int start = 0;
        int end = 0;
        reader.BeginArray();
        while (reader.NextInArray())
        {
            int position = reader.Position;
            if (page.Items.Count == most || gate is not null)
                reader.SkipJson();
            if (gate is not null && !gate.Takes(reader.Since(position)))
                continue;
            if (page.Items.Count == most)
            {
                page.CutAfter ??= reader.From(start)[..(end - start)].ToArray();
                continue;
            }

            Take(ref reader, position, page);
            (start, end) = (position, reader.Position);
        }
    }

    // What the gate has looked at was read to its end already.
    private void Take(ref ItemReader reader, int position, PageContent<T> page)
    {
        if (gate is null)
        {
            page.Items.Add(items.Read(ref reader));
            return;
        }

        ItemReader again = new(reader.Since(position));
        page.Items.Add(items.Read(ref again));
    }

    private static byte[] ReadRaw(ref ItemReader reader)
    {
        int start = reader.Position;
        reader.SkipJson();
        return reader.Copy(start);
    }

    private static double ReadCapacity(byte[] json)
    {
        using JsonDocument capacity = JsonDocument.Parse(json);
        return capacity.RootElement.TryGetProperty("CapacityUnits"u8, out JsonElement units) ? units.GetDouble() : 0;
    }
}
