using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What becomes of an item when it is read.</summary>
public sealed class LoadingTests : ClientFixture
{
    private CountedSet Set => Counted.Using(Client);

    [Test]
    public async Task T32_a_setter_that_only_sets_is_not_called_with_what_is_read()
    {
        Counted made = await Set.CreateAsync(new Counted { Id = "T32-sets", Mended = "Anna" });
        Counted found = await Set.FindAsync("T32-sets"), queried = (await Set.Where(static c => c.Id == "T32-sets").ToListAsync()).Single();
        await made.ReloadAsync();
        Assert.That((made.Mended, found.Mended, queried.Mended, found.HasChanges), Is.EqualTo(("Anna!", "Anna!", "Anna!", false)));
        found.Mended = "Bob";
        Assert.That((found.Mended, found.MendedChanged()), Is.EqualTo(("Bob!", true)));
        found.RestoreMended();
        Assert.That((found.Mended, found.HasChanges), Is.EqualTo(("Anna!", false)));
    }

    // It may keep something beside its value (docs/adr/0041).
    [Test]
    public async Task T32_a_setter_that_does_more_is_called_and_what_it_makes_of_it_is_no_change()
    {
        Counted made = await Set.CreateAsync(new Counted { Id = "T32", Name = "Ann" });
        Counted found = await Set.FindAsync("T32"), queried = (await Set.Where(static c => c.Id == "T32").ToListAsync()).Single();
        Assert.That((made.Sets, found.Sets, queried.Sets, found.Name, found.HasChanges), Is.EqualTo((1, 1, 1, "Ann!!", false)));
        await found.ReloadAsync();
        Assert.That((found.Sets, found.Name), Is.EqualTo((2, "Ann!!!")));
    }

    [Test]
    public async Task T7_what_was_cleared_does_not_come_back_with_its_default()
    {
        Counted made = await Set.CreateAsync(new Counted { Id = "T7" });
        Assert.That(made.Nick, Is.EqualTo("default"));
        made.Nick = null;
        await made.SaveAsync();
        Counted found = await Set.FindAsync("T7");
        Assert.That((found.Nick, found.HasChanges), Is.EqualTo(((string?)null, false)));
        Assert.That((await Wire.AttributesAsync($"{Namespace}_counteds", """{"id":{"S":"T7"}}""")).ContainsKey("nick"), Is.False);
        Counted part = (await Set.Where(static c => c.Id == "T7").Project(static c => [c.Name]).ToListAsync()).Single();
        Assert.That(part.Nick, Is.Null);
    }

    // In the gem they are, by their keys alone; two new ones without keys as well.
    [Test]
    public async Task T20_two_objects_are_equal_when_they_are_one()
    {
        Counted made = await Set.CreateAsync(new Counted { Id = "T20" });
        Counted found = await Set.FindAsync("T20");
        Assert.That((found.Equals(made), found.Equals(found), new Counted().Equals(new Counted()), made.Equals(new Address { Id = "T20" })), Is.EqualTo((false, true, false, false)));
    }

    [Test]
    public async Task T20_records_are_equal_by_what_they_hold_and_of_one_class()
    {
        VowSet vows = Vow.Using(Client);
        Vow made = await vows.CreateAsync(new Vow("k", "text"));
        Assert.That((await vows.FindAsync("k") == made, made == new Vow("k", "other"), made.Equals(new Counted { Id = "k" })), Is.EqualTo((true, false, false)));
    }

    protected override async Task CreateTablesAsync()
    {
        await Set.CreateTableAsync();
        await Vow.Using(Client).CreateTableAsync();
    }
}
