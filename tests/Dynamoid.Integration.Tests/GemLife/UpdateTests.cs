using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Documents that are updated, counted in and touched: one request, and memory as the item is.</summary>
public sealed class UpdateTests : LifeFixture
{
    [Test]
    public async Task An_update_is_one_UpdateItem_of_the_documents_item_and_loads_what_it_is_like()
    {
        Address address = await StoredAsync("update");
        await Addresses.UpdateAsync("update", static a => a.Country.Set("IT"), new UpdateOptions { Touch = false });
        Wire.Clear();
        await address.UpdateAsync(static a => a.Latitude.Add(1) & a.Tags.Add("lake") & a.City.Set("Bern"));
        Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: 'update'}} | SET city='Bern',updated_at={Time} ADD latitude 1,tags <<'lake'>> | if attribute_exists(id) | else ALL_OLD | return ALL_NEW"));
        Assert.That((address.Latitude, address.Tags.Single(), address.City, address.Country, address.UpdatedAt, address.HasChanges), Is.EqualTo((42, "lake", "Bern", "IT", (DateTimeOffset?)Now, false)));
    }

    // The gem sends the value as it is given.
    [Test]
    public async Task Values_of_an_update_are_sent_as_they_are_stored()
    {
        Order order = await Orders.CreateAsync(new Order { CustomerId = "c", Day = new DateOnly(2026, 1, 2) });
        Wire.Clear();
        await order.UpdateAsync(o => o.ExpiresAt.Set(Now) & o.Total.Set(2.50m));
        Assert.That(Requests, Does.StartWith($"UpdateItem orders | key {{customer_id: 'c', day: 20455}} | SET expires_at={Time},total=2.50,updated_at={Time} | "));
    }

    // In the gem the value in memory stays.
    [Test]
    public async Task T17_an_attribute_that_is_removed_is_null_in_memory_too()
    {
        Address address = await StoredAsync("T17");
        await address.UpdateAsync(static a => a.City.Remove());
        Assert.That((address.City, address.HasChanges, (await ItemAsync("T17")).ContainsKey("city")), Is.EqualTo(((string?)null, false, false)));
        Assert.That(Wire.Requests[0].ToString(), Does.Contain($" | SET updated_at={Time} REMOVE city | "));
    }

    [Test]
    public async Task Counting_in_a_document_sends_that_alone_and_leaves_other_changes_unsaved()
    {
        Address address = await StoredAsync("count");
        address.City = "unsaved";
        await address.IncrementAsync(static a => a.Latitude.Increment(2));
        Assert.That(Requests, Is.EqualTo("UpdateItem addresses | key {id: 'count'} | ADD latitude 2 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW"));
        Assert.That((address.Latitude, address.Changes.Single(), address.UpdatedAt), Is.EqualTo((43, new FieldChange("City", "Rome", "unsaved"), (DateTimeOffset?)DateTimeOffset.UnixEpoch)));
    }

    // The gem sends what memory and the last save differ by.
    [Test]
    public async Task Counting_in_memory_is_an_assignment_that_a_save_sends()
    {
        Address address = await StoredAsync("memory");
        address.Latitude += 2;
        await address.SaveAsync();
        Assert.That(Requests, Does.StartWith($"UpdateItem addresses | key {{id: 'memory'}} | SET latitude=43,updated_at={Time} | "));
    }

    [Test]
    public async Task A_touch_sends_the_times_alone_and_leaves_other_changes_unsaved()
    {
        Address address = await StoredAsync("touch");
        address.City = "unsaved";
        await address.TouchAsync();
        await address.TouchAsync(static a => [a.CreatedAt], DateTimeOffset.UnixEpoch.AddSeconds(7));
        Assert.That(Requests, Is.EqualTo($$"""
            UpdateItem addresses | key {id: 'touch'} | SET updated_at={{Time}} | if attribute_exists(id) | else ALL_OLD | return ALL_NEW
            UpdateItem addresses | key {id: 'touch'} | SET created_at=7,updated_at=7 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW
            """));
        Assert.That(address.Changes, Is.EqualTo(new[] { new FieldChange("City", "Rome", "unsaved") }));
    }
}
