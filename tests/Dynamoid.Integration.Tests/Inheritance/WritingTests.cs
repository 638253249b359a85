using Amazon.DynamoDBv2.Model;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Inheritance;

/// <summary>A document is written as what it is, whatever it is called.</summary>
public sealed class WritingTests : VehicleFixture
{
    [Test]
    public async Task A_new_document_in_a_variable_of_its_base_is_saved_whole()
    {
        Vehicle vehicle = new SportsCar { Id = "n", TopSpeed = 280, Power = 200, Notes = ["fast"] };
        await Vehicles.SaveAsync(vehicle);
        Assert.That(Wire.Operations, Is.EqualTo(["PutItem"]));
        Assert.That(await SportsCars.FindAsync("n"), Has.Property("TopSpeed").EqualTo(280).And.Property("Notes").EqualTo(new[] { "fast" }).And.Property("CreatedAt").EqualTo(Now));
        Assert.That((vehicle.IsPersisted, (await ItemAsync("n"))["type"]), Is.EqualTo((true, """{"S":"Fast::SportsCar"}""")));
    }

    [Test]
    public async Task A_stored_document_in_a_variable_of_its_base_sends_what_changed_of_its_own_members()
    {
        Vehicle vehicle = await Vehicles.FindAsync("c");
        ((Car)vehicle).Options.Add("radio");
        vehicle.Wheels = 4;
        Wire.Clear();
        Assert.That(await vehicle.SaveAsync(), Is.True);
        Assert.That(Wire.Operations, Is.EqualTo(["UpdateItem"]));
        Assert.That(Wire.Last, Does.Contain("\"options\"").And.Contain("\"wheels\"").And.Not.Contain("\"power\"").And.Not.Contain("\"type\""));
        Car stored = await Cars.FindAsync("c");
        Assert.That((stored.Options.Order(), stored.Wheels, stored.Power), Is.EqualTo((new[] { "radio", "roof" }, 4, 90)));
    }

