using System.Text.Json.Nodes;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>The forms that are chosen at build, as they stand in the table.</summary>
public class FormatTests : ClientFixture
{
    private const string Item = """
        {"id":{"S":"f1"},"text":{"S":"2026-07-24T19:04:30.5+00:00"},"berlin":{"S":"2026-07-24T21:04:30+02:00"},"seconds":{"N":"1532469870"},"milliseconds":{"N":"1532469870123"},
         "day":{"S":"2017-09-25"},"flag":{"S":"t"},"bytes":{"B":"AQI="},"blobs":{"BS":["AQ==","Ag=="]},"kind":{"N":"1"},"access":{"S":"Read, Write"},
         "theme":{"S":"{\"Name\":\"dark \\u0022x\\u0022\",\"Colors\":[1,2]}"},"odd":{"L":[{"N":"1"},{"NULL":true}]},"texts":{"SS":["a"]},"places":{"L":[{"S":"a"},{"NULL":true},{"NULL":true}]},
         "null":{"NULL":true},"tuple":{"L":[{"N":"2"},{"NULL":true},{"L":[{"N":"3"}]}]},"calendar":{"M":{"17434":{"M":{"1":{"BOOL":true}}}}},"votes":{"M":{"t":{"N":"1.5"},"f":{"N":"0"}}},
         "number":{"N":"12345678901234567890123456789012345678"},"numbers":{"NS":["1","100000000000000000000000000000000000000000"]},"any":{"L":[{"S":""},{"BOOL":false},{"NULL":true}]},
         "raw":{"M":{"a":{"N":"1"},"b":{"SS":["x"]}}},"price":{"S":"9.50 EUR"},"prices":{"L":[{"S":"1 USD"},{"NULL":true}]}}
        """;

    private FormatsSet Set => Formats.Using(Client);

    [Test]
    public async Task A_new_document_is_stored_in_the_forms_that_were_chosen()
    {
        await Set.SaveAsync(Document("f1"));
        JsonNode stored = await Wire.ItemAsync(Namespace + "_formats", """{"id":{"S":"f1"}}""");
        Assert.That(RawItems.AreSame(stored, JsonNode.Parse(Item)!), Is.True, stored.ToJsonString());
    }

