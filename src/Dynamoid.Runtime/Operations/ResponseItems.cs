using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>The items of a response.</summary>
internal static class ResponseItems
{
    /// <summary>Reads an array of items; what they make nothing of is left out.</summary>
    public static void ReadAll<T, TReader>(ref ItemReader reader, TReader items, List<T> into)
        where TReader : IItemReader<T>
    {
        reader.BeginArray();
        while (reader.NextInArray())
        {
            if (items.Read(ref reader) is { } item)
                into.Add(item);
        }
    }
}
