using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Lesson 2: after each way to change the key of an index the item is found under the new one, and under no other.</summary>
public sealed class IndexKeyTests : LifeFixture
{
    private static IEnumerable<TestCaseData> Ways =>
    [
        Row("save", static (set, address) => set.SaveAsync(Changed(address))),
        Row("save without tracking", static (set, address) => set.AsNoTracking().SaveAsync(Changed(address))),
        Row("update of attributes", static (set, address) => address.UpdateAttributesAsync(static a => (a.City, a.Latitude) = ("Bern", 46))),
        Row("update of attributes by key", static (set, address) => set.UpdateAttributesAsync(address.Id, static a => (a.City, a.Latitude) = ("Bern", 46))),
        Row("update", static (set, address) => address.UpdateAsync(static a => a.City.Set("Bern") & a.Latitude.Add(5))),
        Row("update by key", static (set, address) => set.UpdateAsync(address.Id, static a => a.City.Set("Bern") & a.Latitude.Set(46))),
        Row("update_fields", static (set, address) => set.UpdateFieldsAsync(address.Id, static a => a.City.Set("Bern") & a.Latitude.Set(46))),
        Row("upsert", static (set, address) => set.UpsertAsync(address.Id, static a => a.City.Set("Bern") & a.Latitude.Set(46))),
        Row("import", static (set, address) => set.ImportAsync([Changed(address)])),
    ];

    [TestCaseSource(nameof(Ways))]
    public async Task An_item_moves_in_the_index_by(Func<AddressSet, Address, Task> change)
    {
        Address address = await StoredAsync(Guid.NewGuid().ToString());
        await change(Addresses, address);
        Assert.That(await FoundAsync("Rome", 41, address), Is.False);
        Assert.That(await FoundAsync("Bern", 46, address), Is.True);
    }

    [Test]
    public async Task An_item_moves_in_the_index_by_a_transaction_and_leaves_it_without_the_key()
    {
        Address address = await StoredAsync("transaction");
        await Client.TransactAsync(t => t.Save(Changed(address)));
        Assert.That(await FoundAsync("Bern", 46, address), Is.True);
        address.City = null;
        await address.SaveAsync();
        Assert.That(await FoundAsync("Bern", 46, address), Is.False);
        Assert.That((await ItemAsync("transaction")).ContainsKey("city"), Is.False);
    }

    private static Address Changed(Address address)
    {
        (address.City, address.Latitude) = ("Bern", 46);
        return address;
    }

    private static TestCaseData Row(string name, Func<AddressSet, Address, Task> change) => new TestCaseData(change).SetName($"{{m}} {name}");

    private async Task<bool> FoundAsync(string city, int latitude, Address address)
    {
        Wire.Clear();
        List<Address> found = await Addresses.Where(a => a.City == city && a.Latitude == latitude).ToListAsync();
        Assert.That(Requests, Is.EqualTo($"Query addresses by addresses_index_city_latitude | key city = '{city}' AND latitude = {latitude}"));
        return found.Any(one => one.Id == address.Id);
    }
}
