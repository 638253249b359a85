using Amazon.DynamoDBv2.Model.Internal.MarshallTransformations;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Dynamoid.Wire.Sdk.Carriers;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>How an operation goes through the SDK's pipeline: the request that carries it, and the unmarshaller of its errors.</summary>
internal sealed class PipelineOperation
{
    private readonly Func<WireRequest, AmazonWebServiceRequest> _carry;

    private PipelineOperation(DynamoOperation operation, Func<WireRequest, AmazonWebServiceRequest> carry, JsonResponseUnmarshaller errors)
    {
        Operation = operation;
        _carry = carry;
        Options = new InvokeOptions { RequestMarshaller = JsonMarshaller.Instance, ResponseUnmarshaller = new RawUnmarshaller(errors) };
    }

    /// <summary>All operations by their DynamoDB names.</summary>
    public static IReadOnlyDictionary<DynamoOperation, PipelineOperation> All { get; } = new PipelineOperation[]
    {
        new(DynamoOperation.BatchGetItem, static request => new BatchGetItemRequest(request), BatchGetItemResponseUnmarshaller.Instance),
        new(DynamoOperation.BatchWriteItem, static request => new BatchWriteItemRequest(request), BatchWriteItemResponseUnmarshaller.Instance),
        new(DynamoOperation.CreateTable, static request => new CreateTableRequest(request), CreateTableResponseUnmarshaller.Instance),
        new(DynamoOperation.DeleteItem, static request => new DeleteItemRequest(request), DeleteItemResponseUnmarshaller.Instance),
        new(DynamoOperation.DeleteTable, static request => new DeleteTableRequest(request), DeleteTableResponseUnmarshaller.Instance),
        new(DynamoOperation.DescribeTable, static request => new DescribeTableRequest(request), DescribeTableResponseUnmarshaller.Instance),
        new(DynamoOperation.ExecuteStatement, static request => new ExecuteStatementRequest(request), ExecuteStatementResponseUnmarshaller.Instance),
        new(DynamoOperation.GetItem, static request => new GetItemRequest(request), GetItemResponseUnmarshaller.Instance),
        new(DynamoOperation.ListTables, static request => new ListTablesRequest(request), ListTablesResponseUnmarshaller.Instance),
        new(DynamoOperation.PutItem, static request => new PutItemRequest(request), PutItemResponseUnmarshaller.Instance),
        new(DynamoOperation.Query, static request => new QueryRequest(request), QueryResponseUnmarshaller.Instance),
        new(DynamoOperation.Scan, static request => new ScanRequest(request), ScanResponseUnmarshaller.Instance),
        new(DynamoOperation.TransactGetItems, static request => new TransactGetItemsRequest(request), TransactGetItemsResponseUnmarshaller.Instance),
        new(DynamoOperation.TransactWriteItems, static request => new TransactWriteItemsRequest(request), TransactWriteItemsResponseUnmarshaller.Instance),
        new(DynamoOperation.UpdateItem, static request => new UpdateItemRequest(request), UpdateItemResponseUnmarshaller.Instance),
        new(DynamoOperation.UpdateTimeToLive, static request => new UpdateTimeToLiveRequest(request), UpdateTimeToLiveResponseUnmarshaller.Instance),
    }.ToDictionary(static operation => operation.Operation);

    /// <summary>The operation.</summary>
    public DynamoOperation Operation { get; }

    /// <summary>Our marshaller and unmarshaller, for the pipeline.</summary>
    public InvokeOptions Options { get; }

    /// <summary>Puts the JSON into a request of the SDK.</summary>
    public AmazonWebServiceRequest Carry(WireRequest request) => _carry(request);
}
