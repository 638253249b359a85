using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Dynamoid.Runtime.Tests.Wire.Loopback;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>Faults that pass, and faults that do not.</summary>
public sealed class RetryTests
{
    private static IEnumerable<TestCaseData> PassingFaults()
    {
        yield return Fault("throttled", Answers.Error("ProvisionedThroughputExceededException"));
        yield return Fault("request_limit", Answers.Error("RequestLimitExceeded"));
        yield return Fault("throttling_exception", Answers.Error("ThrottlingException"));
        yield return Fault("internal_error", Answers.Error("InternalServerError", 500));
        yield return Fault("replicated_write_conflict", Answers.Error("ReplicatedWriteConflictException"));
        yield return Fault("proxys_500", Answers.Whole("500 Oops", "<html/>"));
        yield return Fault("bad_gateway", Answers.Whole("502 Bad Gateway", ""));
        yield return Fault("unavailable", Answers.Whole("503 Unavailable", "later"));
        yield return Fault("gateway_timeout", Answers.Whole("504 Gateway Timeout", ""));
        yield return Fault("closed_before_headers", Answers.HangUp());
        yield return Fault("closed_after_headers", Answers.HangUpAfterHeaders());
        yield return Fault("cut_body", Answers.CutBody());
        yield return Fault("bad_checksum", Answers.Damaged());
        yield return Fault("no_answer", Answers.Silence());
        yield return Fault("stuck_body", Answers.StuckBody());
    }

    private static TestCaseData Fault(string name, Answer answer) => new TestCaseData(answer).SetArgDisplayNames(name);

