using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Runtime.Tests.Wire.Loopback;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire.Sdk;

/// <summary>Requests and responses through the SDK's object model: what went in as JSON must come out of the SDK's own marshaller as the same JSON, and back.</summary>
public sealed partial class ConversionWireTests
{
    private const string Everything = """
        {"s":{"S":"ü\"\n😀"},"n":{"N":"1.50000000000000000000000000000000000001"},"b":{"B":"AAEC/w=="},"t":{"BOOL":true},"f":{"BOOL":false},"null":{"NULL":true},
        "ss":{"SS":["a","b"]},"ns":{"NS":["1","2"]},"bs":{"BS":["AA==","AQ=="]},"l":{"L":[{"S":""},{"M":{}},{"L":[]}]},"m":{"M":{"deep":{"M":{"deeper":{"L":[{"NULL":true}]}}}}}}
        """;

    private static IEnumerable<TestCaseData> Exchanges()
    {
        yield return Exchange(DynamoOperation.GetItem,
            """{"TableName":"t","Key":{"id":{"S":"a"}},"ConsistentRead":true,"ProjectionExpression":"#a,b","ExpressionAttributeNames":{"#a":"a"}}""", """{"Item":EVERYTHING}""");
        yield return Exchange(DynamoOperation.GetItem, """{"TableName":"t","Key":{"id":{"S":"missing"}}}""", "{}");
        yield return Exchange(DynamoOperation.GetItem, """{"TableName":"t","Key":{"id":{"S":"nothing projected"}}}""", """{"Item":{}}""");
        yield return Exchange(DynamoOperation.PutItem,
            """{"TableName":"t","Item":EVERYTHING,"ConditionExpression":"attribute_not_exists(#k)","ExpressionAttributeNames":{"#k":"id"},"ReturnConsumedCapacity":"TOTAL"}""",
            """{"ConsumedCapacity":{"TableName":"t","CapacityUnits":1.5}}""");
        yield return Exchange(DynamoOperation.UpdateItem,
            """{"TableName":"t","Key":{"id":{"S":"a"}},"UpdateExpression":"SET a=:0","ExpressionAttributeValues":{":0":{"L":[]}},"ReturnValues":"ALL_NEW","ReturnValuesOnConditionCheckFailure":"ALL_OLD"}""",
            """{"Attributes":EVERYTHING}""");
        yield return Exchange(DynamoOperation.UpdateItem,
            """{"TableName":"t","Key":{"id":{"S":"a"}},"AttributeUpdates":{"a":{"Action":"PUT","Value":{"M":EVERYTHING}},"b":{"Action":"DELETE"}},"Expected":{"id":{"ComparisonOperator":"NOT_NULL"},"version":{"ComparisonOperator":"EQ","AttributeValueList":[{"N":"1"}]}}}""",
            "{}");
        yield return Exchange(DynamoOperation.DeleteItem, """{"TableName":"t","Key":{"id":{"S":"a"},"at":{"N":"7"}},"ConditionExpression":"attribute_exists(id)"}""", "{}");
        yield return Exchange(DynamoOperation.Query,
            """{"TableName":"t","IndexName":"i","KeyConditionExpression":"a=:a","FilterExpression":"b>:a","ExpressionAttributeValues":{":a":{"N":"1"}},"Limit":5,"ScanIndexForward":false,"ConsistentRead":true,"ExclusiveStartKey":{"id":{"S":"x"}},"Select":"ALL_ATTRIBUTES"}""",
            """{"Items":[EVERYTHING,{"id":{"S":"b"}}],"Count":2,"ScannedCount":9,"LastEvaluatedKey":{"id":{"S":"b"}}}""");
        yield return Exchange(DynamoOperation.Scan, """{"TableName":"t","Segment":0,"TotalSegments":4,"Limit":1}""", """{"Items":[],"Count":0,"ScannedCount":0}""");
        yield return Exchange(DynamoOperation.BatchGetItem,
            """{"RequestItems":{"t":{"Keys":[{"id":{"S":"a"}},{"id":{"S":"b"}}],"ConsistentRead":true},"u":{"Keys":[{"id":{"N":"1"}}],"ProjectionExpression":"#n","ExpressionAttributeNames":{"#n":"n"}}}}""",
            """{"Responses":{"t":[EVERYTHING],"u":[]},"UnprocessedKeys":{"t":{"Keys":[{"id":{"S":"b"}}],"ConsistentRead":true},"u":{"Keys":[{"id":{"N":"1"}}],"ProjectionExpression":"#n","ExpressionAttributeNames":{"#n":"n"}}}}""");
        yield return Exchange(DynamoOperation.BatchWriteItem,
            """{"RequestItems":{"t":[{"PutRequest":{"Item":EVERYTHING}},{"DeleteRequest":{"Key":{"id":{"S":"a"} } } }]}}""",
            """{"UnprocessedItems":{"t":[{"DeleteRequest":{"Key":{"id":{"S":"a"}}}},{"PutRequest":{"Item":{"id":{"S":"c"}}}}]}}""");
        yield return Exchange(DynamoOperation.TransactWriteItems,
            """{"TransactItems":[{"Put":{"TableName":"t","Item":EVERYTHING,"ConditionExpression":"attribute_not_exists(#k)","ExpressionAttributeNames":{"#k":"id"},"ReturnValuesOnConditionCheckFailure":"ALL_OLD"}},{"Update":{"TableName":"t","Key":{"id":{"S":"a"}},"UpdateExpression":"SET #0=:v0","ExpressionAttributeNames":{"#0":"n"},"ExpressionAttributeValues":{":v0":{"N":"1"}}}},{"Delete":{"TableName":"t","Key":{"id":{"S":"b"}}}},{"ConditionCheck":{"TableName":"u","Key":{"id":{"S":"c"}},"ConditionExpression":"attribute_exists(#k)","ExpressionAttributeNames":{"#k":"id"}}}],"ClientRequestToken":"token","ReturnConsumedCapacity":"TOTAL"}""",
            """{"ConsumedCapacity":[{"TableName":"t","CapacityUnits":4}]}""");
        yield return Exchange(DynamoOperation.TransactGetItems,
            """{"TransactItems":[{"Get":{"TableName":"t","Key":{"id":{"S":"a"}}}},{"Get":{"TableName":"u","Key":{"id":{"N":"1"}},"ProjectionExpression":"#n","ExpressionAttributeNames":{"#n":"n"}}}],"ReturnConsumedCapacity":"TOTAL"}""",
            """{"Responses":[{"Item":EVERYTHING},{}]}""");
        yield return Exchange(DynamoOperation.ExecuteStatement,
            """{"Statement":"SELECT * FROM \"t\" WHERE id = ?","Parameters":[{"S":"a"}],"ConsistentRead":true,"Limit":2,"NextToken":"n","ReturnConsumedCapacity":"TOTAL","ReturnValuesOnConditionCheckFailure":"ALL_OLD"}""",
            """{"Items":[EVERYTHING],"NextToken":"m"}""");
        yield return Exchange(DynamoOperation.CreateTable,
            """{"TableName":"t","AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"BillingMode":"PROVISIONED","ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":2},"GlobalSecondaryIndexes":[{"IndexName":"g","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["x"]},"ProvisionedThroughput":{"ReadCapacityUnits":3,"WriteCapacityUnits":4}}],"LocalSecondaryIndexes":[{"IndexName":"l","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}]}""",
            """{"TableDescription":TABLE_CREATING}""");
        yield return Exchange(DynamoOperation.DescribeTable, """{"TableName":"t"}""", """{"Table":TABLE_ACTIVE}""");
        yield return Exchange(DynamoOperation.DeleteTable, """{"TableName":"t"}""", """{"TableDescription":TABLE_DELETING}""");
        yield return Exchange(DynamoOperation.ListTables, """{"ExclusiveStartTableName":"a","Limit":2}""", """{"TableNames":["b","c"],"LastEvaluatedTableName":"c"}""");
        yield return Exchange(DynamoOperation.UpdateTimeToLive,
            """{"TableName":"t","TimeToLiveSpecification":{"AttributeName":"expires","Enabled":true}}""", """{"TimeToLiveSpecification":{"AttributeName":"expires","Enabled":true}}""");
    }