    [Test]
    public async Task They_are_read_back_and_no_difference_is_seen()
    {
        Formats document = Document("f2");
        await Set.SaveAsync(document);
        Formats found = await Set.FindAsync("f2");
        Assert.Multiple(() =>
        {
            Assert.That((found.Text, found.Berlin, found.Seconds, found.Milliseconds), Is.EqualTo((document.Text, document.Berlin, document.Seconds, document.Milliseconds)));
            Assert.That((found.Day, found.Flag, found.Kind, found.Access), Is.EqualTo((document.Day, true, PhoneKind.Work, FileAccess.ReadWrite)));
            Assert.That(found.Bytes, Is.EqualTo(document.Bytes));
            Assert.That((found.Theme!.Name, found.Nothing), Is.EqualTo((document.Theme!.Name, default(int?))));
            Assert.That(found.Odd, Is.EquivalentTo(document.Odd));
            Assert.That((found.Empty, found.Null), Is.EqualTo((default(string), default(string))));
            Assert.That(found.Texts, Is.EqualTo(["a"]));
            Assert.That(found.Places, Is.EqualTo(new[] { "a", null, null }));
            Assert.That((found.Tuple.Count, found.Tuple.Name), Is.EqualTo((2, default(string))));
            Assert.That(found.Calendar[new DateOnly(2017, 9, 25)][1], Is.True);
            Assert.That((found.Votes[true], found.Number), Is.EqualTo((document.Votes[true], document.Number)));
            Assert.That(found.Numbers, Is.EquivalentTo(document.Numbers));
            Assert.That((found.Any, found.Raw!["b"]), Is.EqualTo((document.Any, document.Raw!["b"])));
            Assert.That((found.Price, found.Prices[1]), Is.EqualTo((document.Price, default(Money?))));
        });
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, () => "nothing has changed, but was sent: " + Wire.Last);
    }

    [Test]
    public async Task Changes_inside_of_values_of_any_form_are_seen()
    {
        Formats document = Document("f3");
        await Set.SaveAsync(document);
        document.Theme!.Colors.Add(3);
        document.Tuple.Parts.Add(4);
        document.Calendar[new DateOnly(2017, 9, 25)][2] = false;
        document.Prices.Add(new Money(2, "EUR"));
        document.Null = "x";
        document.Any = DynamoValue.Null.Value;
        await document.SaveAsync();
        JsonNode stored = await Wire.ItemAsync(Namespace + "_formats", """{"id":{"S":"f3"}}""");
        Assert.Multiple(() =>
        {
            Assert.That(stored["theme"]!["S"]!.GetValue<string>(), Does.EndWith("[1,2,3]}"));
            Assert.That(stored["tuple"]!["L"]![2]!["L"]!.AsArray(), Has.Count.EqualTo(2));
            Assert.That(stored["calendar"]!["M"]!["17434"]!["M"]!["2"]!["BOOL"]!.GetValue<bool>(), Is.False);
            Assert.That(stored["prices"]!["L"]!.AsArray(), Has.Count.EqualTo(3));
            Assert.That(stored["null"]!["S"]!.GetValue<string>(), Is.EqualTo("x"));
            Assert.That(stored["any"]!["NULL"]!.GetValue<bool>(), Is.True);
        });
        document.Null = null;
        await document.SaveAsync();
        stored = await Wire.ItemAsync(Namespace + "_formats", """{"id":{"S":"f3"}}""");
        Assert.That(stored["null"]!["NULL"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Older_forms_are_read_and_stay_as_they_are_until_they_change()
    {
        const string old = """
            {"id":{"S":"f4"},"text":{"N":"1532469870.000001"},"berlin":{"N":"1532469870"},"seconds":{"S":"2018-07-24T22:04:30Z"},"day":{"N":"17434"},"flag":{"BOOL":true},
             "bytes":{"S":"AQI="},"blobs":{"SS":["AQ=="]},"kind":{"S":"Work"},"access":{"N":"3"},"odd":{"NS":["1"]}}
            """;
        await Wire.PutAsync(Namespace + "_formats", old);
        Formats found = await Set.FindAsync("f4");
        Assert.Multiple(() =>
        {
            Assert.That(found.Text, Is.EqualTo(DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10)));
            Assert.That((found.Day, found.Flag, found.Kind, found.Access), Is.EqualTo((new DateOnly(2017, 9, 25), true, PhoneKind.Work, FileAccess.ReadWrite)));
            Assert.That(found.Blobs.Single(), Is.EqualTo(new byte[] { 1 }));
            Assert.That(found.Odd, Is.EqualTo(new int?[] { 1 }));
        });
        found.Flag = false;
        await found.SaveAsync();
        JsonNode expected = JsonNode.Parse(old)!;
        expected["flag"] = JsonNode.Parse("""{"S":"f"}""");
        JsonNode stored = await Wire.ItemAsync(Namespace + "_formats", """{"id":{"S":"f4"}}""");
        Assert.That(RawItems.AreSame(stored, expected), Is.True, stored.ToJsonString());
    }

    [Test]
    public async Task Converted_types_are_keys_by_what_is_stored_of_them()
    {
        PricedSet set = Priced.Using(Client);
        await set.SaveAsync(new Priced { Price = new(1, "EUR"), Place = new Place { Row = 1, Seat = 2 }, Note = "a" });
        await set.SaveAsync(new Priced { Price = new(1, "EUR"), Place = new Place { Row = 1, Seat = 3 }, Note = "b" });
        List<Priced> found = await set.FindAllAsync([new(new(1, "EUR"), new Place { Row = 1, Seat = 3 }), new(new(1, "EUR"), new Place { Row = 1, Seat = 2 })]);
        Assert.That(found.Select(static priced => priced.Note), Is.EqualTo(["b", "a"]));
        found[0].Note = "c";
        await found[0].SaveAsync();
        Assert.That((await set.FindAsync(new Money(1, "EUR"), new Place { Row = 1, Seat = 3 })).Note, Is.EqualTo("c"));
    }

    [Test]
    public void What_a_converter_throws_names_document_and_attribute() => Assert.That(
        () => Set.FromItem(new() { ["id"] = new() { S = "x" }, ["prices"] = new() { L = [new() { S = "1 EUR" }, new() { S = "free" }] } }),
        Throws.TypeOf<ItemFormatException>()
            .With.Property(nameof(ItemFormatException.Path)).EqualTo("prices[1]")
            .And.InnerException.Message.EqualTo("Money is an amount, a space and a currency."));

    protected override async Task CreateTablesAsync()
    {
        await Set.CreateTableAsync();
        await Priced.Using(Client).CreateTableAsync();
    }

    private static Formats Document(string id) => new()
    {
        Id = id,
        Text = new DateTimeOffset(2026, 7, 24, 21, 4, 30, 500, TimeSpan.FromHours(2)),
        Berlin = new DateTime(2026, 7, 24, 19, 4, 30, DateTimeKind.Utc),
        Seconds = DateTimeOffset.FromUnixTimeSeconds(1532469870),
        Milliseconds = DateTimeOffset.FromUnixTimeMilliseconds(1532469870123),
        Day = new DateOnly(2017, 9, 25),
        Flag = true,
        Bytes = [1, 2],
        Blobs = [[1], [2]],
        Kind = PhoneKind.Work,
        Access = FileAccess.ReadWrite,
        Theme = new Theme("dark \"x\"", [1, 2]),
        Odd = [1, null],
        Empty = "",
        Texts = ["", "a"],
        Places = ["a", "", null],
        Tuple = (2, null, [3]),
        Calendar = new() { [new DateOnly(2017, 9, 25)] = new() { [1] = true } },
        Votes = new() { [true] = 1.5m, [false] = 0 },
        Number = DynamoNumber.Parse("12345678901234567890123456789012345678"),
        Numbers = [1, DynamoNumber.Parse("1E41")],
        Any = new DynamoValue.List([new DynamoValue.String(""), new DynamoValue.Boolean(false), DynamoValue.Null.Value]),
        Raw = new() { ["a"] = 1, ["b"] = new DynamoValue.StringSet(["x"]) },
        Price = new Money(9.50m, "EUR"),
        Prices = [new Money(1, "USD"), null],
    };
}