    [TestCaseSource(nameof(PassingFaults))]
    public async Task A_fault_that_happens_twice_is_outlived(object fault)
    {
        await using var fixture = new HttpWireFixture((Answer)fault, (Answer)fault, Answers.Ok());
        Assert.That(await fixture.SendAsync(), Is.EqualTo("{}"));
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(3));
        Assert.That(fixture.Time.DelaysInMilliseconds, Is.EqualTo(new[] { 25.0, 50.0 }));
    }

    [TestCaseSource(nameof(PassingFaults))]
    public async Task A_fault_that_stays_is_thrown_after_all_attempts(object fault)
    {
        await using var fixture = new HttpWireFixture((Answer)fault);
        fixture.Options.MaxAttempts = 2;
        var exception = (AmazonDynamoDBException)(await Assert.CatchAsync(() => fixture.SendAsync()))!;
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(2));
        Assert.That(exception.Message, Does.Contain("GetItem on table 'orders'"));
    }

    [Test]
    public async Task A_throttled_request_ends_as_the_SDKs_exception()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("ProvisionedThroughputExceededException"));
        var exception = (await Assert.ThrowsAsync<ProvisionedThroughputExceededException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.EndWith("request id REQUEST0ID, 4 attempts)"));
        Assert.That(fixture.Time.DelaysInMilliseconds, Is.EqualTo(new[] { 25.0, 50.0, 100.0 }));
    }

    [Test]
    public async Task Delays_double_up_to_twenty_seconds_over_eleven_attempts()
    {
        await using var fixture = new HttpWireFixture(Answers.Whole("503 Unavailable", ""));
        fixture.Options.MaxAttempts = null;
        await Assert.CatchAsync<AmazonDynamoDBException>(() => fixture.SendAsync());
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(11));
        Assert.That(fixture.Time.DelaysInMilliseconds, Is.EqualTo(new[] { 25.0, 50, 100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000 }));
    }

    [Test]
    public async Task No_one_listening_names_the_endpoint_the_attempts_and_what_to_check()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var fixture = new HttpWireFixture(Answers.Ok());
        fixture.Options.Endpoint = new Uri($"http://127.0.0.1:{port}");
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.Contain($"http://127.0.0.1:{port} in 4 attempts").And.Contains("DynamoDB Local"));
        Assert.That(exception.InnerException, Is.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task A_request_timeout_is_told_apart_from_the_callers_cancellation()
    {
        await using var fixture = new HttpWireFixture(Answers.StuckBody());
        fixture.Options.MaxAttempts = 1;
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync()))!;
        Assert.That(exception.InnerException, Is.InstanceOf<TimeoutException>());
        Assert.That(exception.Message, Does.Contain("0.43 seconds"));
    }

    [Test]
    public async Task A_timeout_of_the_handler_is_told_as_the_handlers()
    {
        await using var fixture = new HttpWireFixture(Answers.Ok());
        fixture.Options.HttpHandlerFactory = static () => new FailingHandler(new TaskCanceledException("cancelled", new TimeoutException("No connection within the ConnectTimeout of 5 seconds.")));
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.Contain("4 attempts").And.Contains("ConnectTimeout").And.Not.Contains("0.43 seconds"));
    }

    [Test]
    public async Task A_certificate_that_is_not_trusted_is_told_at_once()
    {
        await using var fixture = new HttpWireFixture(Answers.Ok());
        fixture.Options.HttpHandlerFactory = static () => new FailingHandler(
            new HttpRequestException("The SSL connection could not be established, see inner exception.", new AuthenticationException("The certificate has expired.")));
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.Contain("one attempt").And.Contains("The certificate has expired."));
    }

    [Test]
    public async Task Cancelling_a_request_on_its_way_ends_it_with_the_callers_token()
    {
        await using var fixture = new HttpWireFixture(Answers.StuckBody());
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var exception = (await Assert.CatchAsync<OperationCanceledException>(() => fixture.SendAsync(caller.Token)))!;
        Assert.That(exception.CancellationToken, Is.EqualTo(caller.Token));
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Cancelling_during_a_delay_ends_it_without_another_attempt()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("ThrottlingException"));
        using var caller = new CancellationTokenSource();
        fixture.Time.OnDelay = caller.Cancel;
        var exception = (await Assert.CatchAsync<OperationCanceledException>(() => fixture.SendAsync(caller.Token)))!;
        Assert.That(exception.CancellationToken, Is.EqualTo(caller.Token));
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_cancelled_wire_works_on()
    {
        await using var fixture = new HttpWireFixture(Answers.StuckBody(), Answers.Ok());
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.CatchAsync<OperationCanceledException>(() => fixture.SendAsync(caller.Token));
        Assert.That(await fixture.SendAsync(), Is.EqualTo("{}"));
    }

    [Test]
    public async Task Many_requests_at_once_share_the_wire_and_its_timers()
    {
        await using var fixture = new HttpWireFixture(Answers.Ok());
        fixture.Options.TimeProvider = TimeProvider.System;
        fixture.Options.RequestTimeout = TimeSpan.FromSeconds(30);
        using var caller = new CancellationTokenSource();
        for (int round = 0; round < 4; round++)
        {
            string[] answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => fixture.SendAsync(caller.Token)));
            Assert.That(answers, Has.All.EqualTo("{}"));
        }

        await caller.CancelAsync();
        await Assert.CatchAsync<OperationCanceledException>(() => fixture.SendAsync(caller.Token));
        Assert.That(await fixture.SendAsync(), Is.EqualTo("{}"), "a token of the past cancels nothing");
    }

    [Test]
    public async Task An_answer_longer_than_any_of_DynamoDBs_is_refused_and_not_repeated()
    {
        await using var fixture = new HttpWireFixture(Answers.Endless());
        var exception = (await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync()))!;
        Assert.That(exception.Message, Does.Contain("more than DynamoDB ever sends"));
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Cancelling_does_not_wait_for_credentials()
    {
        await using var fixture = new HttpWireFixture(Answers.Ok());
        fixture.Options.Credentials = new SlowCredentials();
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.CatchAsync<OperationCanceledException>(() => fixture.SendAsync(caller.Token));
        Assert.That(fixture.Server.Requests, Is.Empty);
    }

    [Test]
    public async Task An_outage_exhausts_the_quota_and_is_then_thrown_at_once()
    {
        await using var fixture = new HttpWireFixture(Answers.Whole("503 Unavailable", ""));
        fixture.Options.MaxAttempts = 11;
        for (int request = 0; request < 10; request++)
            await Assert.CatchAsync<AmazonDynamoDBException>(() => fixture.SendAsync());
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(110), "100 retries of 5 tokens use up 500");
        await Assert.CatchAsync<AmazonDynamoDBException>(() => fixture.SendAsync());
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(111));
    }

    [Test]
    public void A_retry_that_succeeds_gets_its_tokens_back_and_a_first_success_earns_one()
    {
        var quota = new RetryQuota();
        Assert.That(quota.TryPay(RetryKind.Throttling, out int price), Is.True);
        Assert.That(quota.TryPay(RetryKind.ServiceTimeout, out int timeoutPrice), Is.True);
        Assert.That(quota.Available, Is.EqualTo(485));
        quota.OnSuccess(timeoutPrice);
        quota.OnSuccess(0);
        Assert.That(quota.Available, Is.EqualTo(496));
        quota.OnSuccess(price);
        Assert.That(quota.Available, Is.EqualTo(500));
    }

    [Test]
    public void The_codes_that_are_repeated_are_the_SDKs()
    {
        var sdk = new StandardRetryPolicy(maxRetries: 3);
        Assert.That(RetryClasses.ThrottlingCodes, Is.EquivalentTo(sdk.ThrottlingErrorCodes));
        Assert.That(RetryClasses.TimeoutCodes, Is.EquivalentTo(sdk.TimeoutErrorCodesToRetryOn));
        for (int status = 300; status < 600; status++)
            Assert.That(RetryClasses.Of(null, status) == RetryKind.Transient, Is.EqualTo(sdk.HttpStatusCodesToRetryOn.Contains((HttpStatusCode)status)), $"{status}");
    }

    private sealed class FailingHandler(Exception exception) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(exception);
    }

    private sealed class SlowCredentials : AWSCredentials
    {
        private readonly TaskCompletionSource<ImmutableCredentials> _never = new();

        public override ImmutableCredentials GetCredentials() => throw new NotSupportedException("Nobody may wait synchronously.");

        public override Task<ImmutableCredentials> GetCredentialsAsync() => _never.Task;
    }
}
