using Amazon.DynamoDBv2.Model.Internal.MarshallTransformations;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Dynamoid.Benchmarks.Documents;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Model = Amazon.DynamoDBv2.Model;

namespace Dynamoid.Benchmarks.Requests;

/// <summary>The same requests, built by both.</summary>
internal static class RequestRows
{
    public static IEnumerable<RequestRow> All()
    {
        var set = new DynamoidClient(new DynamoidOptions { Wire = new Scanning.ScanWire(1) }).Documents<Order, OrderKey>();
        DocumentQuery<Order, OrderKey, OrderFields> orders = new(set);
        OrderKey key = new("c1", 7);
        return
        [
            new("Query: hash key, range of numbers, filter", () => orders.Where(static o => o.CustomerId == "c1" && o.Number > 7 && o.Status == "open").RecordLimit(20).WriteRequest().Return(), Query),
            new("GetItem", () => GetItem.Write(set.Table, key, consistentRead: true).Return(), Get),
            new("UpdateItem: a number added, a text set, a condition", () => Update(set, key), Update),
        ];
    }

    private static void Update(DocumentSet<Order, OrderKey> set, OrderKey key)
    {
        OrderFields its = default;
        var update = set.Complete((its.Quantity.Add(1) & its.Status.Set("paid")).If(its.Paid == false), touch: true);
        UpdateItem.Write(set.Table, key, update, DocumentSet<Order, OrderKey>.ConditionOf(update, mustExist: true), ReturnValues.AllNew).Return();
    }

    private static void Query() => Marshal(QueryRequestMarshaller.Instance, new Model.QueryRequest
    {
        TableName = "orders",
        KeyConditionExpression = "#c = :c AND #n > :n",
        FilterExpression = "#s = :s",
        ExpressionAttributeNames = new() { ["#c"] = "customer_id", ["#n"] = "number", ["#s"] = "status" },
        ExpressionAttributeValues = new() { [":c"] = new() { S = "c1" }, [":n"] = new() { N = "7" }, [":s"] = new() { S = "open" } },
        Limit = 100,
    });

    private static void Get() => Marshal(GetItemRequestMarshaller.Instance, new Model.GetItemRequest
    {
        TableName = "orders",
        Key = new() { ["customer_id"] = new() { S = "c1" }, ["number"] = new() { N = "7" } },
        ConsistentRead = true,
    });

    private static void Update() => Marshal(UpdateItemRequestMarshaller.Instance, new Model.UpdateItemRequest
    {
        TableName = "orders",
        Key = new() { ["customer_id"] = new() { S = "c1" }, ["number"] = new() { N = "7" } },
        UpdateExpression = "SET #s = :s, #u = :u ADD #q :q",
        ConditionExpression = "attribute_exists(#c) AND #p = :p",
        ExpressionAttributeNames = new() { ["#s"] = "status", ["#u"] = "updated_at", ["#q"] = "quantity", ["#c"] = "customer_id", ["#p"] = "paid" },
        ExpressionAttributeValues = new() { [":s"] = new() { S = "paid" }, [":u"] = new() { N = "1777863721.25" }, [":q"] = new() { N = "1" }, [":p"] = new() { BOOL = false } },
        ReturnValues = "ALL_NEW",
        ReturnValuesOnConditionCheckFailure = "ALL_OLD",
    });

    private static void Marshal<TRequest>(IMarshaller<IRequest, TRequest> marshaller, TRequest request)
        where TRequest : AmazonWebServiceRequest => marshaller.Marshall(request).ContentStream?.Dispose();
}
