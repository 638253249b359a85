using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Queries;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>Values without their documents.</summary>
public class PluckTests
{
    private static EntryFields Fields => default;

    [Test]
    public async Task Values_come_from_every_page()
    {
        EntryTable table = new(25);
        List<int> totals = await table.Entries().Where(e => e.Account == "a").PluckAsync(e => e.Total);
        Assert.That(totals, Is.EqualTo(Enumerable.Range(0, 25).Select(static day => day * 2)));
        Assert.That(table.Operations, Is.EqualTo("Query Query Query"));
        Assert.That(table.Sent[0].Body, Does.Contain("\"ProjectionExpression\":\"#0,#1,#2\""));
    }

    [Test]
    public async Task Several_values_come_as_tuples()
    {
        EntryTable table = new(3);
        DocumentQuery<Entry, EntryKey, EntryFields> query = table.Entries().Where(e => e.Account == "a");
        List<(int, string)> two = await query.PluckAsync(e => (e.Total, e.Note));
        List<(int, int?, string)> three = await query.PluckAsync(e => (e.Day, e.Rest, e.Note));
        List<(string, int, int, string)> four = await query.PluckAsync(e => (e.Account, e.Day, e.Total, e.City));
        Assert.That(two, Is.EqualTo(new[] { (0, "n"), (2, "n"), (4, "n") }));
        Assert.That(three[1], Is.EqualTo((1, default(int?), "n")));
        Assert.That(four[2], Is.EqualTo(("a", 2, 4, default(string))));
    }

    [Test]
    public async Task Who_stops_early_sends_no_more_and_limits_count()
    {
        EntryTable table = new(50);
        await foreach (int total in table.Entries().Where(e => e.Account == "a").Pluck(e => e.Total))
        {
            if (total == 24)
                break;
        }

        Assert.That(table.Sent, Has.Count.EqualTo(2));
        Assert.That(await table.Entries().All().RecordLimit(13).PluckAsync(e => e.Day), Has.Count.EqualTo(13));
    }

    [Test]
    public void Values_of_each_kind_are_read_by_their_codec()
    {
        const string item = """{"account":{"S":"a"},"tags":{"SS":["x"]},"main":{"M":{"article":{"S":"cup"},"price":{"N":"1.5"}}},"place":{"M":{"x":{"N":"3"}}},"lines":{"L":[{"M":{"price":{"N":"7"}}}]},"amounts":{"M":{"k":{"N":"9"}}}}""";
        Assert.That(Value(item, Fields.Tags), Is.EqualTo(new[] { "x" }));
        Assert.That(Value(item, Fields.Main).Article, Is.EqualTo("cup"));
        Assert.That(Value(item, Fields.Main.Price), Is.EqualTo(1.5m));
        Assert.That(Value(item, Fields.Place)?.X, Is.EqualTo(3));
        Assert.That(Value(item, Fields.Place.X), Is.EqualTo(3));
        Assert.That(Value(item, Fields.Lines)[0].Price, Is.EqualTo(7));
        Assert.That(Value(item, Fields.Lines[4].Price), Is.EqualTo(7), "the only one that was asked for");
        Assert.That(Value(item, Fields.Amounts["k"]), Is.EqualTo(9));
    }

    [Test]
    public void What_an_item_lacks_or_stores_as_null_is_the_default(
        [Values("{}", """{"total":{"NULL":true},"rest":{"NULL":true},"note":{"NULL":true},"tags":{"NULL":true},"main":{"NULL":true},"place":{"NULL":true},"lines":{"NULL":true}}""", """{"main":{"M":{}},"lines":{"L":[]}}""", """{"main":{"L":[]},"lines":{"M":{}}}""")] string item)
    {
        Assert.That((Value(item, Fields.Total), Value(item, Fields.Rest), Value(item, Fields.Note), Value(item, Fields.Tags)), Is.EqualTo((0, default(int?), default(string), default(HashSet<string>))));
        Assert.That((Value(item, Fields.Main.Article), Value(item, Fields.Lines[0].Price), Value(item, Fields.Place), Value(item, Fields.Amounts["k"])), Is.EqualTo((default(string), 0m, default(Spot?), 0)));
    }

    [Test]
    public void A_value_that_does_not_fit_names_the_item()
    {
        ItemFormatException? error = Assert.Throws<ItemFormatException>(() => Value("""{"total":{"S":"x"},"account":{"S":"a"},"day":{"N":"4"}}""", Fields.Total));
        Assert.That(error!.Message, Does.Contain(typeof(Entry).FullName!).And.Contain("'total'").And.Contain("""{"account":{"S":"a"},"day":{"N":"4"}}"""));
    }

    private static TValue Value<TValue>(string item, IField<TValue> field)
    {
        PluckPaths paths = new(field.Path);
        PluckedField<TValue> plucked = new(typeof(Entry).FullName!, paths.StepsTo(field.Path), field.Form);
        ItemReader reader = new(Encoding.UTF8.GetBytes(item + ","));
        TValue value = new PluckedItemReader<TValue>(SchemaOf<Entry, EntryKey>(), plucked.Read).Read(ref reader);
        Assert.That(reader.Position, Is.EqualTo(Encoding.UTF8.GetByteCount(item)), "all of the item is read");
        return value;
    }

    private static Dynamoid.Schemas.DocumentSchema SchemaOf<T, TKey>()
        where T : class, Dynamoid.Documents.IDocument<T, TKey>
        where TKey : struct, Dynamoid.Documents.IDocumentKey<TKey> => T.Schema;
}
