namespace Dynamoid.Integration.Tests;

/// <summary>What answers in DynamoDB's place.</summary>
public enum Engine
{
    /// <summary>AWS's own DynamoDB Local.</summary>
    DynamoDbLocal,

    /// <summary>Dynalite, written independently of AWS.</summary>
    Dynalite,
}
