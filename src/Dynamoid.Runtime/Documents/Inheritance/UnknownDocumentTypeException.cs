namespace Dynamoid;

/// <summary>An item says to be of a class that is not known. It is as it was.</summary>
public sealed class UnknownDocumentTypeException : DynamoidException
{
    internal UnknownDocumentTypeException(string document, string table, string attribute, string? value, string? key, IReadOnlyList<string> known)
        : base($"The item {(key is null ? "" : $"with key {key} ")}of table '{table}' {(value is null ? $"has no '{attribute}'" : $"says '{value}' in '{attribute}'")}, which is no known class derived from {document}. Known are: {string.Join(", ", known)}. Is the class in another assembly, add that assembly's DynamoidDocuments.All to DynamoidOptions.Documents; is it named otherwise here, say so by [Inheritance(Value = …)]; are such items to be read all the same, mark {document} [Inheritance(Unknown = UnknownDocuments.AsRoot)].")
    {
        Document = document;
        Table = table;
        Value = value;
        Key = key;
    }

    /// <summary>The class that all are derived from which share the table.</summary>
    public string Document { get; }

    /// <summary>The table's full name.</summary>
    public string Table { get; }

    /// <summary>What the discriminator holds; null when the item has none.</summary>
    public string? Value { get; }

    /// <summary>The item's key as DynamoDB JSON; null when the item has none.</summary>
    public string? Key { get; }
}
