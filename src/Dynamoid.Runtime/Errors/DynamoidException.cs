namespace Dynamoid;

/// <summary>The base of all exceptions that Dynamoid itself throws. Errors that DynamoDB answers are the AWS SDK's exception types.</summary>
public abstract class DynamoidException : Exception
{
    /// <summary>Creates the exception.</summary>
    private protected DynamoidException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