    [Test]
    public async Task Nothing_changed_is_no_request()
    {
        Vehicle vehicle = await Vehicles.FindAsync("s");
        Wire.Clear();
        await vehicle.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Without_tracking_a_save_sends_all_members_and_leaves_the_class()
    {
        Vehicle vehicle = await Vehicles.AsNoTracking().FindAsync("c");
        vehicle.Owner = "eve";
        await Vehicles.SaveAsync(vehicle);
        Assert.That(Wire.Last, Does.Contain("\"power\"").And.Not.Contain("\"type\""));
        Assert.That(await Vehicles.FindAsync("c"), Is.TypeOf<Car>().With.Property("Power").EqualTo(90));
    }

    [Test]
    public async Task Reloading_deleting_counting_and_touching_go_to_the_class_too()
    {
        Vehicle vehicle = await Vehicles.FindAsync("c");
        await Cars.UpdateAsync("c", static c => c.Power.Set(95));
        await vehicle.ReloadAsync();
        Assert.That(((Car)vehicle).Power, Is.EqualTo(95));

        ((Car)vehicle).Plate = "unsaved";
        await vehicle.IncrementAsync(static v => v.Wheels.Increment(2));
        await vehicle.UpdateAsync(static v => v.Owner.Set("eve"));
        await vehicle.TouchAsync();
        Assert.That((vehicle.Wheels, vehicle.Owner, ((Car)vehicle).Plate, ((Car)vehicle).Power), Is.EqualTo((2, "eve", "unsaved", 95)));

        vehicle.Id = "s";
        await Assert.ThrowsAsync<InvalidOperationException>(() => vehicle.DeleteAsync(), "the key was changed");
        vehicle.Id = "c";
        await vehicle.DestroyAsync();
        Assert.That((vehicle.IsDestroyed, (await ItemAsync("c")).Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task T16_an_update_by_key_changes_items_of_the_class_alone()
    {
        await Assert.ThrowsAsync<RecordNotFoundException>(() => Cars.UpdateAsync("b", static c => c.Power.Set(1)));
        Assert.That(Part("ConditionExpression"), Is.EqualTo("attribute_exists(#0) AND #6 IN (:v2, :v3)"));
        Assert.That((await Cars.UpdateFieldsAsync("b", static c => c.Power.Set(1)), (await ItemAsync("b")).ContainsKey("power")), Is.EqualTo(((Car?)null, false)));
        Vehicle? updated = await Vehicles.UpdateFieldsAsync("s", static v => v.Wheels.Set(4));
        Assert.That(updated, Is.TypeOf<SportsCar>().With.Property("TopSpeed").EqualTo(250).And.Property("IsPersisted").True);
    }

    [TestCase(ReturnValues.UpdatedNew)]
    [TestCase(ReturnValues.UpdatedOld)]
    public async Task An_abstract_class_refuses_to_return_changed_attributes_alone_before_the_request(ReturnValues returns)
    {
        InvalidOperationException refused = (await Assert.ThrowsAsync<InvalidOperationException>(() => Entry.Using(Client).UpdateAsync("b", 9, static e => e.Number.Set(1), new UpdateOptions { Returns = returns })))!;
        Assert.That(refused.Message, Does.Contain("Entry is abstract, and changed attributes alone do not tell of which class their item is"));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task T16_an_upsert_makes_an_item_of_the_class_or_changes_one_of_it()
    {
        Car? made = await Cars.UpsertAsync("new", static c => c.Power.Set(1));
        Car? changed = await Cars.UpsertAsync("s", static c => c.Power.Set(301));
        Car? refused = await Cars.UpsertAsync("b", static c => c.Power.Set(1));
        Assert.That((made?.GetType(), (await ItemAsync("new"))["type"], changed?.GetType(), (await ItemAsync("s"))["type"], refused), Is.EqualTo((typeof(Car), """{"S":"Car"}""", typeof(SportsCar), """{"S":"Fast::SportsCar"}""", (Car?)null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Entry.Using(Client).UpsertAsync("b", 9, static e => e.Number.Set(1)));
    }

    [Test]
    public async Task T29_an_import_of_several_classes_stores_each_whole()
    {
        await Vehicles.ImportAsync([new SportsCar { Id = "i1", TopSpeed = 1 }, new Boat { Id = "i2", Length = 2 }, new Vehicle { Id = "i3", Wheels = 3 }]);
        Assert.That((Wire.Operations.Single(), Shown(await Vehicles.FindAllAsync(["i1", "i2", "i3"]))), Is.EqualTo(("BatchWriteItem", "Boat i2,SportsCar i1,Vehicle i3")));
        Assert.That((await ItemAsync("i1"))["top_speed"], Is.EqualTo("""{"N":"1"}"""));
    }

    [Test]
    public async Task A_transaction_writes_each_as_its_class()
    {
        Vehicle car = await Vehicles.FindAsync("c");
        ((Car)car).Power = 1;
        Vehicle boat = await Vehicles.FindAsync("b");
        Vehicle fresh = new SportsCar { Id = "t", TopSpeed = 9 };
        Wire.Clear();
        await Client.TransactAsync(write =>
        {
            Vehicle.In(write).Save(car);
            write.Save(fresh);
            Vehicle.In(write).Delete(boat);
        });
        Assert.That((Wire.Operations.Single(), ((Car)await Vehicles.FindAsync("c")).Power, ((SportsCar)await Vehicles.FindAsync("t")).TopSpeed, boat.IsDestroyed, car.IsNew), Is.EqualTo(("TransactWriteItems", 1, 9, true, false)));
        await car.SaveAsync();
        Assert.That(Wire.Operations[^1], Is.Not.EqualTo("UpdateItem"), "nothing has changed since");
    }

    [Test]
    public async Task A_failed_condition_carries_the_document_that_was_there()
    {
        RecordNotUniqueException? taken = await Assert.ThrowsAsync<RecordNotUniqueException>(() => Vehicles.CreateAsync(new Boat { Id = "s" }));
        Assert.That(taken!.Document, Is.EqualTo("Dynamoid.Integration.Tests.Documents.Boat"));
        ConditionFailedException? failed = await Assert.ThrowsAsync<ConditionFailedException>(() => Vehicles.UpdateAsync("s", static v => v.Wheels.Set(1).If(v.Owner == "nobody")));
        Assert.That(failed!.Item!["type"].S, Is.EqualTo("Fast::SportsCar"));
        Vehicle stale = await Vehicles.FindAsync("b");
        await Vehicles.DeleteAsync("b");
        ((Boat)stale).Length = 1;
        await Assert.ThrowsAsync<StaleObjectException>(() => stale.SaveAsync());
    }

    [Test]
    public async Task Items_of_the_SDK_and_sizes_are_those_of_the_class()
    {
        Vehicle vehicle = await Vehicles.FindAsync("s");
        Dictionary<string, AttributeValue> item = vehicle.ToItem();
        Assert.That((item["top_speed"].N, vehicle.ItemSize(), Vehicles.FromItem(item)), Is.EqualTo(("250", ((SportsCar)vehicle).ItemSize(), Vehicles.FromItem(item))).Using<Vehicle>(static (left, right) => left.GetType() == right.GetType()));
        Assert.That(() => Boats.FromItem(item), Throws.TypeOf<ItemFormatException>().With.Message.Contains("is 'Fast::SportsCar'"));
    }

    [Test]
    public async Task Requests_that_are_only_looked_at_are_those_of_the_class()
    {
        Vehicle vehicle = await Vehicles.FindAsync("s");
        ((SportsCar)vehicle).TopSpeed = 251;
        Assert.That(Vehicles.Requests.Save(vehicle)!.Json, Does.Contain("top_speed"));
        Assert.That(Vehicles.Requests.Save(new Boat { Length = 3 })!.Json, Does.Contain("\"type\":{\"S\":\"Boat\"}").And.Contain("length"));
    }
}
