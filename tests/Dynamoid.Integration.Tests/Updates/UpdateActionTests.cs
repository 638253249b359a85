using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Updates;

/// <summary>What each method of a field sends, and what the item is like afterwards.</summary>
public sealed class UpdateActionTests : SightFixture
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private static IEnumerable<TestCaseData> Actions =>
    [
        Case("a value is set", a => a.City.Set("Oslo"), "SET #1=:v0", s => s.City == "Oslo"),
        Case("a number is set", a => a.Size.Set(3), "SET #3=:v0", s => s.Size == 3),
        Case("a formatted value is set as the property stores it", a => a.IsOpen.Set(true), "SET #5=:v0", s => s.IsOpen),
        Case("null removes", a => a.City.Set(null), "REMOVE #1", s => s.City is null),
        Case("what counts as null removes", a => a.Nick.Set(""), "REMOVE #11", s => s.Nick is null),
        Case("null is stored where nulls are", a => a.Note.Set(null), "SET #12=:v0", s => s.Note is null),
        Case("an empty set removes", a => a.Days.Set([]), "REMOVE #13", s => s.Days.Count == 0),
        Case("an attribute is removed", a => a.Main.Remove(), "REMOVE #17", s => s.Main is null),
        Case("a value is set where there is one, if absent", a => a.City.SetIfAbsent("Oslo"), "SET #1=if_not_exists(#1,:v0)", s => s.City == "Rome"),
        Case("a value is set where there is none, if absent", a => a.Town.SetIfAbsent("Oslo"), "SET #2=if_not_exists(#2,:v0)", s => s.Town == "Oslo"),
        Case("another field's value is copied", a => a.Town.SetTo(a.City), "SET #2=#1", s => s.Town == "Rome"),
        Case("a number is added", a => a.Size.Add(5), "ADD #3 :v0", s => s.Size == 15),
        Case("a missing number counts as 0", a => a.Exists.Add(5), "ADD #4 :v0", s => s.Exists == 5),
        Case("1 is added", a => a.Size.Increment(), "ADD #3 :v0", s => s.Size == 11),
        Case("some are added", a => a.Size.Increment(2), "ADD #3 :v0", s => s.Size == 12),
        Case("1 is taken away", a => a.Size.Decrement(), "ADD #3 :v0", s => s.Size == 9),
        Case("some are taken away", a => a.Size.Decrement(20), "ADD #3 :v0", s => s.Size == -10),
        Case("a negative number is taken away", a => a.Size.Decrement(-2), "ADD #3 :v0", s => s.Size == 12),
        Case("nothing is taken away", a => a.Size.Decrement(0), "ADD #3 :v0", s => s.Size == 10),
        Case("a fraction is added", a => a.Price.Add(0.5), "ADD #9 :v0", s => s.Price == 0.5),
        Case("members come into a set that is not there", a => a.Days.Add(Day, Day, Day.AddDays(1)), "ADD #13 :v0", s => s.Days.SetEquals([Day, Day.AddDays(1)])),
        Case("elements come behind a list", a => a.Names.Append("c", "d"), "SET #14=list_append(if_not_exists(#14,:v0),:v1)", s => s.Names is ["a", "b", "c", "d"]),
        Case("elements come before a list", a => a.Names.Prepend("c"), "SET #14=list_append(:v0,if_not_exists(#14,:v1))", s => s.Names is ["c", "a", "b"]),
        Case("an element is set", a => a.Names[1].Set("c"), "SET #14[1]=:v0", s => s.Names is ["a", "c"]),
        Case("an element is removed", a => a.Names[0].Remove(), "REMOVE #14[0]", s => s.Names is ["b"]),
        Case("a member of a map in a list is set", a => a.Phones[0].Number.Set("2"), "SET #15[0].#n0=:v0", s => s.Phones[0].Number == "2"),
        Case("a map in a list is set", a => a.Phones[0].Set(new Phone { Number = "3" }), "SET #15[0]=:v0", s => s.Phones[0].Number == "3"),
        Case("an entry is set", a => a.Amounts["y"].Set(2), "SET #16.#n0=:v0", s => s.Amounts["y"] == 2),
        Case("an entry is counted up", a => a.Amounts["x"].Add(2), "SET #16.#n0=if_not_exists(#16.#n0,:v0)+:v1", s => s.Amounts["x"] == 3),
        Case("a missing entry is counted down", a => a.Amounts["z"].Decrement(2), "SET #16.#n0=if_not_exists(#16.#n0,:v0)-:v1", s => s.Amounts["z"] == -2),
        Case("an entry is removed", a => a.Amounts["x"].Remove(), "REMOVE #16.#n0", s => s.Amounts.Count == 0),
        Case("a map is set", a => a.Main.Set(new Phone { Number = "4" }), "SET #17=:v0", s => s.Main!.Number == "4"),
        Case("several at once", a => a.City.Set("Oslo") & a.Size.Add(1) & a.Nick.Remove() & a.Days.Add(Day) & a.Town.Set("T"), "SET #1=:v0,#2=:v1 REMOVE #11 ADD #3 :v2,#13 :v3", s => s is { City: "Oslo", Size: 11, Town: "T", Days.Count: 1 }),
    ];

    [TestCaseSource(nameof(Actions))]
    public async Task An_action_is_sent_and_done(Func<SightFields, Update> update, string expression, Func<Sight, bool> isDone)
    {
        string id = Guid.NewGuid().ToString();
        await StoredAsync(id);
        UpdateResult<Sight> result = await Sights.UpdateAsync(id, update);
        Assert.Multiple(() =>
        {
            Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
            Assert.That(Expression, Is.EqualTo(expression));
            Assert.That(Condition, Is.EqualTo("attribute_exists(#0)"));
            Assert.That(isDone(result.Document!), "what came back");
            Assert.That(result.ConsumedCapacity, Is.GreaterThan(0));
        });
        Assert.That(isDone(await Sights.FindAsync(id)), "what is stored");
    }

    [Test]
    public async Task Members_are_taken_out_of_a_set_and_the_last_one_takes_it_along()
    {
        await StoredAsync("set", static sight => sight.Days = [Day, Day.AddDays(1)]);
        Assert.That((await Sights.UpdateAsync("set", a => a.Days.DeleteFromSet(Day, Day.AddDays(7)))).Document!.Days, Is.EquivalentTo(new[] { Day.AddDays(1) }));
        Assert.That(Expression, Is.EqualTo("DELETE #13 :v0"));
        await Sights.UpdateAsync("set", a => a.Days.DeleteFromSet(Day.AddDays(1)));
        Assert.That((await Wire.AttributesAsync($"{Namespace}_sights", """{"id":{"S":"set"}}""")).ContainsKey("days"), Is.False);
    }

    private static TestCaseData Case(string name, Func<SightFields, Update> update, string expression, Func<Sight, bool> isDone) =>
        new TestCaseData(update, expression, isDone).SetName($"{{m}}({name})");
}
