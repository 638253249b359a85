using System.Text.Json;

namespace Dynamoid.Serialization;

/// <content>The plain JSON of responses around the items.</content>
public ref partial struct ItemReader
{
    /// <summary>Opens a JSON array; elements follow by <see cref="NextInArray"/>.</summary>
    internal void BeginArray()
    {
        SkipWhitespace();
        Expect((byte)'[', "an array");
        _isFirst = true;
    }

    /// <summary>Goes to the next element of a JSON array; false, and the closing bracket read, when there is none.</summary>
    internal bool NextInArray() => Next((byte)']');

    /// <summary>Reads a JSON string.</summary>
    internal string ReadJsonString()
    {
        SkipWhitespace();
        return Decode(ReadQuoted());
    }

    /// <summary>Reads a JSON number.</summary>
    internal long ReadJsonInt64()
    {
        Utf8JsonReader json = NextToken();
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt64(out long value))
            throw Malformed("a whole number");
        _position += (int)json.BytesConsumed;
        return value;
    }

    /// <summary>Skips any JSON value.</summary>
    internal void SkipJson()
    {
        Utf8JsonReader json = NextToken();
        try
        {
            if (!json.TrySkip())
                throw Malformed("the end of a JSON value");
        }
        catch (JsonException cause)
        {
            throw NotJson(cause);
        }

        _position += (int)json.BytesConsumed;
    }

    private readonly Utf8JsonReader NextToken()
    {
        // What follows this value is not its business: the framework's reader is told that more may come.
        Utf8JsonReader json = new(_json[_position..], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = AttributeTypes.DeepestJson }));
        try
        {
            return json.Read() ? json : throw Malformed("a JSON value");
        }
        catch (JsonException cause)
        {
            throw NotJson(cause);
        }
    }

    private readonly ItemFormatException NotJson(JsonException cause) => Error("The response is no valid JSON", "JSON", "something else", cause);
}
