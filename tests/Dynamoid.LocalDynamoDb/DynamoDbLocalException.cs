namespace Dynamoid.LocalDynamoDb;

/// <summary>DynamoDB Local, or Dynalite, cannot be had on this machine; the message says what to install or set.</summary>
public sealed class DynamoDbLocalException(string message, Exception? innerException = null) : Exception(message, innerException);
