using System.Text.Json.Nodes;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>A time to live is in seconds: with milliseconds DynamoDB would never delete the item, and say nothing.</summary>
public class ExpiryUnitTests : ClientFixture
{
    private SessionSet Sessions => Session.Using(Client);

    [Test]
    public async Task Milliseconds_are_refused_before_the_request_and_when_read()
    {
        long milliseconds = Now.ToUnixTimeMilliseconds();
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Sessions.SaveAsync(new Session { Id = "x", Ends = milliseconds }));
        Assert.That(error!.Path, Is.EqualTo("ends"));
        Assert.That(error.Message, Does.Contain("milliseconds").And.Contain("seconds since 1970"));
        Assert.That(Wire.Operations, Is.Empty);
        Session saved = await Sessions.CreateAsync(new Session { Id = "x", Ends = milliseconds / 1000 });
        saved.Ends = milliseconds;
        await Assert.ThrowsAsync<ItemFormatException>(() => saved.SaveAsync());
        Assert.That(
            () => Order(milliseconds),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("looks like milliseconds"));
    }

    [TestCase(1900)]
    [TestCase(1969)]
    [TestCase(2038)]
    [TestCase(2039)]
    [TestCase(2106)]
    [TestCase(9999)]
    public async Task Any_year_is_stored_as_a_number_of_seconds(int year)
    {
        DateTimeOffset end = new(year, 12, 31, 23, 59, 59, TimeSpan.Zero);
        string id = $"y{year}";
        await Documents.Order.Using(Client).SaveAsync(new Documents.Order { CustomerId = id, ExpiresAt = end });
        await Sessions.SaveAsync(new Session { Id = id, Ends = end.ToUnixTimeSeconds() });
        JsonNode stored = await Wire.ItemAsync($"{Namespace}_sessions", $$$"""{"id":{"S":"{{{id}}}"}}""");
        Assert.That(stored["ends"]!.ToJsonString(), Is.EqualTo($$"""{"N":"{{end.ToUnixTimeSeconds()}}"}"""));
        Assert.That((await Sessions.FindAsync(id)).Ends, Is.EqualTo(end.ToUnixTimeSeconds()));
        Assert.That((await Documents.Order.Using(Client).FindAsync(id, default(DateOnly))).ExpiresAt, Is.EqualTo(end));
    }

    protected override async Task CreateTablesAsync()
    {
        await Sessions.CreateTableAsync();
        await Documents.Order.Using(Client).CreateTableAsync();
    }

    private Documents.Order Order(long expiresAt) => Documents.Order.Using(Client).FromItem(new()
    {
        ["customer_id"] = new() { S = "x" },
        ["day"] = new() { N = "0" },
        ["expires_at"] = new() { N = $"{expiresAt}" },
    });
}

[DynamoDocument(Timestamps = false)]
public partial class Session
{
    [Expires] public long Ends { get; set; }
}
