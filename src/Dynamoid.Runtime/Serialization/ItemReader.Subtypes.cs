namespace Dynamoid.Serialization;

/// <content>Maps of several types.</content>
public ref partial struct ItemReader
{
    /// <summary>Looks for a text in the map that comes next, wherever it stands; the map is not read.</summary>
    /// <param name="attribute">The text's name.</param>
    /// <param name="text">The text in UTF-8, its JSON escapes resolved.</param>
    /// <returns>False when the map has no such attribute.</returns>
    public bool TryPeekText(scoped ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> text)
    {
        ItemReader ahead = this;
        ahead.BeginMap();
        return ahead.TryFindText(attribute, out text);
    }

    /// <summary>Looks for a text in the item that comes next, wherever it stands; the item is not read.</summary>
    /// <param name="attribute">The text's name.</param>
    /// <param name="text">The text in UTF-8, its JSON escapes resolved.</param>
    /// <returns>False when the item has no such attribute, or it is null.</returns>
    internal readonly bool TryPeekItemText(scoped ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> text)
    {
        ItemReader ahead = this;
        ahead.BeginItem();
        return ahead.TryFindText(attribute, out text);
    }

    private bool TryFindText(scoped ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> text)
    {
        while (NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(attribute))
            {
                if (TryReadNull())
                    break;
                text = ReadText(AttributeType.String);
                return true;
            }

            SkipValue();
        }

        text = default;
        return false;
    }

    /// <summary>The exception for a map that does not say of which type it is.</summary>
    /// <param name="type">The type that was wanted.</param>
    /// <param name="attribute">The attribute that should say it.</param>
    /// <param name="known">What it may say.</param>
    public readonly ItemFormatException NoSubtype(string type, string attribute, string known) =>
        Error($"The map has no '{attribute}', so it cannot be told which subtype of {type} it is", known, "none");

    /// <summary>The exception for a map that says to be of a type that is not known.</summary>
    /// <param name="type">The type that was wanted.</param>
    /// <param name="attribute">The attribute that says it.</param>
    /// <param name="known">What it may say.</param>
    /// <param name="found">What it says.</param>
    public readonly ItemFormatException UnknownSubtype(string type, string attribute, string known, scoped ReadOnlySpan<byte> found)
    {
        string text = Decode(found);
        return Error($"The map's '{attribute}' is '{text}', which is no known subtype of {type}", known, text);
    }
}