    [TestCaseSource(nameof(Exchanges))]
    public async Task Nothing_is_lost_on_either_way(DynamoOperation operation, string request, string response)
    {
        await using var server = new LoopbackServer(Answers.Ok(response));
        using var client = new ForeignClient(server.Endpoint);
        using WireResponse received = await SdkWire.Over(client).SendAsync(new WireRequest(operation, Encoding.UTF8.GetBytes(request)), CancellationToken.None);
        Assert.Multiple(() =>
        {
            AssertSame(Encoding.UTF8.GetString(server.Requests.Single().Body), request);
            AssertSame(Encoding.UTF8.GetString(received.Body.Span), response);
            Assert.That(server.Requests[0].Headers["X-Amz-Target"], Is.EqualTo(operation.Target));
            Assert.That(received.RequestId, Is.EqualTo(Answers.RequestId));
        });
    }

    [Test]
    public async Task The_clients_own_methods_are_called()
    {
        using var client = new ForeignClient(new Uri("http://localhost:1/")) { Found = new() { ["id"] = new AttributeValue("from the fake") } };
        using WireResponse response = await SdkWire.Over(client).SendAsync(HttpWireFixture.Request, CancellationToken.None);
        AssertSame(Encoding.UTF8.GetString(response.Body.Span), """{"Item":{"id":{"S":"from the fake"}}}""");
    }

