using System.Globalization;

namespace Dynamoid;

/// <summary>An item is, or would become, larger than the 400 KB that DynamoDB lets an item have. Nothing was changed.</summary>
public sealed class ItemTooLargeException : DynamoidException
{
    internal ItemTooLargeException(OversizedItem item, string operation, string table)
        : base($"{item.Document} with primary key {item.Key} takes {Number(item.Size)} bytes, and DynamoDB's limit for an item is {Number(item.Limit)}, so {operation} to table '{table}' was not sent. {Cure(item)}") =>
        (Document, Key, Operation, Size, Limit, LargestAttributes) = (item.Document, item.Key, operation, item.Size, item.Limit, item.LargestAttributes);

    internal ItemTooLargeException(OversizedItem item, string operation, string table, Exception innerException)
        : base($"{item.Document} with primary key {item.Key} would take more than the {Number(item.Limit)} bytes that DynamoDB lets an item have, so {operation} on table '{table}' was refused; {Number(item.Size)} of them were sent. {Cure(item)}", innerException) =>
        (Document, Key, Operation, Size, Limit, LargestAttributes) = (item.Document, item.Key, operation, item.Size, item.Limit, item.LargestAttributes);

    /// <summary>The document's class.</summary>
    public string Document { get; }

    /// <summary>The document's key.</summary>
    public string Key { get; }

    /// <summary>The operation: <c>PutItem</c> or <c>UpdateItem</c>.</summary>
    public string Operation { get; }

    /// <summary>The bytes that were to be sent, by DynamoDB's rules. An update sends only what changed: the whole item is larger.</summary>
    public int Size { get; }

    /// <summary>The most bytes that an item may have.</summary>
    public int Limit { get; }

    /// <summary>The largest of the attributes that were to be sent, at most five, the largest first.</summary>
    public IReadOnlyList<AttributeSize> LargestAttributes { get; }

    private static string Cure(OversizedItem item)
    {
        IEnumerable<string> shown = item.LargestAttributes.Select(static size => $"'{size.Attribute}' {Number(size.Bytes)}");
        return $"The largest attributes: {string.Join(", ", shown)}. Keep large content elsewhere (in S3, with its address in the item), compress it, or split it over several items.";
    }

    private static string Number(int bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
