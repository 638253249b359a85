using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Classes of every shape that can be a document.</summary>
public class ShapeTests : ClientFixture
{
    [Test]
    public async Task A_positional_record_gets_a_key_is_saved_found_and_compares_by_its_values()
    {
        Note note = new(Guid.Empty, "hello") { Stars = 5 };
        await Note.Using(Client).SaveAsync(note);
        Assert.That(note.Id, Is.Not.EqualTo(Guid.Empty));
        Note found = await Note.Using(Client).FindAsync(note.Id);
        Assert.That(found, Is.EqualTo(note));
        Assert.That(found with { Text = "other" }, Is.Not.EqualTo(note));
    }

    [Test]
    public async Task A_changed_copy_of_a_record_is_saved_as_the_change()
    {
        Note note = await Note.Using(Client).CreateAsync(new Note(Guid.NewGuid(), "a"));
        Note copy = note with { Text = "b" };
        Wire.Clear();
        await copy.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
        Assert.That((await Note.Using(Client).FindAsync(note.Id)).Text, Is.EqualTo("b"));
        Wire.Clear();
        await note.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, "the original is as it was");
    }

    [Test]
    public async Task An_attribute_that_is_missing_leaves_the_initialiser()
    {
        var item = new Note(Guid.NewGuid(), "x").ToItem();
        item.Remove("stars");
        Assert.That(Note.Using(Client).FromItem(item).Stars, Is.EqualTo(3));
        await Task.CompletedTask;
    }

    [Test]
    public async Task Inherited_required_init_only_and_private_members_come_back()
    {
        Zoo.Cat cat = new() { Name = "Tom", Reserved = "r", Odd = "o", Mood = 5 };
        cat.LoseLife();
        await Zoo.Cat.Using(Client).SaveAsync(cat);
        Zoo.Cat found = await Zoo.Cat.Using(Client).FindAsync(cat.Id);
        Assert.That((found.Name, found.Legs, found.Lives, found.Reserved, found.Odd, found.Mood), Is.EqualTo(("Tom", 4, 8, "r", "o", 0)));
    }

    [Test]
    public async Task Reserved_and_odd_attribute_names_are_updated()
    {
        Zoo.Cat cat = await Zoo.Cat.Using(Client).CreateAsync(new Zoo.Cat { Name = "Odd" });
        cat.Reserved = "x";
        cat.Odd = "y";
        await cat.SaveAsync();
        Zoo.Cat found = await Zoo.Cat.Using(Client).FindAsync(cat.Id);
        Assert.That((found.Reserved, found.Odd), Is.EqualTo(("x", "y")));
    }

    [Test]
    public void The_JSON_of_a_document_shows_its_own_properties_only() =>
        Assert.That(System.Text.Json.JsonSerializer.Serialize(new Note(Guid.Empty, "x")), Is.EqualTo("""{"Id":"00000000-0000-0000-0000-000000000000","Text":"x","Stars":3}"""));

    [Test]
    public async Task Reload_reaches_init_only_and_private_members()
    {
        Zoo.Cat cat = await Zoo.Cat.Using(Client).CreateAsync(new Zoo.Cat { Name = "Re" });
        Zoo.Cat other = await Zoo.Cat.Using(Client).FindAsync(cat.Id);
        other.LoseLife();
        await other.SaveAsync();
        await cat.ReloadAsync();
        Assert.That(cat.Lives, Is.EqualTo(8));
        Note note = await Note.Using(Client).CreateAsync(new Note(Guid.NewGuid(), "a"));
        await (note with { Text = "b" }).SaveAsync();
        await note.ReloadAsync();
        Assert.That(note.Text, Is.EqualTo("b"));
    }

    protected override async Task CreateTablesAsync()
    {
        await Note.Using(Client).CreateTableAsync();
        await Zoo.Cat.Using(Client).CreateTableAsync();
    }
}
