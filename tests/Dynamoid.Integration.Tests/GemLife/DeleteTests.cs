using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Deletes: of a document, by a key, by many.</summary>
public sealed class DeleteTests : LifeFixture
{
    private static readonly DateOnly Day = new(2026, 1, 2);

    [Test]
    public async Task A_document_is_deleted_by_its_key_whether_its_item_is_there_or_not()
    {
        Address address = await StoredAsync("deleted");
        Address other = await Addresses.FindAsync("deleted");
        Wire.Clear();
        await address.DeleteAsync();
        await other.DestroyAsync();
        Assert.That(Requests, Is.EqualTo("DeleteItem addresses | key {id: 'deleted'}\nDeleteItem addresses | key {id: 'deleted'}"));
        Assert.That((address.IsDestroyed, address.IsPersisted, other.IsDestroyed), Is.EqualTo((true, false, true)));
    }

    [Test]
    public async Task One_key_is_one_DeleteItem()
    {
        await Addresses.DeleteAsync("one");
        await Orders.DeleteAsync("c", Day);
        Assert.That(Requests, Is.EqualTo("DeleteItem addresses | key {id: 'one'}\nDeleteItem orders | key {customer_id: 'c', day: 20455}"));
    }

    [Test]
    public async Task Many_keys_are_deleted_by_25()
    {
        await Addresses.DeleteAsync(Enumerable.Range(0, 30).Select(static number => $"n{number}"));
        await Orders.DeleteAsync([("c", Day), ("d", Day)]);
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "BatchWriteItem", "BatchWriteItem", "BatchWriteItem" }));
        Assert.That(Wire.Requests.Take(2).Select(static request => request.BatchKeys.Count), Is.EqualTo(new[] { 25, 5 }));
        Assert.That(Wire.Requests.Take(2).SelectMany(static request => request.BatchKeys), Is.EqualTo(Enumerable.Range(0, 30).Select(static number => $"{{id: 'n{number}'}}")));
        Assert.That(Requests.Split('\n')[2], Is.EqualTo("BatchWriteItem | orders {customer_id: 'c', day: 20455} {customer_id: 'd', day: 20455}"));
    }

    [Test]
    public async Task No_keys_are_no_request()
    {
        await Addresses.DeleteAsync(Array.Empty<string>());
        Assert.That(Requests, Is.Empty);
    }
}
