namespace Dynamoid.Operations;

/// <summary>Decides on items that DynamoDB could not be asked to leave out.</summary>
internal interface IItemGate
{
    /// <summary>Whether an item in DynamoDB JSON is wanted.</summary>
    bool Takes(ReadOnlySpan<byte> item);
}
