using System.Text;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>What DynamoDB leaves over of a batch is sent again, and named if it never succeeds.</summary>
public class LeftoverTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    private AddressSet Impatient => Address.Using(new DynamoidClient(new DynamoidOptions { Namespace = Namespace, Wire = Wire, BatchTimeBudget = TimeSpan.FromMilliseconds(200) }));

    [Test]
    public async Task Keys_left_over_are_asked_for_again()
    {
        await Addresses.SaveAsync(new Address { Id = "a" });
        await Addresses.SaveAsync(new Address { Id = "b" });
        int times = 0;
        Wire.Clear();
        Wire.Answer = request => times++ == 0 ? $$$"""{"Responses":{},"UnprocessedKeys":{{{RequestItems(request)}}}}""" : null;
        Assert.That((await Addresses.FindAllAsync(["b", "a"])).Select(static address => address.Id), Is.EqualTo(new[] { "b", "a" }));
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "BatchGetItem", "BatchGetItem" }));
    }

    [Test]
    public async Task Keys_that_stay_left_over_are_named()
    {
        Wire.Answer = request => $$$"""{"Responses":{},"UnprocessedKeys":{{{RequestItems(request)}}}}""";
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(() => Impatient.FindAllAsync(["x", "y"]));
        Assert.That(error!.Keys, Is.EqualTo(new[] { """{"id":{"S":"x"}}""", """{"id":{"S":"y"}}""" }));
        Assert.That(Wire.Operations, Has.Count.GreaterThan(2));
        Assert.That(error.Message, Does.Contain("BatchGetItem").And.Contain("throttled"));
    }

    [Test]
    public async Task Deletes_left_over_are_sent_again_and_the_rest_is_done()
    {
        string[] ids = [.. Enumerable.Range(0, 30).Select(static i => $"d{i}")];
        foreach (string id in ids)
            await Addresses.SaveAsync(new Address { Id = id });
        Wire.Clear();
        Wire.Answer = request => Body(request).Contains("\"d3\"", StringComparison.Ordinal)
            ? $$$"""{"UnprocessedItems":{{{RequestItems(request)}}}}"""
            : null;
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(() => Impatient.DeleteAsync(ids));
        Assert.That(error!.Keys, Has.Count.EqualTo(25));
        Assert.That(error.Keys, Has.Member("""{"id":{"S":"d3"}}"""));
        Wire.Answer = null;
        Assert.That((await Addresses.FindAllOrDefaultAsync(ids)).Count(static address => address is not null), Is.EqualTo(25), "the other slice is deleted");
        await Addresses.DeleteAsync(ids);
        Assert.That(await Addresses.FindAllOrDefaultAsync(ids), Is.All.Null);
    }

    protected override async Task CreateTablesAsync() => await Addresses.CreateTableAsync();

    private static string Body(WireRequest request) => Encoding.UTF8.GetString(request.Body.Span);

    private static string RequestItems(WireRequest request)
    {
        using var json = System.Text.Json.JsonDocument.Parse(request.Body);
        return json.RootElement.GetProperty("RequestItems").GetRawText();
    }
}
