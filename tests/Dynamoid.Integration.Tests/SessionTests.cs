using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Inheritance;

namespace Dynamoid.Integration.Tests;

/// <summary>Within a session an item has one object; outside of one nothing is shared.</summary>
public sealed class SessionTests : VehicleFixture
{
    [Test]
    public async Task Outside_of_a_session_nothing_is_shared()
    {
        Vehicle first = await Vehicles.FindAsync("v");
        Assert.That(await Vehicles.FindAsync("v"), Is.Not.SameAs(first));
        using (Client.OpenSession())
            await Vehicles.FindAsync("v");
        await Vehicles.FindAsync("v");
        Assert.That(Wire.Operations, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task What_was_found_is_found_again_without_a_request()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle first = await Vehicles.FindAsync("s");
        Assert.That(await Vehicles.FindOrDefaultAsync("s"), Is.SameAs(first));
        Assert.That(await SportsCars.FindAsync("s"), Is.SameAs(first), "by any of its classes");
        List<Vehicle> both = await Vehicles.FindAllAsync(["s", "v", "s"]);
        Assert.That((ReferenceEquals(both[0], first), ReferenceEquals(both[2], first), Wire.Last.Contains("\"s\"", StringComparison.Ordinal), session.Count), Is.EqualTo((true, true, false, 2)));
        Assert.That(Wire.Operations, Is.EqualTo(["GetItem", "BatchGetItem"]));
        Assert.That(await Boats.FindOrDefaultAsync("s"), Is.Null, "it is none");
    }

    [Test]
    public async Task Queries_read_and_give_the_known_objects_with_their_unsaved_changes()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle known = await Vehicles.FindAsync("c");
        known.Owner = "unsaved";
        List<Vehicle> all = await Vehicles.All().ConsistentRead().ToListAsync();
        Assert.That((all.Single(static one => one.Id == "c"), known.Owner, session.Count), Is.EqualTo((known, "unsaved", 4)));
        Assert.That((await Boats.All().FirstAsync(), Wire.Operations[^1]), Is.EqualTo((all.Single(static one => one.Id == "b"), "Query")));
    }

