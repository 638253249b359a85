using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Documents that are read anew.</summary>
public sealed class ReloadTests : LifeFixture
{
    [Test]
    public async Task A_reload_is_one_consistent_GetItem_that_replaces_everything_and_leaves_no_changes()
    {
        Address address = await StoredAsync("reload");
        await Addresses.UpdateAsync("reload", static a => a.City.Set("Bern") & a.Tags.Add("lake"));
        (address.Country, address.Latitude) = ("unsaved", 7);
        Wire.Clear();
        await address.ReloadAsync();
        Assert.That(Requests, Is.EqualTo("GetItem addresses | key {id: 'reload'} | consistent"));
        Assert.That((address.City, address.Tags.Single(), address.Country, address.Latitude, address.HasChanges), Is.EqualTo(("Bern", "lake", "US", 41, false)));
    }

    [Test]
    public async Task A_document_that_was_made_for_an_item_that_is_there_counts_as_stored_after_it()
    {
        await StoredAsync("made");
        Address address = new() { Id = "made" };
        await Addresses.ReloadAsync(address);
        Assert.That((address.IsPersisted, address.IsNew, address.City), Is.EqualTo((true, false, "Rome")));
        address.City = "Bern";
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
    }

    [Test]
    public async Task A_document_whose_item_is_gone_is_not_found_and_stays_as_it_is()
    {
        Address address = await StoredAsync("gone");
        await Addresses.DeleteAsync("gone");
        address.City = "unsaved";
        await Assert.ThrowsAsync<RecordNotFoundException>(() => address.ReloadAsync());
        Assert.That((address.City, address.Changes.Count), Is.EqualTo(("unsaved", 1)));
    }
}
