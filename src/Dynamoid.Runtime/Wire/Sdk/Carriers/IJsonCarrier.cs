namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>
/// A request of the AWS SDK that carries its JSON with it. Each carrier has the name of the SDK's request and derives from it, because endpoint rules, span names and user
/// agent go by that type and its name; the table is set for the endpoint rules, which look whether it is an ARN.
/// </summary>
internal interface IJsonCarrier
{
    /// <summary>The operation that is asked for.</summary>
    DynamoOperation Operation { get; }

    /// <summary>The request as DynamoDB JSON in UTF-8.</summary>
    ReadOnlyMemory<byte> Body { get; }
}
