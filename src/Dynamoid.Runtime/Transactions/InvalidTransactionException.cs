namespace Dynamoid;

/// <summary>A transaction that DynamoDB would refuse: too many actions, two on one item, too many bytes. Nothing was sent.</summary>
public sealed class InvalidTransactionException : DynamoidException
{
    internal InvalidTransactionException(string message)
        : base(message)
    {
    }
}
