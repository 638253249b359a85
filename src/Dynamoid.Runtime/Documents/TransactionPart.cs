using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>One action of a write transaction, ready to be sent.</summary>
internal sealed class TransactionPart
{
    /// <summary>The action's member in the request: <c>Put</c>.</summary>
    public required string Member { get; init; }

    /// <summary>The request of its own that the action would be, which is the same JSON.</summary>
    public required PooledBytes Body { get; init; }

    /// <summary>The document's class.</summary>
    public required string Document { get; init; }

    /// <summary>The key, as messages show it.</summary>
    public required string Key { get; init; }

    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>The key as DynamoDB compares it.</summary>
    public required RawKey Address { get; init; }

    /// <summary>Makes the exception of the item that did not meet the action's condition; null when there was none.</summary>
    public required Func<Dictionary<string, AttributeValue>?, Exception, DynamoidException> Refused { get; init; }

    /// <summary>Makes a document of an item.</summary>
    public required Func<Dictionary<string, AttributeValue>, object> Read { get; init; }

    /// <summary>The bytes that the item is known to take.</summary>
    public Func<int> Size { get; init; } = static () => 0;

    /// <summary>Makes the document what it is after the commit.</summary>
    public Action Done { get; init; } = static () => { };

    /// <summary>Makes the document what it was before.</summary>
    public Action Undo { get; init; } = static () => { };
}
