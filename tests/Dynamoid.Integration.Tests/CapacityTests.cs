using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>What a set's requests consume is added up.</summary>
public sealed class CapacityTests : ClientFixture
{
    private readonly CapacityMeter _meter = new();

    private AddressSet Addresses => Address.Using(Client).Measure(_meter);

    protected override Task CreateTablesAsync() => Address.Using(Client).CreateTableAsync();

    [Test]
    public async Task Each_verb_asks_once_and_adds_what_it_is_told()
    {
        Address address = new() { Id = "a", City = "Chicago" };
        await Consumes(2, () => Addresses.SaveAsync(address), "the table and an index");
        address.Latitude = 3;
        await Consumes(1, () => Addresses.SaveAsync(address), "an index key changed", atLeast: true);
        await Consumes(1, () => Addresses.UpdateAsync("a", a => a.Tags.Add("lake")), "by key", atLeast: true);
        await Consumes(0.5, () => Addresses.FindAsync("a"), "eventually consistent");
        await Consumes(1, () => Addresses.FindAsync("a", consistentRead: true), "consistent");
        await Consumes(0.5, () => Addresses.ExistsAsync("a"), "the key");
        await Consumes(0.5, () => Addresses.FindAllAsync(["a"]), "a batch");
        await Consumes(0.5, () => Addresses.Where(a => a.City == "Chicago").ToListAsync(), "a query");
        await Consumes(0.5, () => Addresses.All().CountAsync(), "a scan");
        await Consumes(0.5, () => Addresses.AsNoTracking().ScanPageAsync(new PageRequest()), "a page");
        await Consumes(2, () => Addresses.ImportAsync([new Address { Id = "b", City = "Oslo" }]), "an import");
        await Consumes(2, () => Addresses.DeleteAsync(["b"]), "a batch of deletes");
        await Consumes(1, () => Addresses.DeleteAsync("a"), "a delete", atLeast: true);
    }

    [Test]
    public async Task Documents_of_a_measured_set_are_known_to_others_of_the_client()
    {
        await Addresses.SaveAsync(new Address { Id = "known", City = "Chicago" });
        Address found = await Addresses.FindAsync("known");
        found.Latitude = 7;
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Is.EqualTo("SET #2=:2,#7=:7"));
    }

    private async Task Consumes(double units, Func<Task> verb, string what, bool atLeast = false)
    {
        double before = _meter.ConsumedCapacity;
        Wire.Clear();
        await verb();
        Assert.That(_meter.ConsumedCapacity - before, atLeast ? Is.GreaterThanOrEqualTo(units) : Is.EqualTo(units), what);
        Assert.That(Wire.Last.Split("ReturnConsumedCapacity"), Has.Length.EqualTo(2), what);
    }
}
