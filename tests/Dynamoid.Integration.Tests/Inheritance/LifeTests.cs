using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Inheritance;

/// <summary>A document in a variable of its base has the rules, the callbacks, the version and the changes of its own class.</summary>
public sealed class LifeTests : ClientFixture
{
    private PetSet Pets => Pet.Using(Client);

    protected override Task CreateTablesAsync() => Pets.CreateTableAsync();

    [Test]
    public async Task It_is_validated_by_the_rules_of_its_class_and_of_its_base()
    {
        Pet pet = new Hamster { Id = "rules", Teeth = -1 };
        Wire.Clear();
        Assert.That(await Pets.SaveAsync(pet), Is.False);
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(pet.Errors.All.Select(static error => error.Member), Is.EquivalentTo(new[] { "Name", "Teeth" }));
        Assert.That(((Hamster)pet).Errors, Is.SameAs(pet.Errors));

        pet.Name = "Ham";
        Assert.That((await pet.ValidateAsync()).All.Select(static error => error.Member), Is.EqualTo(new[] { "Teeth" }));
        Assert.That(async () => await Pets.SaveOrThrowAsync(pet), Throws.TypeOf<DocumentInvalidException>().With.Message.Contain("Hamster"));
        Assert.That(async () => await Client.TransactAsync(t => t.Save(pet)), Throws.TypeOf<DocumentInvalidException>());
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Its_callbacks_are_called_each_once()
    {
        Pet pet = new Hamster { Id = "calls", Name = "Ham" };
        Assert.That(pet.Log, Is.EqualTo(new[] { "AfterInitialize" }));
        await Pets.SaveAsync(pet);
        Assert.That(pet.Log.Skip(1), Is.EqualTo(new[] { "BeforeSave of Pet", "BeforeSave of Hamster" }));

        Pet found = await Pets.FindAsync("calls");
        Assert.That(found.Log, Is.EqualTo(new[] { "AfterInitialize", "AfterFind" }));
        await found.TouchAsync();
        found.Name = "Stir";
        await Client.TransactAsync(t => Pet.In(t).Save(found, new SaveOptions { Validate = false }));
        Assert.That(found.Log.Skip(2), Is.EqualTo(new[] { "AfterTouch", "BeforeSave of Pet", "BeforeSave of Hamster", "AfterCommit" }));
    }

    [Test]
    public async Task Its_destruction_asks_its_own_callback()
    {
        Pet pet = await Pets.CreateAsync(new Hamster { Id = "immortal", Name = "Immortal" });
        Assert.That(await Pets.DestroyAsync(pet), Is.False);
        Assert.That(async () => await Pets.DestroyOrThrowAsync(pet), Throws.TypeOf<RecordNotDestroyedException>());
        Assert.That(async () => await Client.TransactAsync(t => Pet.In(t).Destroy(pet)), Throws.TypeOf<RecordNotDestroyedException>());
        Assert.That(await Pets.ExistsAsync("immortal"), Is.True);
    }

    [Test]
    public async Task Its_version_is_checked_and_counted()
    {
        Pet pet = await Pets.CreateAsync(new Hamster { Id = "version", Name = "Ham" });
        Pet other = await Pets.FindAsync("version");
        other.Name = "Stir";
        await Pets.SaveAsync(other);
        Assert.That(((Hamster)other).LockVersion, Is.EqualTo(2));

        pet.Name = "late";
        Assert.That(async () => await Pets.SaveAsync(pet), Throws.TypeOf<StaleObjectException>());
        Assert.That(async () => await Pets.DeleteAsync(pet), Throws.TypeOf<StaleObjectException>());
        Assert.That(async () => await Pets.ImportAsync([pet]), Throws.InvalidOperationException.With.Message.Contain("Hamster"));
        Pet imported = new Hamster { Id = "imported", Name = "Ham" };
        await Pets.ImportAsync([imported], new ImportOptions { IgnoreLockVersion = true });
        Assert.That(((Hamster)imported).LockVersion, Is.EqualTo(1));
    }

    [Test]
    public async Task A_base_that_does_not_know_its_version_updates_nothing_by_key()
    {
        await Pets.CreateAsync(new Hamster { Id = "uncounted", Name = "Ham" });
        Wire.Clear();
        string cure = $"Update through {typeof(Hamster)}, or declare the version in {typeof(Pet)}.";
        Assert.That(async () => await Pets.UpdateAsync("uncounted", static p => p.Name.Set("Stir")), Throws.InvalidOperationException.With.Message.EndsWith(cure));
        Assert.That(async () => await Pets.UpsertAsync("uncounted", static p => p.Name.Set("Stir")), Throws.InvalidOperationException.With.Message.EndsWith(cure));
        Assert.That(async () => await Client.TransactAsync(static t => Pet.In(t).Update("uncounted", static p => p.Name.Set("Stir"))), Throws.InvalidOperationException.With.Message.EndsWith(cure));
        Assert.That(Wire.Operations, Is.Empty);

        await Hamster.Using(Client).UpdateAsync("uncounted", static h => h.Name.Set("Stir"));
        Assert.That(await Pets.FindAsync("uncounted"), Is.InstanceOf<Hamster>().With.Property("Name").EqualTo("Stir").And.Property("LockVersion").EqualTo(2));
    }

    [Test]
    public async Task Its_changes_are_those_of_its_class()
    {
        Pet pet = await Pets.CreateAsync(new Hamster { Id = "changes", Name = "Ham", Teeth = 4 });
        Assert.That(pet.HasChanges, Is.False);
        ((Hamster)pet).Teeth = 5;
        Assert.That((pet.HasChanges, pet.NameChanged(), pet.NameWas()), Is.EqualTo((true, false, "Ham")));
        pet.Name = "Stir";
        Assert.That(pet.Changes.Select(static change => change.Name), Is.EqualTo(new[] { "Name", "Teeth" }));
        pet.RestoreName();
        Assert.That((pet.Name, pet.NameChanged(), ((Hamster)pet).TeethChanged()), Is.EqualTo(("Ham", false, true)));
        pet.RestoreChanges();
        Assert.That((((Hamster)pet).Teeth, pet.HasChanges), Is.EqualTo((4, false)));
        pet.MarkChanged(static p => p.Name);
        Assert.That(pet.NameChanged(), Is.True);
        await Pets.SaveAsync(pet);
        Assert.That(pet.PreviousChanges.Select(static change => change.Name), Does.Contain("Name"));
    }
}
