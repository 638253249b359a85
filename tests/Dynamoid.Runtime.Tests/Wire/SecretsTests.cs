using System.Text;
using Dynamoid.Runtime.Tests.Wire.Loopback;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>Secrets and data stay out of logs and exceptions, also when DynamoDB quotes them.</summary>
public sealed class SecretsTests
{
    private const string CanonicalRequest = "The Canonical String for this request should have been 'POST x-amz-security-token:" + HttpWireFixture.Token + " with " + HttpWireFixture.Secret + "'";

    private static IEnumerable<TestCaseData> Troubles()
    {
        yield return Trouble("refused_signature", Answers.Error("InvalidSignatureException", message: CanonicalRequest));
        yield return Trouble("validation", Answers.Error("ValidationException"));
        yield return Trouble("failed_condition", Answers.Error("ConditionalCheckFailedException", more: ""","Item":{"id":{"S":"confidential-key"}}"""));
        yield return Trouble("proxy_echo", Answers.Whole("403 Forbidden", HttpWireFixture.Token));
        yield return Trouble("cut_body", Answers.CutBody());
        yield return Trouble("hang_up", Answers.HangUp());
        yield return Trouble("stuck", Answers.StuckBody());
    }

    private static TestCaseData Trouble(string name, Answer answer) => new TestCaseData(answer).SetArgDisplayNames(name);

    [TestCaseSource(nameof(Troubles))]
    public async Task Neither_the_exception_nor_the_log_holds_a_secret(object trouble)
    {
        await using var fixture = new HttpWireFixture((Answer)trouble);
        fixture.Options.MaxAttempts = 2;
        var log = new ListLogger();
        var wire = new LoggedWire(fixture.Wire, log);
        Exception exception = (await Assert.CatchAsync(async () => await wire.SendAsync(HttpWireFixture.Request, CancellationToken.None)))!;
        string everything = exception + string.Join('\n', log.Lines);
        Assert.Multiple(() =>
        {
            Assert.That(log.Lines, Is.Not.Empty);
            Assert.That(everything, Does.Not.Contain(HttpWireFixture.Secret));
            Assert.That(everything, Does.Not.Contain(HttpWireFixture.Token));
            Assert.That(everything, Does.Not.Contain("confidential-key"));
            Assert.That(everything, Does.Contain("GetItem").And.Contains("orders"));
        });
    }

    [Test]
    public async Task A_password_in_the_endpoint_is_not_in_the_exception()
    {
        await using var fixture = new HttpWireFixture(Answers.HangUp());
        fixture.Options.Endpoint = new UriBuilder(fixture.Server.Endpoint) { UserName = "me", Password = "hush-hush" }.Uri;
        Exception exception = (await Assert.CatchAsync(() => fixture.SendAsync()))!;
        Assert.That(exception.ToString(), Does.Contain(fixture.Server.Endpoint.Authority).And.Not.Contains("hush-hush"));
    }

    [Test]
    public async Task A_success_is_logged_without_its_bodies()
    {
        await using var fixture = new HttpWireFixture(Answers.Ok("""{"Item":{"id":{"S":"confidential-answer"}}}"""));
        var log = new ListLogger();
        (await new LoggedWire(fixture.Wire, log).SendAsync(HttpWireFixture.Request, CancellationToken.None)).Dispose();
        Assert.That(log.Lines.Single(), Does.Match(@"^Debug: GetItem on orders took [0-9.]+ ms, 0 retries, request REQUEST0ID$"));
    }

    [Test]
    public void What_is_not_logged_costs_nothing()
    {
        var inner = new EchoWire();
        var logged = new LoggedWire(inner, new ListLogger { Level = Microsoft.Extensions.Logging.LogLevel.Error });
        Task<WireResponse> pending = logged.SendAsync(HttpWireFixture.Request, CancellationToken.None).AsTask();
        Assert.That(pending, Is.SameAs(inner.Pending), "the inner wire's own task is handed through");
    }

    [Test]
    public void A_refused_signature_keeps_the_rest_of_its_message()
    {
        var facts = new ErrorFacts { Code = "InvalidSignatureException", Message = CanonicalRequest };
        string message = ErrorMessages.Answered(HttpWireFixture.Request, facts, new(Encoding.UTF8.GetString("key"u8), HttpWireFixture.Secret, HttpWireFixture.Token), attempt: 1);
        Assert.That(message, Does.Contain("should have been 'POST x-amz-security-token:*** with ***'"));
    }

    private sealed class EchoWire : IDynamoWire
    {
        public Task<WireResponse> Pending { get; } = Task.FromResult(new WireResponse([], 0, null));

        public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) => new(Pending);
    }
}
