using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Many documents at once.</summary>
public sealed class ImportTests : LifeFixture
{
    [Test]
    public async Task An_import_puts_whole_items_with_keys_and_times_and_without_a_look_at_what_is_there()
    {
        await StoredAsync("there");
        Address known = new() { Id = "there", City = "Bern", CreatedAt = DateTimeOffset.UnixEpoch }, fresh = new();
        Assert.That(await Addresses.ImportAsync([known, fresh]), Is.EqualTo(2));
        Assert.That(Guid.TryParseExact(fresh.Id, "D", out _));
        Assert.That(Requests, Is.EqualTo($"BatchWriteItem | addresses put {{id: 'there', city: 'Bern', latitude: 0, phones: [], country: 'US', created_at: 0, updated_at: {Time}}}"
            + $" put {{id: '{fresh.Id}', latitude: 0, phones: [], country: 'US', created_at: {Time}, updated_at: {Time}}}"));
        Assert.That(new[] { known, fresh }.Select(static one => (one.IsPersisted, one.HasChanges)), Is.All.EqualTo((true, false)));
    }

    [Test]
    public async Task What_is_left_over_is_sent_again_and_nothing_else()
    {
        string? leftOver = """{"UnprocessedItems":{"TABLE":[{"PutRequest":{"Item":{"id":{"S":"b"},"latitude":{"N":"2"}}}}]}}""".Replace("TABLE", Namespace + "_addresses", StringComparison.Ordinal);
        Wire.Answer = _ =>
        {
            (string? answer, leftOver) = (leftOver, null);
            return answer;
        };
        await Addresses.ImportAsync([new Address { Id = "a" }, new Address { Id = "b", Latitude = 2 }]);
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "BatchWriteItem", "BatchWriteItem" }));
        Assert.That(Requests.Split('\n')[1], Is.EqualTo("BatchWriteItem | addresses put {id: 'b', latitude: 2}"));
        Assert.That((await ItemAsync("b"))["latitude"], Is.EqualTo("""{"N":"2"}"""));
    }
}
