using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Documents as items of the AWS SDK, through the same codec.</summary>
public static class DocumentItems
{
    /// <summary>The document as the AWS SDK's item.</summary>
    public static Dictionary<string, AttributeValue> ToItem<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.ToItem(document);
        ItemWriter writer = new();
        try
        {
            new DocumentItem<T, TKey>(document).Write(ref writer);
            Dictionary<string, AttributeValue> item = AttributeValueJson.ReadItem(writer.Written);
            if (document.Slot.State?.Details?.Key is { } stored && stored.IsOf(T.KeyOf(document)))
                KeepKey(item, stored);
            return item;
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The bytes that the document's item takes by DynamoDB's rules.</summary>
    public static int SizeOf<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.SizeOf(document);
        ItemWriter writer = new();
        try
        {
            new DocumentItem<T, TKey>(document).Write(ref writer);
            return ItemSize.Of(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    // The item is the stored one only under the very key that is stored.
    private static void KeepKey(Dictionary<string, AttributeValue> item, ExactKey stored)
    {
        foreach ((string name, AttributeValue value) in AttributeValueJson.ReadItem(stored.Json))
            item[name] = value;
    }

    internal static T FromItem<T, TKey>(Dictionary<string, AttributeValue> item, DocumentOrigin origin)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ItemWriter writer = new();
        try
        {
            AttributeValueJson.WriteItem(ref writer, item);
            ItemReader reader = new(writer.Written);
            return new DocumentItemReader<T, TKey>(origin).Read(ref reader) ?? throw DocumentKinds.NotOf(T.Schema, writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