    [Test]
    public async Task A_consistent_read_brings_an_unchanged_object_up_to_date_and_another_does_not()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle known = await Vehicles.FindAsync("v");
        await Wire.PutAsync($"{Namespace}_vehicles", """{"id":{"S":"v"},"type":{"S":"Vehicle"},"owner":{"S":"others"}}""");
        await Vehicles.All().ToListAsync();
        Assert.That(known.Owner, Is.EqualTo("ann"), "a page may be older than what is known");
        Assert.That(await Vehicles.FindAsync("v", consistentRead: true), Is.SameAs(known));
        Assert.That(known.Owner, Is.EqualTo("others"));
        await Wire.PutAsync($"{Namespace}_vehicles", """{"id":{"S":"v"},"type":{"S":"Vehicle"},"owner":{"S":"again"}}""");
        known.MarkChanged(v => v.Owner);
        await Vehicles.FindAsync("v", consistentRead: true);
        Assert.That((known.Owner, known.OwnerChanged()), Is.EqualTo(("others", true)), "what is to be sent stays");
        known.Wheels = 7;
        await known.ReloadAsync();
        Assert.That((known.Owner, known.Wheels), Is.EqualTo(("again", 0)), "reloading is about this object");
    }

    [Test]
    public async Task T4_all_values_of_a_known_object_are_what_they_were()
    {
        using DocumentSession session = Client.OpenSession();
        Car car = await Cars.FindAsync("c");
        Car again = (Car)(await Vehicles.All().ToListAsync()).Single(static one => one.Id == "c");
        Assert.That((again, again.CreatedAt, again.Options.Single()), Is.EqualTo((car, (DateTimeOffset?)Now, "roof")));
    }

    [Test]
    public async Task Saves_make_known_and_deletes_forget()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle made = new Car { Id = "n", Power = 1 };
        await Vehicles.SaveAsync(made);
        Assert.That(await Vehicles.FindAsync("n"), Is.SameAs(made));
        await made.DeleteAsync();
        Assert.That(await Vehicles.FindOrDefaultAsync("n"), Is.Null);

        Vehicle byKey = await Vehicles.FindAsync("v");
        await Vehicles.DeleteAsync("v");
        Vehicle byKeys = await Vehicles.FindAsync("c");
        await Vehicles.DeleteAsync(["c"]);
        Vehicle byQuery = await Vehicles.FindAsync("b");
        await Boats.All().DeleteAllAsync();
        Assert.That(await Vehicles.FindAllOrDefaultAsync([byKey.Id, byKeys.Id, byQuery.Id]), Is.All.Null);
        Assert.That(session.Count, Is.Zero);
    }

    [Test]
    public async Task An_update_by_key_reaches_the_known_object()
    {
        using DocumentSession session = Client.OpenSession();
        Car car = await Cars.FindAsync("c");
        UpdateResult<Car> result = await Cars.UpdateAsync("c", static c => c.Power.Increment(1));
        Assert.That((result.Document, car.Power), Is.EqualTo((car, 91)));
        await Cars.UpdateAsync("c", static c => c.Power.Increment(1), new UpdateOptions { Returns = ReturnValues.None });
        Assert.That((await Cars.FindAsync("c"), car.Power, Wire.Operations[^1]), Is.EqualTo((car, 92, "GetItem")), "it is read anew, into the same object");
    }

    [Test]
    public async Task Transactions_make_known_what_they_write_when_they_have_written_it()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle made = new Boat { Id = "n" };
        Vehicle gone = await Vehicles.FindAsync("b");
        Car car = await Cars.FindAsync("c");
        await Client.TransactAsync(write =>
        {
            write.Save(made);
            write.Delete(gone);
            Car.In(write).Update("c", static c => c.Power.Set(5));
        });
        Assert.That((await Vehicles.FindAsync("n"), await Vehicles.FindOrDefaultAsync("b"), await Cars.FindAsync("c"), car.Power), Is.EqualTo((made, (Vehicle?)null, car, 5)));
    }

    [Test]
    public async Task Partial_and_untracked_documents_are_not_made_known()
    {
        using DocumentSession session = Client.OpenSession();
        await Vehicles.AsNoTracking().All().ToListAsync();
        await Vehicles.All().Project(static v => [v.Owner]).ToListAsync();
        Assert.That(session.Count, Is.Zero);
        Vehicle known = await Vehicles.FindAsync("c");
        Assert.That((await Vehicles.All().Project(static v => [v.Owner]).ToListAsync()).Single(static one => one.Id == "c"), Is.SameAs(known));
        Assert.That(await Vehicles.AsNoTracking().FindAsync("c"), Is.Not.SameAs(known));
    }

    [Test]
    public async Task A_partial_document_that_is_saved_is_not_what_others_find()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle part = (await Vehicles.Where(static v => v.Id == "v").Project(static v => [v.Owner]).ToListAsync()).Single();
        (part.Owner, string? owner) = ("part", part.Owner);
        await part.SaveAsync();
        Vehicle whole = await Vehicles.FindAsync("v");
        Assert.That((whole.IsPartial, whole.Owner, session.Count), Is.EqualTo((false, "part", 1)));
        part.Owner = owner;
        await part.SaveAsync();
        Assert.That((await Vehicles.FindAsync("v"), whole.Owner), Is.EqualTo((whole, owner)), "it is read anew");
    }

    [Test]
    public async Task An_update_of_another_object_of_the_item_reaches_the_known_one()
    {
        Vehicle other = await Vehicles.FindAsync("v");
        using DocumentSession session = Client.OpenSession();
        Vehicle known = await Vehicles.FindAsync("v");
        await other.UpdateAsync(static v => v.Wheels.Set(3));
        Assert.That((await Vehicles.FindAsync("v"), known.Wheels), Is.EqualTo((known, 3)));
        await other.IncrementAsync(static v => v.Wheels.Increment());
        Assert.That((await Vehicles.FindAsync("v"), known.Wheels), Is.EqualTo((known, 4)));
    }

    [Test]
    public async Task What_was_changed_past_the_known_object_is_read_as_it_is_now_and_never_from_a_page()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle known = await Vehicles.FindAsync("v");
        await Vehicles.UpdateAsync("v", static v => v.Wheels.Set(3), new UpdateOptions { Returns = ReturnValues.None });
        await Vehicles.All().ToListAsync();
        Assert.That(known.Wheels, Is.Zero, "a page may be older than the update");
        List<Vehicle> found = await Vehicles.FindAllAsync(["v", "b"]);
        Assert.That((found[0], known.Wheels, Wire.Last.Contains("\"ConsistentRead\":true", StringComparison.Ordinal)), Is.EqualTo((known, 3, true)));
        await Vehicles.UpdateAsync("v", static v => v.Wheels.Set(4), new UpdateOptions { Returns = ReturnValues.None });
        await Vehicles.FindAsync("v");
        Assert.That((known.Wheels, Wire.Last.Contains("\"ConsistentRead\":true", StringComparison.Ordinal)), Is.EqualTo((4, true)));
        Wire.Clear();
        await Vehicles.FindAsync("v");
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task After_a_write_that_failed_the_item_is_found_as_it_is()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle saved = await Vehicles.FindAsync("v"), deleted = await Vehicles.FindAsync("c");
        Vehicle transacted = await Vehicles.FindAsync("b");
        await Vehicles.AsNoTracking().DeleteAsync("v");
        await Vehicles.AsNoTracking().DeleteAsync("b");
        saved.Wheels = transacted.Wheels = 9;
        await Assert.ThrowsAsync<StaleObjectException>(() => saved.SaveAsync());
        Assert.That(await Vehicles.FindOrDefaultAsync("v"), Is.Null);
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(t => t.Save(transacted)));
        Assert.That(await Vehicles.FindOrDefaultAsync("b"), Is.Null);
        Vehicle first = await Vehicles.CreateAsync(new Vehicle { Id = "v" }), second = new() { Id = "b" };
        await Client.TransactAsync(t => t.Create(second));
        Assert.That((await Vehicles.FindAsync("v"), await Vehicles.FindAsync("b")), Is.EqualTo((first, second)), "new items have new objects");
        Wire.Answer = static request => request.Operation == Dynamoid.Wire.DynamoOperation.DeleteItem ? throw new TimeoutException("no answer") : null;
        await Assert.ThrowsAsync<TimeoutException>(() => deleted.DeleteAsync());
        Wire.Answer = null;
        await Vehicles.AsNoTracking().DeleteAsync("c");
        Assert.That(await Vehicles.FindOrDefaultAsync("c"), Is.Null);
    }

    [Test]
    public async Task What_an_inner_session_writes_the_outer_one_reads_anew()
    {
        using DocumentSession outer = Client.OpenSession();
        Vehicle known = await Vehicles.CreateAsync(new Vehicle { Id = "nested", Owner = "ann" });
        using (DocumentSession session = Client.OpenSession())
        {
            Vehicle inner = await Vehicles.FindAsync("nested");
            Assert.That(inner, Is.Not.SameAs(known));
            inner.Owner = "bob";
            await inner.SaveAsync();
        }

        Assert.That((await Vehicles.FindAsync("nested"), known.Owner), Is.EqualTo((known, "bob")));
        using (DocumentSession session = Client.OpenSession())
            await Vehicles.DeleteAsync("nested");
        Assert.That(await Vehicles.FindOrDefaultAsync("nested"), Is.Null);
    }

    [Test]
    public async Task A_session_is_ambient_within_the_flow_and_ends_for_all_of_it()
    {
        DocumentSession session = Client.OpenSession();
        Vehicle known = await Vehicles.FindAsync("v");
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<Vehicle> after = FindAfterAsync();
        Vehicle[] several = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Vehicles.FindAsync("v")));
        Assert.That(several, Is.All.SameAs(known));
        using (Client.OpenSession())
            Assert.That(await Vehicles.FindAsync("v"), Is.Not.SameAs(known), "a session inside has objects of its own");
        Assert.That(await Vehicles.FindAsync("v"), Is.SameAs(known), "the one around goes on");
        session.Dispose();
        ended.SetResult();
        Assert.That(await after, Is.Not.SameAs(known));
        Assert.That(await Vehicles.FindAsync("v"), Is.Not.SameAs(known));

        async Task<Vehicle> FindAfterAsync()
        {
            await ended.Task;
            return await Vehicles.FindAsync("v");
        }
    }

    [Test]
    public async Task Sixty_four_finds_of_one_key_at_once_give_one_object()
    {
        using DocumentSession session = Client.OpenSession();
        Vehicle[] found = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Vehicles.FindAsync("s")));
        Assert.That((found.Distinct().Count(), session.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Two_tables_with_equal_keys_and_two_clients_are_kept_apart()
    {
        using DynamoidClient other = new(new DynamoidOptions { Wire = Wire, Namespace = Namespace });
        PlantSet plants = Plant.Using(Client);
        await plants.CreateTableAsync();
        await plants.SaveAsync(new Plant { Id = "v", Name = "oak" });
        using DocumentSession session = Client.OpenSession();
        Vehicle vehicle = await Vehicles.FindAsync("v");
        Assert.That((await plants.FindAsync("v")).Name, Is.EqualTo("oak"));
        Assert.That(await Vehicle.Using(other).FindAsync("v"), Is.Not.SameAs(vehicle));
        session.Forget(vehicle);
        Assert.That(await Vehicles.FindAsync("v"), Is.Not.SameAs(vehicle));
        session.Clear();
        Assert.That(session.Count, Is.Zero);
    }

    [Test]
    public async Task Composite_keys_of_any_type_name_the_same_item()
    {
        EntrySet entries = Entry.Using(Client);
        await entries.CreateTableAsync();
        await Wire.PutAsync($"{Namespace}_entries", """{"book":{"S":"k"},"number":{"N":"10"},"kind":{"S":"Memo"},"text":{"S":"t"}}""");
        using DocumentSession session = Client.OpenSession();
        Entry byQuery = (await entries.Where(static e => e.Book == "k").ToListAsync()).Single();
        Wire.Clear();
        Assert.That(await entries.FindAsync("k", 10), Is.SameAs(byQuery));
        Assert.That(Wire.Operations, Is.Empty);
    }
}
