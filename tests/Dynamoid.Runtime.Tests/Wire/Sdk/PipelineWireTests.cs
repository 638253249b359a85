using System.Text;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Runtime.Tests.Wire.Loopback;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire.Sdk;

/// <summary>Dynamoid's JSON on the pipeline of the AWS SDK's client.</summary>
public sealed class PipelineWireTests
{
    private static IEnumerable<DynamoOperation> Operations =>
    [
        DynamoOperation.BatchGetItem, DynamoOperation.BatchWriteItem, DynamoOperation.CreateTable, DynamoOperation.DeleteItem, DynamoOperation.DeleteTable,
        DynamoOperation.DescribeTable, DynamoOperation.ExecuteStatement, DynamoOperation.GetItem, DynamoOperation.ListTables, DynamoOperation.PutItem, DynamoOperation.Query, DynamoOperation.Scan,
        DynamoOperation.TransactGetItems, DynamoOperation.TransactWriteItems, DynamoOperation.UpdateItem, DynamoOperation.UpdateTimeToLive,
    ];

    [TestCaseSource(nameof(Operations))]
    public async Task Each_operation_carries_its_JSON_unchanged_both_ways(DynamoOperation operation)
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"TableName":"orders","of":"{{operation}}","text":"ü"}""");
        await using var server = new LoopbackServer(Answers.Ok("""{"answer":"ö"}"""));
        using AmazonDynamoDBClient client = Client(server);
        using WireResponse response = await SdkWire.Over(client).SendAsync(new WireRequest(operation, body, "orders"), CancellationToken.None);
        LoopbackRequest request = server.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(response.Body.Span), Is.EqualTo("""{"answer":"ö"}"""));
            Assert.That(response.RequestId, Is.EqualTo(Answers.RequestId));
            Assert.That(request.Body, Is.EqualTo(body));
            Assert.That(request.Headers["X-Amz-Target"], Is.EqualTo(operation.Target));
            Assert.That(request.Headers["Content-Type"], Is.EqualTo("application/x-amz-json-1.0"));
            Assert.That(request.Headers["User-Agent"], Does.Contain("aws-sdk-dotnet"));
        });
    }

    private static IEnumerable<TestCaseData> PassingFaults()
    {
        yield return Fault("throttled", Answers.Error("ProvisionedThroughputExceededException"));
        yield return Fault("internal_error", Answers.Error("InternalServerError", 500));
        yield return Fault("unavailable", Answers.Whole("503 Unavailable", ""));
        yield return Fault("closed_before_headers", Answers.HangUp());
        yield return Fault("closed_after_headers", Answers.HangUpAfterHeaders());
        yield return Fault("cut_body", Answers.CutBody());
        yield return Fault("bad_checksum", Answers.Damaged());
        yield return Fault("stuck_body", Answers.StuckBody());
    }

    private static TestCaseData Fault(string name, Answer answer) => new TestCaseData(answer).SetArgDisplayNames(name);

    [TestCaseSource(nameof(PassingFaults))]
    public async Task A_fault_is_outlived(object fault)
    {
        await using var server = new LoopbackServer((Answer)fault, Answers.Ok());
        using AmazonDynamoDBClient client = Client(server, timeout: TimeSpan.FromMilliseconds(500));
        using WireResponse response = await SdkWire.Over(client).SendAsync(HttpWireFixture.Request, CancellationToken.None);
        Assert.That(response.Body.Length, Is.EqualTo(2));
        Assert.That(server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_body_that_is_never_whole_ends_after_three_reads()
    {
        await using var server = new LoopbackServer(Answers.Damaged());
        using AmazonDynamoDBClient client = Client(server);
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => SendAsync(client)))!;
        Assert.That(server.Requests, Has.Count.EqualTo(3));
        Assert.That(exception.InnerException, Is.InstanceOf<IOException>());
        Assert.That(exception.RequestId, Is.EqualTo(Answers.RequestId));
    }

    [Test]
    public async Task Errors_are_the_SDKs_own_and_not_repeated()
    {
        await using var server = new LoopbackServer(
            Answers.Error("ConditionalCheckFailedException", more: ""","Item":{"id":{"S":"a"}}"""), Answers.Error("ResourceNotFoundException"), Answers.Error("ValidationException"));
        using AmazonDynamoDBClient client = Client(server);
        var failed = (await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => SendAsync(client, DynamoOperation.PutItem)))!;
        Assert.That(failed.Item["id"].S, Is.EqualTo("a"));
        Assert.That(failed.RequestId, Is.EqualTo(Answers.RequestId));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => SendAsync(client));
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => SendAsync(client));
        Assert.That(server.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_cancelled_transaction_tells_its_reasons()
    {
        await using var server = new LoopbackServer(Answers.Error(
            "TransactionCanceledException", more: ""","CancellationReasons":[{"Code":"None"},{"Code":"ConditionalCheckFailed","Message":"no","Item":{"id":{"N":"1"}}}]"""));
        using AmazonDynamoDBClient client = Client(server);
        var cancelled = (await Assert.ThrowsAsync<TransactionCanceledException>(() => SendAsync(client, DynamoOperation.TransactWriteItems)))!;
        Assert.That(cancelled.CancellationReasons.Select(static reason => reason.Code), Is.EqualTo(new[] { "None", "ConditionalCheckFailed" }));
        Assert.That((cancelled.CancellationReasons[1].Message, cancelled.CancellationReasons[1].Item["id"].N), Is.EqualTo(("no", "1")));
    }

    [TestCase("<html>Please log in</html>")]
    [TestCase("")]
    public async Task A_page_of_a_portal_is_not_taken_for_an_answer(string page)
    {
        await using var server = new LoopbackServer(Answers.Whole("200 OK", page));
        using AmazonDynamoDBClient client = Client(server);
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => SendAsync(client)))!;
        Assert.That(exception.Message, Is.EqualTo("The answer, HTTP status 200, is not DynamoDB's: check the endpoint and what stands between. (GetItem on table 'orders')"));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Cancelling_ends_a_body_that_is_stuck()
    {
        await using var server = new LoopbackServer(Answers.StuckBody());
        using AmazonDynamoDBClient client = Client(server);
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        await Assert.CatchAsync<OperationCanceledException>(() => SendAsync(client, cancellationToken: caller.Token));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_table_given_as_ARN_goes_to_its_own_account_as_with_the_SDK()
    {
        const string Arn = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders";
        var hosts = new HostHandler();
        using var client = new AmazonDynamoDBClient(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            new AmazonDynamoDBConfig { RegionEndpoint = Amazon.RegionEndpoint.EUWest1, HttpClientFactory = new HandlerFactory(hosts), AccountIdEndpointMode = AccountIdEndpointMode.PREFERRED });
        await client.GetItemAsync(Arn, new Dictionary<string, AttributeValue> { ["id"] = new("a") });
        foreach (DynamoOperation operation in new[] { DynamoOperation.GetItem, DynamoOperation.BatchGetItem, DynamoOperation.BatchWriteItem })
            (await SdkWire.Over(client).SendAsync(new WireRequest(operation, "{}"u8.ToArray(), Arn), CancellationToken.None)).Dispose();
        Assert.That(hosts.Hosts, Is.EqualTo(Enumerable.Repeat(hosts.Hosts[0], 4)));
        Assert.That(hosts.Hosts[0], Does.StartWith("123456789012."));
    }

    private static AmazonDynamoDBClient Client(LoopbackServer server, TimeSpan? timeout = null) => new(
        new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
        new AmazonDynamoDBConfig { ServiceURL = server.Endpoint.AbsoluteUri, AuthenticationRegion = "eu-west-1", MaxErrorRetry = 2, Timeout = timeout ?? TimeSpan.FromSeconds(30) });

    private static async Task SendAsync(AmazonDynamoDBClient client, DynamoOperation? operation = null, CancellationToken cancellationToken = default)
    {
        var request = new WireRequest(operation ?? DynamoOperation.GetItem, HttpWireFixture.Request.Body, "orders");
        (await SdkWire.Over(client).SendAsync(request, cancellationToken)).Dispose();
    }

    private sealed class HandlerFactory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);
    }

    private sealed class HostHandler : HttpMessageHandler
    {
        public List<string> Hosts { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Hosts.Add(request.RequestUri!.Host);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("{}") });
        }
    }
}
