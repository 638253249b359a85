using System.Net;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Runtime.Tests.Wire.Loopback;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>What is sent, and what becomes of answers that are not repeated.</summary>
public sealed class HttpWireTests
{
    [Test]
    public async Task A_request_arrives_with_its_body_and_signed_headers()
    {
        await using var fixture = new HttpWireFixture(Answers.Ok("""{"Item":{"id":{"S":"ü"}}}"""));
        Assert.That(await fixture.SendAsync(), Is.EqualTo("""{"Item":{"id":{"S":"ü"}}}"""));
        LoopbackRequest request = fixture.Server.Requests.Single();
        Assert.Multiple(() =>
        {
            Assert.That(request.Line, Is.EqualTo("POST / HTTP/1.1"));
            Assert.That(request.Body, Is.EqualTo(HttpWireFixture.Request.Body.ToArray()));
            Assert.That(request.Headers["X-Amz-Target"], Is.EqualTo("DynamoDB_20120810.GetItem"));
            Assert.That(request.Headers["Content-Type"], Is.EqualTo("application/x-amz-json-1.0"));
            Assert.That(request.Headers["X-Amz-Security-Token"], Is.EqualTo(HttpWireFixture.Token));
            Assert.That(request.Headers["Host"], Is.EqualTo(fixture.Server.Endpoint.Authority));
            Assert.That(request.Headers["Authorization"], Does.StartWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/").And.Contains("/eu-west-1/dynamodb/aws4_request"));
        });
    }

    [Test]
    public async Task A_response_tells_its_request_id_and_retries()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("InternalServerError", 500), Answers.Ok());
        using WireResponse response = await fixture.Wire.SendAsync(HttpWireFixture.Request, CancellationToken.None);
        Assert.That(response.RequestId, Is.EqualTo(Answers.RequestId));
        Assert.That(response.Retries, Is.EqualTo(1));
    }

    [Test]
    public async Task A_body_without_a_length_and_a_huge_one_arrive_whole()
    {
        string huge = $$"""{"Items":"{{new string('x', 5_000_000)}}"}""";
        string chunked = $$"""{"Item":"{{new string('y', 9_000)}}"}""";
        await using var fixture = new HttpWireFixture(Answers.Ok(huge), Answers.Chunked(chunked));
        fixture.Options.RequestTimeout = TimeSpan.FromSeconds(30);
        Assert.That(await fixture.SendAsync(), Is.EqualTo(huge));
        Assert.That(await fixture.SendAsync(), Is.EqualTo(chunked));
    }

    [Test]
    public async Task A_failed_condition_is_the_SDKs_exception_with_the_item()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("ConditionalCheckFailedException", message: "The conditional request failed", more: ""","Item":{"id":{"S":"a"},"tags":{"SS":["x","y"]}}"""));
        var exception = (await Assert.ThrowsAsync<ConditionalCheckFailedException>(() => fixture.SendAsync()))!;
        Assert.Multiple(() =>
        {
            Assert.That(exception.ErrorCode, Is.EqualTo("ConditionalCheckFailedException"));
            Assert.That(exception.ErrorType, Is.EqualTo(ErrorType.Sender));
            Assert.That(exception.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(exception.RequestId, Is.EqualTo(Answers.RequestId));
            Assert.That(exception.Item["tags"].SS, Is.EqualTo(new[] { "x", "y" }));
            Assert.That(exception.Message, Is.EqualTo("The conditional request failed (GetItem on table 'orders', request id REQUEST0ID)"));
            Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_cancelled_transaction_tells_its_reasons()
    {
        await using var fixture = new HttpWireFixture(Answers.Error(
            "TransactionCanceledException", more: ""","CancellationReasons":[{"Code":"None"},{"Code":"ConditionalCheckFailed","Message":"no","Item":{"id":{"N":"1"}}}]"""));
        var exception = (await Assert.ThrowsAsync<TransactionCanceledException>(() => fixture.SendAsync()))!;
        Assert.That(exception.CancellationReasons.Select(static reason => reason.Code), Is.EqualTo(new[] { "None", "ConditionalCheckFailed" }));
        Assert.That(exception.CancellationReasons[1].Item["id"].N, Is.EqualTo("1"));
    }

    [TestCase("ResourceNotFoundException", typeof(ResourceNotFoundException))]
    [TestCase("ResourceInUseException", typeof(ResourceInUseException))]
    [TestCase("TransactionConflictException", typeof(TransactionConflictException))]
    [TestCase("ItemCollectionSizeLimitExceededException", typeof(ItemCollectionSizeLimitExceededException))]
    [TestCase("IdempotentParameterMismatchException", typeof(IdempotentParameterMismatchException))]
    [TestCase("ValidationException", typeof(AmazonDynamoDBException))]
    public async Task An_error_is_thrown_as_the_SDKs_type_and_not_repeated(string code, Type type)
    {
        await using var fixture = new HttpWireFixture(Answers.Error(code));
        var exception = (AmazonDynamoDBException)(await Assert.CatchAsync(() => fixture.SendAsync()))!;
        Assert.That(exception, Is.TypeOf(type));
        Assert.That(exception.ErrorCode, Is.EqualTo(code));
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
    }

    [TestCase("403 Forbidden", "<html>Blocked by the proxy</html>")]
    [TestCase("301 Moved", "")]
    [TestCase("404 Not Found", "{\"__type\":")]
    [TestCase("400 Bad Request", "[1,2]")]
    [TestCase("200 OK", "<html>Please log in</html>")]
    [TestCase("200 OK", "")]
    public async Task An_answer_that_is_not_DynamoDBs_says_so_and_is_not_repeated(string status, string body)
    {
        await using var fixture = new HttpWireFixture(Answers.Whole(status, body, "Location: http://127.0.0.1:1/\r\n"));
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.Contain(status[..3]).And.Contains("is not DynamoDB's").And.Contains("GetItem on table 'orders'"));
        Assert.That((int)exception.StatusCode, Is.EqualTo(int.Parse(status[..3])));
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_message_that_is_no_text_does_not_hide_the_error()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("ResourceNotFoundException", message: """half of a pair: \uD83D"""));
        var exception = (await Assert.ThrowsAsync<ResourceNotFoundException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.StartWith("DynamoDB answered ResourceNotFoundException."));
    }

    [Test]
    public async Task Credentials_that_change_are_used_at_once()
    {
        var changing = new ChangingCredentials();
        await using var fixture = new HttpWireFixture(Answers.Ok());
        fixture.Options.Credentials = changing;
        await fixture.SendAsync();
        changing.Key = "AKIDSECOND";
        await fixture.SendAsync();
        Assert.That(
            fixture.Server.Requests.Select(static request => request.Headers["Authorization"].Split('=', '/')[1]), Is.EqualTo(new[] { "AKIDFIRST", "AKIDSECOND" }));
    }

    private sealed class ChangingCredentials : AWSCredentials
    {
        public string Key { get; set; } = "AKIDFIRST";

        public override ImmutableCredentials GetCredentials() => new(Key, "secret" + Key, null);
    }
}
