namespace Dynamoid.Facts;

/// <summary>An attribute of an item.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Type">Its DynamoDB type: <c>S</c>, <c>N</c>, <c>SS</c>…; <c>ANY</c> where it depends on the value.</param>
public sealed record AttributeFact(string Name, string Type)
{
    /// <summary>Reads <c>name:type</c>. Names may have colons, types have none.</summary>
    internal static AttributeFact Parse(string text)
    {
        int colon = text.LastIndexOf(':');
        return colon < 0 ? new(text, "ANY") : new(text[..colon], text[(colon + 1)..]);
    }
}
