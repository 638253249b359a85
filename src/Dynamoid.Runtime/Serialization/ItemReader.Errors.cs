using System.Globalization;
using System.Text;

namespace Dynamoid.Serialization;

/// <content>What is wrong, and where.</content>
public ref partial struct ItemReader
{
    /// <summary>The exception for an item, or a map in it, without all that its class requires; for generated code, when the last attribute has been read.</summary>
    /// <param name="key">The item's key, if it is known.</param>
    /// <param name="members">The required members and their attributes; null for those that are there.</param>
    public readonly ItemFormatException Incomplete(string? key, params scoped ReadOnlySpan<string?> members)
    {
        StringBuilder missing = new();
        foreach (string? member in members)
        {
            if (member is not null)
                missing.Append(missing.Length == 0 ? "" : ", ").Append(member);
        }

        string path = ItemPath.Locate(_json[Math.Min(_itemStart, _json.Length)..], _position - 1 - _itemStart);
        string item = $"An item{(_document is null ? "" : " of " + _document)}{(key is null ? "" : " with primary key " + key)}";
        return new ItemFormatException(
            $"{item} cannot be read: {(path.Length == 0 ? "it" : $"the map '{path}'")} lacks {missing}. Add what is missing to the item; or let its class do without: make the member nullable, give it an initialiser in place of the word 'required', or give its constructor parameter a default value.",
            _document,
            path.Length == 0 ? null : path,
            missing.ToString(),
            found: "no value")
        {
            NamesKey = key is not null,
        };
    }

    /// <summary>The exception for a text that is not a value of the CLR type.</summary>
    /// <param name="type">The CLR type.</param>
    /// <param name="found">The DynamoDB type that was found.</param>
    internal readonly ItemFormatException NotA(string type, AttributeType found) =>
        // The text has just been read: the error is in it, not behind it.
        Error($"The stored {found.Tag()} is not a {type}", type, found.Tag(), cause: null, _position - 1);

    /// <summary>The exception for a value that has just been read and means nothing, or not what it should.</summary>
    /// <param name="problem">What is wrong and what to do about it, as one sentence without its full stop.</param>
    /// <param name="expected">What the property needs.</param>
    /// <param name="found">What was found instead.</param>
    /// <param name="cause">The exception that says more.</param>
    internal readonly ItemFormatException Refuse(string problem, string expected, string found, Exception? cause = null) =>
        Error(problem, expected, found, cause, _position - 1);

    private readonly ItemFormatException Malformed(string expected) =>
        Error("The JSON breaks off or is malformed", expected, _position < _json.Length ? $"byte 0x{_json[_position]:x2}" : "the end");

    private readonly ItemFormatException Error(string problem, string expected, string found, Exception? cause = null, int position = -1)
    {
        position = position < 0 ? _position : position;
        string path = ItemPath.Locate(_json[Math.Min(_itemStart, _json.Length)..], position - _itemStart);
        string where = path.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" attribute '{path}'");
        string subject = _document is null ? $"An item cannot be read:{where}" : $"An item of {_document} cannot be read:{where}";
        return new ItemFormatException(
            $"{subject} at byte {position.ToString(CultureInfo.InvariantCulture)}: {problem}. Expected {expected}, found {found}.",
            _document,
            path.Length == 0 ? null : path,
            expected,
            found,
            cause);
    }
}
