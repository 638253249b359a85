namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What a document says of its changes, and what a save sends of them.</summary>
public sealed class DirtyTests : ClientFixture
{
    private static IEnumerable<TestCaseData> Changes =>
    [
        Row("a set", static m => m.Set.Add("b"), "set=<<'a', 'b'>>"),
        Row("an array", static m => m.Array.Add(2), "array=[1, 2]"),
        Row("a map", static m => m.Map["b"] = 2, "map={a: 1, b: 2}"),
        Row("raw", static m => m.Raw[0] = true, "raw=[true]"),
        Row("serialized", static m => m.Serialized.Add(2), "serialized='[1,2]'"),
        Row("binary", static m => m.Binary[0] = 2, "binary='Ag=='"),
        Row("a custom type", static m => m.Custom.Length = 2, "custom='2'"),
        Row("inside of a map", static m => m.Nested.Names.Add("b"), "nested={names: ['a', 'b']}"),
    ];

    private MutableSet Set => Mutable.Using(Client);

    [TestCaseSource(nameof(Changes))]
    public async Task A_change_in_place_is_seen_and_sent_alone(Action<Mutable> change, string sent)
    {
        Mutable made = await Set.CreateAsync(new Mutable());
        foreach (Mutable document in new[] { made, await Set.FindAsync(made.Id) })
        {
            Assert.That((document.HasChanges, document.Changes.Count), Is.EqualTo((false, 0)));
            change(document);
            Assert.That((document.HasChanges, document.Changes.Count), Is.EqualTo((true, 1)));
            Wire.Clear();
            Assert.That(await document.SaveAsync());
            Assert.That(Requests, Is.EqualTo($"UpdateItem mutables | key {{id: '{made.Id}'}} | SET {sent} | if attribute_exists(id) | else ALL_OLD"));
            Assert.That((document.HasChanges, document.PreviousChanges.Count), Is.EqualTo((false, 1)));
            await Set.DeleteAsync(made.Id);
            await Set.ImportAsync([new Mutable { Id = made.Id }]);
        }
    }

    [Test]
    public async Task Each_kind_of_value_is_no_change_when_it_is_assigned_anew_and_equal()
    {
        Mutable made = await Set.CreateAsync(new Mutable());
        Mutable found = await Set.FindAsync(made.Id);
        (found.Set, found.Array, found.Map, found.Raw) = (["a"], [1], new() { ["a"] = 1 }, ["a"]);
        (found.Serialized, found.Binary, found.Custom, found.Nested) = ([1], [1], new(), new());
        Assert.That((found.HasChanges, found.Changes.Count), Is.EqualTo((false, 0)));
        Wire.Clear();
        Assert.That(await found.SaveAsync());
        Assert.That(Requests, Is.Empty);
    }

    // clear_changes_information of the gem leaves a record that says to be saved and is not.
    [Test]
    public async Task Changes_are_given_up_by_restoring_or_reloading()
    {
        Mutable made = await Set.CreateAsync(new Mutable());
        made.Array.Add(2);
        made.RestoreChanges();
        Assert.That((made.Array, made.HasChanges), Is.EqualTo((new[] { 1 }, false)));
        made.Array.Add(2);
        await made.ReloadAsync();
        Assert.That((made.Array, made.HasChanges), Is.EqualTo((new[] { 1 }, false)));
    }

    [Test]
    public async Task What_changed_by_the_last_save_is_told_of_each_field()
    {
        Mutable made = await Set.CreateAsync(new Mutable());
        made.Array = [2];
        await made.SaveAsync();
        FieldChange previous = made.PreviousChanges.Single();
        Assert.That((previous.Name, previous.Old, previous.New), Is.EqualTo(("Array", (object)new[] { 1 }, (object)new[] { 2 })));
        Assert.That((made.ArrayChanged(), made.ArrayWas()), Is.EqualTo((false, new[] { 2 })));
    }

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private static TestCaseData Row(string name, Action<Mutable> change, string sent) => new TestCaseData(change, sent).SetName($"{{m}} {name}");
}
