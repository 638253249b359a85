using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Documents;

/// <summary>A write that DynamoDB refused because a condition did not hold.</summary>
/// <param name="Document">The document's class.</param>
/// <param name="Key">The key, as messages show it.</param>
/// <param name="Table">The table.</param>
/// <param name="Operation">The operation: <c>UpdateItem</c>.</param>
/// <param name="Item">The item that was there; null when there was none.</param>
/// <param name="Read">Makes a document of it.</param>
internal sealed record FailedWrite(string Document, string Key, string Table, string Operation, Dictionary<string, AttributeValue>? Item, Func<Dictionary<string, AttributeValue>, object> Read);
