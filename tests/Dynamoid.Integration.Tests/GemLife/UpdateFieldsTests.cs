using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Items that are changed by their keys, each by one request and without being read.</summary>
public sealed class UpdateFieldsTests : LifeFixture
{
    private static readonly DateOnly Day = new(2026, 1, 2);

    [Test]
    public async Task Update_fields_is_one_UpdateItem_of_an_item_that_is_there()
    {
        await StoredAsync("fields");
        Address? address = await Addresses.UpdateFieldsAsync("fields", static a => a.City.Set("Bern"));
        Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: 'fields'}} | SET city='Bern',updated_at={Time} | if attribute_exists(id) | else ALL_OLD | return ALL_NEW | capacity TOTAL"));
        Assert.That((address!.City, address.Latitude, address.UpdatedAt), Is.EqualTo(("Bern", 41, (DateTimeOffset?)Now)));
    }

    // The gem's is a new record, whose save raises RecordNotUnique.
    [Test]
    public async Task T16_what_update_fields_and_upsert_return_is_stored_and_can_be_saved()
    {
        await StoredAsync("T16");
        foreach (Address? address in new[] { await Addresses.UpdateFieldsAsync("T16", static a => a.City.Set("Bern")), await Addresses.UpsertAsync("T16 too", static a => a.City.Set("Bern")) })
        {
            Assert.That((address!.IsPersisted, address.IsNew, address.HasChanges), Is.EqualTo((true, false, false)));
            address.City = "Basel";
            Wire.Clear();
            await address.SaveAsync();
            Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: '{address.Id}'}} | SET city='Basel',updated_at={Time} | if attribute_exists(id) | else ALL_OLD"));
        }
    }

    [Test]
    public async Task Update_fields_of_a_missing_item_or_on_a_condition_that_does_not_hold_is_null_and_changes_nothing()
    {
        await StoredAsync("refused");
        Assert.That(await Addresses.UpdateFieldsAsync("nobody", static a => a.City.Set("Bern")), Is.Null);
        Assert.That(await Addresses.UpdateFieldsAsync("refused", static a => a.City.Set("Bern").If(a.Latitude == 42)), Is.Null);
        Assert.That(Requests.Split('\n')[1], Is.EqualTo($"UpdateItem addresses | key {{id: 'refused'}} | SET city='Bern',updated_at={Time} | if attribute_exists(id) AND latitude = 42 | else ALL_OLD | return ALL_NEW | capacity TOTAL"));
        Assert.That(((await ItemAsync("refused"))["city"], (await ItemAsync("nobody")).Count), Is.EqualTo(("""{"S":"Rome"}""", 0)));
    }

    [Test]
    public async Task Upsert_is_the_same_without_the_condition_and_sets_no_time_of_creation()
    {
        Address? address = await Addresses.UpsertAsync("upserted", static a => a.City.Set("Bern"));
        Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: 'upserted'}} | SET city='Bern',updated_at={Time} | return ALL_NEW | capacity TOTAL"));
        Assert.That((await ItemAsync("upserted")).Keys, Is.EquivalentTo(new[] { "id", "city", "updated_at" }));
        Assert.That(address!.CreatedAt, Is.Null);
        Assert.That(await Addresses.UpsertAsync("upserted", static a => a.City.Set("Basel").If(a.City.NotExists())), Is.Null);
        Assert.That(Requests.Split('\n')[^1], Does.Contain(" | if attribute_not_exists(city) | "));
    }

    // The gem's `if` is equality alone, of values as they are given.
    [Test]
    public async Task Conditions_have_all_operators_and_their_values_are_sent_as_they_are_stored()
    {
        await Orders.CreateAsync(new Order { CustomerId = "c", Day = Day, Total = 5, ExpiresAt = Now });
        Wire.Clear();
        await Orders.UpdateAsync("c", Day, o => o.Note.Set("x").If(o.Total.Between(4.5m, 5) && o.Note.NotExists() && o.ExpiresAt == Now));
        Assert.That(Requests, Is.EqualTo(
            $"UpdateItem orders | key {{customer_id: 'c', day: 20455}} | SET note='x',updated_at={Time} | if attribute_exists(customer_id) AND total BETWEEN 4.5 AND 5 AND attribute_not_exists(note) AND expires_at = {Time} | else ALL_OLD | return ALL_NEW | capacity TOTAL"));
    }

    [Test]
    public async Task Inc_adds_in_an_item_that_is_there_and_leaves_its_time()
    {
        await StoredAsync("inc");
        Assert.That((await Addresses.IncAsync("inc", static a => a.Latitude.Add(2))).Latitude, Is.EqualTo(43));
        Assert.That((await Addresses.IncAsync("inc", static a => a.Latitude.Decrement(), touch: true)).Latitude, Is.EqualTo(42));
        Assert.That(Requests, Is.EqualTo($$"""
            UpdateItem addresses | key {id: 'inc'} | ADD latitude 2 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW | capacity TOTAL
            UpdateItem addresses | key {id: 'inc'} | SET updated_at={{Time}} ADD latitude -1 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW | capacity TOTAL
            """));
    }

    // The gem's `touch:` takes names; here it is an update.
    [Test]
    public async Task Inc_with_other_times_is_an_update()
    {
        await StoredAsync("times");
        await Addresses.UpdateAsync("times", a => a.Latitude.Add(1) & a.CreatedAt.Set(Now));
        Assert.That(Requests, Is.EqualTo($"UpdateItem addresses | key {{id: 'times'}} | SET created_at={Time},updated_at={Time} ADD latitude 1 | if attribute_exists(id) | else ALL_OLD | return ALL_NEW | capacity TOTAL"));
    }

    // The gem says nothing, and its record in memory is wrong and clean.
    [Test]
    public async Task T33_counting_and_touching_a_missing_item_is_an_error_and_leaves_memory_as_it_was()
    {
        Address address = await StoredAsync("T33");
        await Addresses.DeleteAsync("T33");
        Wire.Clear();
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.IncAsync("T33", static a => a.Latitude.Increment()));
        await Assert.ThrowsAsync<StaleObjectException>(() => address.IncrementAsync(static a => a.Latitude.Increment()));
        await Assert.ThrowsAsync<StaleObjectException>(() => address.TouchAsync());
        Assert.That((address.Latitude, address.UpdatedAt, address.HasChanges), Is.EqualTo((41, (DateTimeOffset?)DateTimeOffset.UnixEpoch, false)));
        Assert.That((Requests.Split('\n').Length, (await ItemAsync("T33")).Count), Is.EqualTo((3, 0)));
        Assert.That(Wire.Requests.Take(3).Select(static request => request.ToString()), Has.All.Contains(" | if attribute_exists(id) | "));
    }
}
