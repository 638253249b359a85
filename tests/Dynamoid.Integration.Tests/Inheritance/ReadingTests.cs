using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Inheritance;

/// <summary>Items become documents of the class that they say to be of.</summary>
public sealed class ReadingTests : VehicleFixture
{
    [Test]
    public async Task A_document_is_stored_with_its_class_in_type_and_no_other_attribute_more() =>
        Assert.That(
            string.Join(" ", (await ItemAsync("s")).OrderBy(static attribute => attribute.Key, StringComparer.Ordinal).Select(static attribute => $"{attribute.Key}={attribute.Value}")),
            Does.Contain("""type={"S":"Fast::SportsCar"}""").And.Contain("""power={"N":"300"} top_speed={"N":"250"}""").And.Not.Contain("length"));

    [Test]
    public async Task Finding_through_the_base_gives_the_very_class()
    {
        Vehicle sports = await Vehicles.FindAsync("s");
        List<Vehicle> all = await Vehicles.FindAllAsync(["b", "c", "v"]);
        Assert.That((sports is SportsCar { TopSpeed: 250, Power: 300, Owner: "bob" }, string.Join(",", all.Select(static one => one.GetType().Name))), Is.EqualTo((true, "Boat,Car,Vehicle")));
        Assert.That(Wire.Operations, Is.EqualTo(["GetItem", "BatchGetItem"]));
    }

    [Test]
    public async Task Finding_through_a_derived_class_gives_those_that_are_derived_from_it() =>
        Assert.That(await Cars.FindAsync("s"), Is.TypeOf<SportsCar>());

    [Test]
    public async Task Finding_a_boat_as_a_car_is_not_found_and_the_message_says_what_it_is()
    {
        RecordNotFoundException? missing = await Assert.ThrowsAsync<RecordNotFoundException>(() => Cars.FindAsync("b"));
        Assert.That(missing!.Message, Does.Contain($"in table '{Namespace}_vehicles' (GetItem): the item is a 'Boat'. Use Dynamoid.Integration.Tests.Documents.Vehicle"));
        Assert.That((await Cars.FindOrDefaultAsync("b"), await Cars.ExistsAsync("b"), await Cars.ExistsAsync("s")), Is.EqualTo(((Car?)null, false, true)));
        Assert.That((await Assert.ThrowsAsync<RecordNotFoundException>(() => Cars.FindAsync("nope")))!.Message, Does.Contain("Use FindOrDefaultAsync"));
    }

    [Test]
    public async Task Of_many_keys_those_of_other_classes_are_missing()
    {
        List<Car?> found = await Cars.FindAllOrDefaultAsync(["b", "s", "c"]);
        Assert.That(found.Select(static car => car?.Id), Is.EqualTo([null, "s", "c"]));
        Assert.That(() => Cars.FindAllAsync(["b", "s"]), Throws.TypeOf<RecordNotFoundException>());
    }

    [Test]
    public async Task An_unknown_class_is_an_error_that_names_table_key_value_and_cure()
    {
        await PutAsync("""{"id":{"S":"x"},"type":{"S":"Plane"}}""");
        UnknownDocumentTypeException? unknown = await Assert.ThrowsAsync<UnknownDocumentTypeException>(() => Vehicles.FindAsync("x"));
        Assert.That((unknown!.Value, unknown.Table, unknown.Key, unknown.Document), Is.EqualTo(("Plane", $"{Namespace}_vehicles", """{"id":{"S":"x"}}""", "Dynamoid.Integration.Tests.Documents.Vehicle")));
        Assert.That(unknown.Message, Does.Contain("Known are: Boat, Car, Fast::SportsCar, Vehicle.").And.Contain("DynamoidOptions.Documents"));
        await Assert.ThrowsAsync<UnknownDocumentTypeException>(() => Cars.FindAsync("x"));
    }

    [Test]
    public async Task An_item_without_class_is_older_than_the_derived_ones_and_of_the_root()
    {
        await PutAsync("""{"id":{"S":"x"},"owner":{"S":"old"}}""");
        Vehicle old = await Vehicles.FindAsync("x");
        old.Wheels = 3;
        await Vehicles.SaveAsync(old);
        Assert.That((old.GetType(), await Cars.FindOrDefaultAsync("x"), (await ItemAsync("x")).ContainsKey("type")), Is.EqualTo((typeof(Vehicle), (Car?)null, false)));
    }

    [Test]
    public async Task A_transaction_reads_each_as_its_class()
    {
        Found<Vehicle>? sports = null;
        Found<Car>? boat = null;
        await Client.ReadTransactionAsync(read =>
        {
            sports = Vehicle.In(read).Find("s");
            boat = Car.In(read).Find("b");
        });
        Assert.That((sports!.Document is SportsCar { TopSpeed: 250 }, boat!.Document), Is.EqualTo((true, (Car?)null)));
    }

    [Test]
    public async Task A_statement_reads_each_as_its_class_and_leaves_out_others()
    {
        List<Vehicle> all = await Vehicles.ExecuteAsync($"SELECT * FROM \"{Namespace}_vehicles\"").ToListAsync();
        List<Car> cars = await Cars.ExecuteAsync($"SELECT * FROM \"{Namespace}_vehicles\"").ToListAsync();
        Assert.That((Shown(all), Shown(cars)), Is.EqualTo(("Boat b,Car c,SportsCar s,Vehicle v", "Car c,SportsCar s")));
    }

    [Test]
    public async Task An_unknown_class_is_by_choice_a_partial_document_of_the_root_and_keeps_all_it_has()
    {
        PlantSet plants = Plant.Using(Client);
        await plants.CreateTableAsync();
        await Wire.PutAsync($"{Namespace}_plants", """{"id":{"S":"x"},"type":{"S":"Moss"},"name":{"S":"old"},"damp":{"BOOL":true}}""");
        Plant moss = await plants.FindAsync("x");
        moss.Name = "new";
        await plants.SaveAsync(moss);
        Dictionary<string, string> item = await Wire.AttributesAsync($"{Namespace}_plants", """{"id":{"S":"x"}}""");
        Assert.That((moss.IsPartial, item["type"], item["damp"], item["name"]), Is.EqualTo((true, """{"S":"Moss"}""", """{"BOOL":true}""", """{"S":"new"}""")));
        Assert.That(await Tree.Using(Client).FindOrDefaultAsync("x"), Is.Null);
        Assert.That(() => plants.ImportAsync([moss]), Throws.TypeOf<ImportException>().With.Message.Contains("InvalidOperationException"));
    }
}
