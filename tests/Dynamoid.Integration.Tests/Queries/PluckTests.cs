using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>Values without their documents, against DynamoDB Local: of each kind of field, and from inside of maps and lists.</summary>
public class PluckTests : ClientFixture
{
    private SightSet Sights => Sight.Using(Client);

    private DocumentQuery<Sight, SightKey, SightFields> One => Sights.Where(s => s.Id == "1");

    protected override async Task CreateTablesAsync()
    {
        await Sights.CreateTableAsync();
        await Sights.SaveAsync(new Sight
        {
            Id = "1",
            City = "Rome",
            Town = "T",
            Size = 5,
            IsOpen = true,
            Kind = PhoneKind.Work,
            Day = new DateOnly(2026, 5, 4),
            Days = [new DateOnly(2026, 1, 1)],
            Names = ["a", "b", "c"],
            Phones = [new() { Number = "1" }, new() { Number = "2" }, new() { Number = "3" }],
            Amounts = new() { ["x.y"] = 7 },
            Main = new() { Number = "9" },
        });
        await Sights.SaveAsync(new Sight { Id = "2", Phones = [new() { Number = "4" }] });
    }

    [Test]
    public async Task One_field_is_asked_for_with_the_key()
    {
        Assert.That(await One.PluckAsync(s => s.City), Is.EqualTo(new[] { "Rome" }));
        Assert.That(Wire.LastRequest.GetProperty("ProjectionExpression").GetString(), Is.EqualTo("#0,#1"));
        Assert.That(await One.PluckAsync(s => s.Id), Is.EqualTo(new[] { "1" }));
        Assert.That(Wire.LastRequest.GetProperty("ProjectionExpression").GetString(), Is.EqualTo("#0"));
    }

    [Test]
    public async Task Values_come_as_their_properties_hold_them()
    {
        Assert.That(await One.PluckAsync(s => (s.Town, s.Size, s.IsOpen, s.Kind)), Is.EqualTo(new[] { ("T", 5, true, PhoneKind.Work) }));
        Assert.That(await One.PluckAsync(s => (s.Day, s.Price)), Is.EqualTo(new[] { ((DateOnly?)new DateOnly(2026, 5, 4), default(double?)) }));
        Assert.That((await One.PluckAsync(s => s.Days)).Single(), Is.EqualTo(new[] { new DateOnly(2026, 1, 1) }));
        Assert.That((await One.PluckAsync(s => s.Names)).Single(), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That((await One.PluckAsync(s => s.Main)).Single().Number, Is.EqualTo("9"));
        Assert.That((await One.PluckAsync(s => s.Phones)).Single(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Values_inside_of_maps_and_lists_are_asked_for_alone()
    {
        Assert.That(await One.PluckAsync(s => s.Main.Number), Is.EqualTo(new[] { "9" }));
        Assert.That(Wire.LastRequest.GetProperty("ProjectionExpression").GetString(), Does.EndWith(".#n0"));
        Assert.That(await One.PluckAsync(s => s.Amounts["x.y"]), Is.EqualTo(new[] { 7 }));
        Assert.That(await One.PluckAsync(s => s.Phones[1].Number), Is.EqualTo(new[] { "2" }));
        Assert.That(Wire.LastRequest.GetProperty("ProjectionExpression").GetString(), Does.EndWith("[1].#n0"));
        Assert.That(await One.PluckAsync(s => s.Names[2]), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public async Task Several_elements_of_a_list_do_not_get_mixed_up()
    {
        Assert.That(await One.PluckAsync(s => (s.Phones[2].Number, s.Phones[0].Number, s.Phones[7].Number)), Is.EqualTo(new[] { ("3", "1", default(string)) }));
        Assert.That(await One.PluckAsync(s => (s.Names[1], s.Names, s.Names[0])) is [var (one, all, zero)] ? $"{one}{all.Count}{zero}" : "", Is.EqualTo("b3a"), "paths that overlap are asked for once");
        Assert.That(await One.PluckAsync(s => (s.Main, s.Main.Number)) is [var (main, number)] && main.Number == number);
    }

    [Test]
    public async Task What_an_item_lacks_is_the_default()
    {
        List<(string City, int Size, string Number, string Second)> all = await Sights.All().PluckAsync(s => (s.City, s.Size, s.Main.Number, s.Phones[1].Number));
        Assert.That(all, Is.EquivalentTo(new[] { ("Rome", 5, "9", "2"), (null!, 0, null!, null!) }));
    }
}
