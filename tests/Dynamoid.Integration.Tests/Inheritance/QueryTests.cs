using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Inheritance;

/// <summary>Queries of a class find it and what is derived from it.</summary>
public sealed class QueryTests : VehicleFixture
{
    [Test]
    public async Task All_of_the_root_are_all_and_there_is_no_filter()
    {
        List<Vehicle> all = await Vehicles.All().ToListAsync();
        Assert.That((Shown(all), Wire.Operations[0], Part("FilterExpression")), Is.EqualTo(("Boat b,Car c,SportsCar s,Vehicle v", "Scan", "")));
    }

    [Test]
    public async Task All_of_a_class_with_others_below_it_are_filtered_by_all_of_their_names()
    {
        List<Car> cars = await Cars.All().ToListAsync();
        Assert.That((Shown(cars), Wire.Operations[0], Part("FilterExpression")), Is.EqualTo(("Car c,SportsCar s", "Scan", "#6 IN (:v0, :v1)")));
        Assert.That(Part("ExpressionAttributeValues"), Is.EqualTo("""{":v0":{"S":"Car"},":v1":{"S":"Fast::SportsCar"}}"""));
        Assert.That(Part("ExpressionAttributeNames"), Is.EqualTo("""{"#6":"type"}"""));
    }

    [Test]
    public async Task All_of_a_class_alone_are_a_query_on_the_index_that_the_discriminator_leads()
    {
        List<Boat> boats = await Boats.All().ToListAsync();
        Assert.That((Shown(boats), Wire.Operations[0], Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo(("Boat b", "Query", "by_type", "#6 = :v0", "")));
    }

    [Test]
    public async Task A_condition_on_the_range_key_goes_into_the_same_key_condition()
    {
        List<Boat> boats = await Boats.Where(b => b.Owner == "ann" && b.Length > 5).ToListAsync();
        Assert.That((Shown(boats), Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo(("Boat b", "by_type", "#6 = :v0 AND #1 = :v1", "#7 > :v2")));
    }

    [Test]
    public async Task An_index_of_the_class_itself_serves_it_with_the_filter()
    {
        List<Car> cars = await Cars.Where(c => c.Plate == "S 1").ToListAsync();
        Assert.That((Shown(cars), Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo(("SportsCar s", "by_plate", "#8 = :v0", "#6 IN (:v1, :v2)")));
        Assert.That((await Cars.FindByPlateAsync("C 1"))!.Id, Is.EqualTo("c"));
    }

    [Test]
    public async Task A_discriminator_as_range_key_of_a_local_index_is_a_key_condition()
    {
        MemoSet memos = Memo.Using(Client);
        await Entry.Using(Client).CreateTableAsync();
        await Entry.Using(Client).ImportAsync([new Memo("b", 1) { Text = "t" }, new Receipt("b", 2, 5)]);
        List<Memo> found = await memos.Where(m => m.Book == "b").ToListAsync();
        Assert.That((found.Single().Text, Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo(("t", "by_kind", "#0 = :v0 AND #2 = :v1", "")));
        Assert.That(await Entry.Using(Client).FindAsync("b", 2), Is.EqualTo(new Receipt("b", 2, 5)));
    }

    [Test]
    public async Task Counts_and_existence_are_of_the_class_alone() =>
        Assert.That(
            (await Vehicles.All().CountAsync(), await Cars.All().CountAsync(), await Boats.All().CountAsync(), await SportsCars.Where(s => s.TopSpeed > 300).AllowScan().AnyAsync()),
            Is.EqualTo((4L, 2L, 1L, false)));

    [Test]
    public async Task T21_the_first_of_a_class_is_found_behind_those_of_others()
    {
        await Vehicles.ImportAsync(Enumerable.Range(0, 40).Select(static number => new Boat { Id = $"b{number}" }));
        Assert.That((await SportsCars.All().BatchSize(3).FirstAsync()).Id, Is.EqualTo("s"));
        Assert.That((await Cars.All().ScanLimit(1000).FirstOrDefaultAsync())?.Id, Is.AnyOf("c", "s"));
    }

    [Test]
    public async Task DeleteAll_of_a_class_leaves_the_others()
    {
        Assert.That(await Cars.All().DeleteAllAsync(), Is.EqualTo(2));
        Assert.That(Shown(await Vehicles.All().ToListAsync()), Is.EqualTo("Boat b,Vehicle v"));
    }

    [Test]
    public async Task An_index_that_holds_keys_only_holds_the_class_as_well()
    {
        List<Vehicle> anns = await Vehicles.Where(v => v.Owner == "ann").WithIndex("by_owner").ToListAsync();
        Assert.That((Shown(anns), anns.TrueForAll(static one => one.IsPartial)), Is.EqualTo(("Boat b,Car c,Vehicle v", true)));
        List<Vehicle> whole = await Vehicles.Where(v => v.Owner == "ann").WithIndex("by_owner").FollowIndex().ToListAsync();
        Assert.That(whole.OfType<Car>().Single().Power, Is.EqualTo(90));
    }

    [Test]
    public async Task What_a_projection_leaves_out_a_save_leaves_as_it_is()
    {
        List<Vehicle> some = await Vehicles.All().Project(static v => [v.Owner]).ToListAsync();
        Car car = some.OfType<Car>().Single(static one => one.Id == "c");
        Assert.That((car.IsPartial, car.IsLoaded(nameof(Car.Power)), car.Owner, Part("ProjectionExpression")), Is.EqualTo((true, false, "ann", "#0,#1,#6")));
        car.Owner = "eve";
        await car.SaveAsync();
        Assert.That(await Vehicles.FindAsync("c"), Is.TypeOf<Car>().With.Property("Power").EqualTo(90).And.Property("Owner").EqualTo("eve"));
    }

    [Test]
    public async Task Values_are_plucked_of_the_class_alone() =>
        Assert.That((await SportsCars.All().PluckAsync(static s => s.TopSpeed), (await Cars.All().PluckAsync(static c => c.Power)).Sum()), Is.EqualTo((new[] { 250 }, 390)));

    [Test]
    public async Task Pages_in_DynamoDBs_own_terms_leave_out_others()
    {
        DocumentPage<Car> page = await Cars.ScanPageAsync(new PageRequest());
        DocumentPage<Vehicle> named = await Vehicles.ScanPageAsync(new PageRequest { Properties = [nameof(Vehicle.Owner)] });
        Assert.That((Shown(page.Items), page.ScannedCount, Shown(named.Items)), Is.EqualTo(("Car c,SportsCar s", 4L, "Boat b,Car c,SportsCar s,Vehicle v")));
    }

    [Test]
    public async Task A_scan_names_the_index_that_the_discriminator_would_lead()
    {
        using DynamoidClient strict = new(new DynamoidOptions { Wire = Wire, Namespace = Namespace, ErrorOnScan = true });
        ScanProhibitedException? prohibited = await Assert.ThrowsAsync<ScanProhibitedException>(async () => await Tree.Using(strict).Where(static t => t.Rings > 3).ToListAsync());
        Assert.That(prohibited!.Message, Does.Contain("[GlobalIndex(HashKey = InheritanceAttribute.Field, RangeKey = nameof(Rings))]"));
    }

    [Test]
    public async Task T29_the_table_has_the_indexes_of_all_classes_and_the_base_uses_none_of_its_subclasses()
    {
        using DynamoidClient other = new(new DynamoidOptions { Wire = Wire, Namespace = Namespace + "_t29" });
        await Boat.Using(other).CreateTableAsync();
        string request = Wire.Bodies[0];
        Assert.That(request, Does.Contain("by_type").And.Contain("by_owner").And.Contain("by_plate").And.Contain("""{"AttributeName":"plate","AttributeType":"S"}"""));
        Assert.That(request, Does.Contain("""{"ProjectionType":"INCLUDE","NonKeyAttributes":["type"]}"""));
        Assert.That(Vehicle.DynamoidSchema.Indexes, Has.Count.EqualTo(2));
        await other.DeleteTablesAsync([Boat.DynamoidSchema]);
    }
}