    [Test]
    public async Task The_clients_exceptions_pass_through()
    {
        await using var server = new LoopbackServer(Answers.Error("ConditionalCheckFailedException"));
        using var client = new ForeignClient(server.Endpoint);
        var request = new WireRequest(DynamoOperation.PutItem, """{"TableName":"t","Item":{"id":{"S":"a"}}}"""u8.ToArray());
        await Assert.ThrowsAsync<ConditionalCheckFailedException>(async () => await SdkWire.Over(client).SendAsync(request, CancellationToken.None));
    }

    [Test]
    public async Task A_member_that_is_not_known_is_refused_rather_than_dropped()
    {
        using var client = new ForeignClient(new Uri("http://localhost:1/"));
        var request = new WireRequest(DynamoOperation.GetItem, """{"TableName":"t","Surprise":true}"""u8.ToArray());
        var exception = (await Assert.ThrowsAsync<NotSupportedException>(async () => await SdkWire.Over(client).SendAsync(request, CancellationToken.None)))!;
        Assert.That(exception.Message, Does.Contain("GetItem").And.Contains("'Surprise'"));
    }

    private const string Table =
        """{"TableName":"t","TableArn":"arn","TableStatus":"STATUS","ItemCount":0,"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"GlobalSecondaryIndexes":[{"IndexName":"g","IndexStatus":"ACTIVE","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}]}],"LocalSecondaryIndexes":[{"IndexName":"l","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}]}]}""";

    private static TestCaseData Exchange(DynamoOperation operation, string request, string response) => new(operation, Expand(request), Expand(response));

    private static string Expand(string json) => TableMark().Replace(json.Replace("EVERYTHING", Everything), static mark => Table.Replace("STATUS", mark.Groups[1].Value));

    [GeneratedRegex("TABLE_([A-Z]+)")]
    private static partial Regex TableMark();

    private static void AssertSame(string actual, string expected) =>
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)), Is.True, $"expected {expected}\nbut was  {actual}");

    /// <summary>A client that is not the SDK's own class, and so might have overridden anything.</summary>
    private sealed class ForeignClient(Uri endpoint) : AmazonDynamoDBClient(
        new BasicAWSCredentials("AKIDEXAMPLE", "secret"), new AmazonDynamoDBConfig { ServiceURL = endpoint.AbsoluteUri, AuthenticationRegion = "eu-west-1" })
    {
        public Dictionary<string, AttributeValue>? Found { get; init; }

        public override Task<GetItemResponse> GetItemAsync(GetItemRequest request, CancellationToken cancellationToken = default) =>
            Found is null ? base.GetItemAsync(request, cancellationToken) : Task.FromResult(new GetItemResponse { Item = Found });
    }
}
