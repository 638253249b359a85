using Amazon.DynamoDBv2.Model;

namespace Dynamoid;

/// <summary>A PartiQL statement wrote nothing: the item that it inserts is there already, or the one that it changes is not there or does not meet its conditions.</summary>
public sealed class StatementFailedException : DynamoidException
{
    internal StatementFailedException(string statement, Dictionary<string, AttributeValue>? item, bool isDuplicate, Exception innerException)
        : base(
            isDuplicate
                ? $"The item that '{statement}' inserts is there already, so it was left as it is (ExecuteStatement). Use UPDATE to change it."
                : $"No item has the key of '{statement}' and meets its conditions, so nothing was written (ExecuteStatement). {(item is null ? "There may be no such item." : "Item is what is stored.")}",
            innerException)
    {
        Statement = statement;
        IsDuplicate = isDuplicate;
        Item = item;
    }

    /// <summary>The statement.</summary>
    public string Statement { get; }

    /// <summary>Whether it inserts an item that is there already.</summary>
    public bool IsDuplicate { get; }

    /// <summary>The item that did not meet the conditions, as the AWS SDK has it; null when DynamoDB does not tell or there is none.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Item { get; }
}
