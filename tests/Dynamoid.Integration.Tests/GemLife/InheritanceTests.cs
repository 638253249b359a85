using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Inheritance;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Classes that share a table: what is stored of the class, and how it is asked for.</summary>
public sealed class InheritanceTests : VehicleFixture
{
    // The gem stores the class's full name; so does a value that is given (docs/adr/0039).
    [Test]
    public async Task The_class_is_stored_by_its_name_or_by_the_value_that_it_was_given()
    {
        await Vehicles.CreateAsync(new Boat { Id = "n1", Length = 2 });
        await Vehicles.CreateAsync(new SportsCar { Id = "n2", TopSpeed = 3 });
        string[] sent = Requests.Split('\n');
        Assert.That(sent[0], Does.StartWith("PutItem vehicles | item {id: 'n1', ").And.Contains("type: 'Boat'").And.Contains("length: 2").And.Not.Contains("power"));
        Assert.That(sent[1], Does.StartWith("PutItem vehicles | item {id: 'n2', ").And.Contains("type: 'Fast::SportsCar'").And.Contains("top_speed: 3").And.Not.Contains("length"));
    }

    [Test]
    public async Task Where_all_count_and_delete_all_ask_for_the_class_and_what_is_derived_from_it()
    {
        await Cars.All().ToListAsync();
        await Cars.Where(static c => c.Owner == "ann").WithIndex("by_owner").ToListAsync();
        await Cars.All().CountAsync();
        await Cars.All().DeleteAllAsync();
        string[] sent = Requests.Split('\n');
        Assert.That((sent[^1], Wire.Requests[^1].BatchKeys.Order()), Is.EqualTo(($"BatchWriteItem | vehicles {string.Join(' ', Wire.Requests[^1].BatchKeys)}", new[] { "{id: 'c'}", "{id: 's'}" })));
        Assert.That(string.Join('\n', sent[..^1]), Is.EqualTo("""
            Scan vehicles | filter type IN ('Car', 'Fast::SportsCar')
            Query vehicles by by_owner | key owner = 'ann' | filter type IN ('Car', 'Fast::SportsCar')
            Scan vehicles | filter type IN ('Car', 'Fast::SportsCar') | select COUNT
            Scan vehicles | filter type IN ('Car', 'Fast::SportsCar') | project id
            """));
    }

    // The gem filters its base as well, by the names of all classes; items that are older than the field are lost to it.
    [Test]
    public async Task The_root_be_it_abstract_asks_for_no_class()
    {
        await Entry.Using(Client).CreateTableAsync();
        Wire.Clear();
        await Vehicles.All().ToListAsync();
        await Entry.Using(Client).Where(static e => e.Book == "b").ToListAsync();
        Assert.That(Requests, Is.EqualTo("Scan vehicles\nQuery entries | key book = 'b'"));
    }

    [Test]
    public async Task A_class_that_leads_an_index_is_the_key_and_no_filter()
    {
        await Boats.All().ToListAsync();
        Assert.That(Requests, Is.EqualTo("Query vehicles by by_type | key type = 'Boat'"));
    }

    // In the gem Car.find(id of a Boat) is a Boat.
    [Test]
    public async Task An_item_of_another_class_is_not_found_by_its_key()
    {
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Cars.FindAsync("b"));
        Assert.That((await Cars.FindAsync("s")).GetType(), Is.EqualTo(typeof(SportsCar)));
        Assert.That(Requests, Is.EqualTo("GetItem vehicles | key {id: 'b'}\nGetItem vehicles | key {id: 's'}"));
    }

    [Test]
    public async Task Classes_have_one_table_one_key_and_the_fields_of_their_bases()
    {
        await SportsCars.UpdateAsync("s", static s => s.Owner.Set("eve") & s.Power.Set(1) & s.TopSpeed.Set(2));
        VehicleKey key = "s";
        await Vehicles.FindAsync(key.Id);
        await SportsCars.FindAsync(key.Id);
        Assert.That(await Vehicles.FindAsync("s") is SportsCar { Owner: "eve", Power: 1, TopSpeed: 2 });
        Assert.That(Requests.Split('\n')[0], Does.StartWith("UpdateItem vehicles | key {id: 's'} | SET owner='eve',power=1,top_speed=2,"));
        Assert.That(Requests.Split('\n').Skip(1), Has.All.EqualTo("GetItem vehicles | key {id: 's'}"));
    }

    [Test]
    public async Task T21_the_first_of_a_class_reads_on_behind_others()
    {
        await Vehicles.ImportAsync(Enumerable.Range(0, 20).Select(static number => new Boat { Id = $"b{number}" }));
        Wire.Clear();
        Assert.That((await Cars.All().FirstAsync()).Id, Is.AnyOf("c", "s"));
        Assert.That((await SportsCars.All().FirstAsync()).Id, Is.EqualTo("s"));
        Assert.That(Requests, Is.EqualTo("""
            Scan vehicles | filter type IN ('Car', 'Fast::SportsCar') | limit 100
            Query vehicles by by_type | key type = 'Fast::SportsCar' | limit 1
            """));
    }
}
