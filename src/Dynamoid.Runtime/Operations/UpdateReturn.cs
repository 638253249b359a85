using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>What UpdateItem sends back.</summary>
internal static class UpdateReturn
{
    public static void Write(ref ItemWriter writer, ReturnValues returns) => writer.WriteRaw(returns switch
    {
        ReturnValues.AllNew => ",\"ReturnValues\":\"ALL_NEW\""u8,
        ReturnValues.AllOld => ",\"ReturnValues\":\"ALL_OLD\""u8,
        ReturnValues.UpdatedNew => ",\"ReturnValues\":\"UPDATED_NEW\""u8,
        ReturnValues.UpdatedOld => ",\"ReturnValues\":\"UPDATED_OLD\""u8,
        _ => default,
    });

    /// <summary>The attributes in a response, as the JSON of an item; empty when there are none.</summary>
    public static ReadOnlySpan<byte> Attributes(ReadOnlySpan<byte> response)
    {
        ItemReader reader = new(response);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            bool isItem = name.SequenceEqual("Attributes"u8);
            int start = reader.Position;
            reader.SkipJson();
            if (isItem)
                return reader.Since(start);
        }

        return default;
    }
}
