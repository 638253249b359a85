namespace Dynamoid.Wire.Sdk.Carriers;

/// <summary>Carries an ExecuteStatement through the SDK's pipeline.</summary>
internal sealed class ExecuteStatementRequest : Amazon.DynamoDBv2.Model.ExecuteStatementRequest, IJsonCarrier
{
    public ExecuteStatementRequest(in WireRequest request) => Body = request.Body;

    public DynamoOperation Operation => DynamoOperation.ExecuteStatement;

    public ReadOnlyMemory<byte> Body { get; }
}
