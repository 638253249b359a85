using Dynamoid.Integration.Tests.Documents;
using ChoiceQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Choice, Dynamoid.Integration.Tests.Documents.ChoiceKey, Dynamoid.Integration.Tests.Documents.ChoiceFields>;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Which of several indexes is chosen, where more than one would serve.</summary>
public sealed class IndexOrderTests : ClientFixture
{
    private static IEnumerable<TestCaseData> Rows =>
    [
        Row("of two local indexes the one declared first", static s => s.Where(c => c.Weight > 1 && c.Color == "red" && c.Shop == "A"), "Query choices by first_local | key shop = 'A' AND color = 'red' | filter weight > 1"),
        Row("a local index before a global one by both keys", static s => s.Where(c => c.Shop == "A" && c.Weight > 1 && c.Owner == "Eve"), "Query choices by second_local | key shop = 'A' AND weight > 1 | filter owner = 'Eve'"),
        Row("the table by both keys before a global index by both keys", static s => s.Where(c => c.Shop == "A" && c.Owner == "Eve" && c.Number == 1), "Query choices | key shop = 'A' AND number = 1 | filter owner = 'Eve'"),
        Row("a global index by both keys before the table's hash key, even where its hash key is that", static s => s.Where(c => c.Shop == "A" && c.Owner == "Eve"), "Query choices by shop_owner | key shop = 'A' AND owner = 'Eve'"),
        Row("of two global indexes by both keys the one declared first", static s => s.Where(c => c.Color == "red" && c.Weight == 2 && c.Owner == "Eve"), "Query choices by owner_weight | key owner = 'Eve' AND weight = 2 | filter color = 'red'"),
        Row("a global index whose range key is asked for before one without", static s => s.Where(c => c.Owner == "Eve" && c.Color == "red"), "Query choices by owner_color | key owner = 'Eve' AND color = 'red'"),
        Row("the table's hash key before a global index by its hash key", static s => s.Where(c => c.Owner.BeginsWith("E") && c.Shop == "A" && c.Maker == "Max"), "Query choices by shop_owner | key shop = 'A' AND begins_with(owner, 'E') | filter maker = 'Max'"),
        Row("of global indexes by the hash key alone the one declared first", static s => s.Where(c => c.Owner == "Eve" && c.Maker == "Max"), "Query choices by owner | key owner = 'Eve' | filter maker = 'Max'"),
        Row("the table's hash key alone stays on the table", static s => s.Where(c => c.Shop == "A"), "Query choices | key shop = 'A'"),
        Row("a list of attributes is not enough, even a complete one", static s => s.Where(c => c.Maker == "Max").AllowScan(), "Scan choices | filter maker = 'Max'"),
        Row("an index that was asked for is taken though it holds a list", static s => s.Where(c => c.Maker == "Max").WithIndex("complete"), "Query choices by complete | key maker = 'Max'"),
    ];

    private ChoiceSet Choices => Choice.Using(Client);

    [TestCaseSource(nameof(Rows))]
    public async Task The_choice_is(Func<ChoiceSet, ChoiceQuery> query, string request)
    {
        List<Choice> found = await query(Choices).ToListAsync();
        Assert.That((found.Count, Requests), Is.EqualTo((1, request)));
    }

    [Test]
    public void An_index_that_is_not_declared_is_refused_at_once()
    {
        Assert.That(Assert.Throws<ArgumentException>(() => Choices.All().WithIndex("nothing"))!.Message, Does.Contain("first_local, second_local"));
        Assert.That(Requests, Is.Empty);
    }

    // DynamoDB takes one condition on a range key, and few operators. The gem sends the rest there too, to be refused; AccessPathTests shows what is refused here where no index has it as no key.
    [Test]
    public async Task What_a_range_key_cannot_be_asked_goes_another_way()
    {
        ChoiceQuery shop = Choices.Where(c => c.Shop == "A");
        foreach (Func<ChoiceFields, Condition> condition in new Func<ChoiceFields, Condition>[]
        {
            c => c.Number >= 1 && c.Number <= 3,
            c => c.Number.Exists(),
            c => c.Number != 2 && c.Color == "red",
            c => c.Number.In(1, 2),
            c => c.Color != "blue",
            c => c.Color.Contains("e") && c.Owner.In("Eve", "Ann"),
        })
            Assert.That(await shop.Where(condition).ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(Requests, Is.EqualTo("""
            Query choices | key shop = 'A' AND number BETWEEN 1 AND 3
            Query choices | key shop = 'A'
            Query choices by first_local | key shop = 'A' AND color = 'red' | filter number <> 2
            Query choices by shop_owner | key shop = 'A' | filter number IN (1, 2)
            Query choices | key shop = 'A' | filter color <> 'blue'
            Query choices | key shop = 'A' | filter contains(color, 'e') AND owner IN ('Eve', 'Ann')
            """));
    }

    protected override async Task CreateTablesAsync()
    {
        await Choices.CreateTableAsync();
        await Choices.SaveAsync(new Choice { Shop = "A", Number = 1, Color = "red", Weight = 2, Owner = "Eve", Maker = "Max" });
    }

    private static TestCaseData Row(string name, Func<ChoiceSet, ChoiceQuery> query, string request) => new TestCaseData(query, request).SetName($"{{m}} {name}");
}
