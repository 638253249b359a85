using Amazon.DynamoDBv2;
using Dynamoid.Runtime.Tests.Wire.Loopback;

namespace Dynamoid.Runtime.Tests.Wire;

public sealed class ClockSkewTests
{
    [TestCase("RequestTimeTooSkewed", 6)]
    [TestCase("InvalidSignatureException", -20)]
    public async Task A_wrong_clock_is_corrected_once_for_all_requests(string code, int minutes)
    {
        await using var fixture = new HttpWireFixture(Answers.Error(code), Answers.Ok());
        fixture.Time.Error = TimeSpan.FromMinutes(minutes);
        await fixture.SendAsync();
        await fixture.SendAsync();
        string[] dates = [.. fixture.Server.Requests.Select(static request => request.Headers["X-Amz-Date"])];
        Assert.Multiple(() =>
        {
            Assert.That(dates, Has.Length.EqualTo(3));
            Assert.That(Deviation(dates[0]), Is.EqualTo(TimeSpan.FromMinutes(minutes)).Within(TimeSpan.FromSeconds(5)));
            Assert.That(Deviation(dates[1]), Is.EqualTo(TimeSpan.Zero).Within(TimeSpan.FromSeconds(5)));
            Assert.That(Deviation(dates[2]), Is.EqualTo(TimeSpan.Zero).Within(TimeSpan.FromSeconds(5)));
            Assert.That(fixture.Time.DelaysInMilliseconds, Is.Empty);
        });
    }

    [Test]
    public async Task A_bad_signature_at_the_right_time_is_not_repeated()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("InvalidSignatureException"));
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync());
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_clock_that_stays_wrong_is_corrected_once_only()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("RequestExpired"));
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync());
        Assert.That(fixture.Server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_wrong_clock_is_corrected_for_the_next_request_when_none_is_repeated()
    {
        await using var fixture = new HttpWireFixture(Answers.Error("RequestTimeTooSkewed"), Answers.Ok());
        fixture.Options.MaxAttempts = 1;
        fixture.Time.Error = TimeSpan.FromMinutes(20);
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => fixture.SendAsync());
        await fixture.SendAsync();
        Assert.That(Deviation(fixture.Server.Requests[1].Headers["X-Amz-Date"]), Is.EqualTo(TimeSpan.Zero).Within(TimeSpan.FromSeconds(5)));
    }

    private static TimeSpan Deviation(string date) =>
        DateTimeOffset.ParseExact(date, "yyyyMMdd'T'HHmmss'Z'", null, System.Globalization.DateTimeStyles.AssumeUniversal) - DateTimeOffset.UtcNow;
}
