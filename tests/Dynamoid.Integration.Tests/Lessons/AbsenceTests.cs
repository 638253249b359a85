using System.Text.Json.Nodes;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Empty texts, empty sets and nulls where the document chooses what becomes of them: what each is stored as, and read as.</summary>
public class AbsenceTests : ClientFixture
{
    // What is set, what is stored of it, and what is read: the last is null for null, else the number of characters or members.
    private static IEnumerable<TestCaseData> States()
    {
        yield return Of("an empty text that counts as null", static document => document.Left = "", "left", stored: null, static document => document.Left?.Length, null);
        yield return Of("an empty text whose null is stored", static document => document.Marked = "", "marked", """{"NULL":true}""", static document => document.Marked?.Length, null);
        yield return Of("null that is stored", static document => document.Marked = null, "marked", """{"NULL":true}""", static document => document.Marked?.Length, null);
        yield return Of("a set that is null", static document => document.Set = null, "set", """{"NULL":true}""", static document => document.Set?.Count, null);
        yield return Of("a set of nothing but empty texts", static document => document.Set = [""], "set", """{"NULL":true}""", static document => document.Set?.Count, null);
        yield return Of("an empty text in a list", static document => document.Places = [""], "places", """{"L":[{"NULL":true}]}""", static document => document.Places.Single()?.Length, null);
        yield return Of("an empty set that may be a list", static document => document.Listed = [], "listed", """{"L":[]}""", static document => document.Listed.Count, 0);
    }

    private AbsentSet Set => Absent.Using(Client);

    [TestCaseSource(nameof(States))]
    public async Task In_a_new_document(Action<Absent> set, string attribute, string? stored, Func<Absent, int?> read, int? expected)
    {
        Absent document = Full();
        set(document);
        await Set.SaveAsync(document);
        await AssertAsync(document.Id, attribute, stored, read, expected);
    }

    [TestCaseSource(nameof(States))]
    public async Task In_an_update(Action<Absent> set, string attribute, string? stored, Func<Absent, int?> read, int? expected)
    {
        Absent document = await Set.CreateAsync(Full());
        set(document);
        await document.SaveAsync();
        await AssertAsync(document.Id, attribute, stored, read, expected);
    }

    [TestCaseSource(nameof(States))]
    public async Task In_an_update_that_does_not_know_what_is_stored(Action<Absent> set, string attribute, string? stored, Func<Absent, int?> read, int? expected)
    {
        Absent document = await Set.AsNoTracking().FindAsync((await Set.CreateAsync(Full())).Id, consistentRead: true);
        set(document);
        await document.SaveAsync();
        await AssertAsync(document.Id, attribute, stored, read, expected);
    }

    [TestCaseSource(nameof(States))]
    public void In_the_AWS_SDKs_items(Action<Absent> set, string attribute, string? stored, Func<Absent, int?> read, int? expected)
    {
        Absent document = Full();
        document.Id = "x";
        set(document);
        Assert.That(document.ToItem().ContainsKey(attribute), Is.EqualTo(stored is not null));
        Assert.That(read(Set.FromItem(document.ToItem())), Is.EqualTo(expected));
    }

    [Test]
    public void An_empty_text_is_no_key()
    {
        Assert.That(() => Set.FindAsync(""), Throws.TypeOf<MissingHashKeyException>());
        Assert.That(() => Set.DeleteAsync(""), Throws.TypeOf<MissingHashKeyException>());
        Assert.That(Wire.Operations, Is.Empty);
    }

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private static Absent Full() => new() { Left = "x", Marked = "x", Set = ["x"], Listed = ["x"], Places = ["x"] };

    private static TestCaseData Of(string state, Action<Absent> set, string attribute, string? stored, Func<Absent, int?> read, int? expected) =>
        new TestCaseData(set, attribute, stored, read, expected).SetArgDisplayNames(state);

    private async Task AssertAsync(string id, string attribute, string? stored, Func<Absent, int?> read, int? expected)
    {
        JsonNode item = await Wire.ItemAsync($"{Namespace}_absents", $$$"""{"id":{"S":"{{{id}}}"}}""");
        Assert.That(item[attribute]?.ToJsonString(), Is.EqualTo(stored));
        Assert.That(item.AsObject(), Has.Count.EqualTo(stored is null ? 5 : 6), "the others are there");
        Assert.That(read(await Set.FindAsync(id, consistentRead: true)), Is.EqualTo(expected));
    }
}

[DynamoDocument(Timestamps = false)]
public partial class Absent
{
    [Field(EmptyStrings = EmptyStringHandling.Null)] public string? Left { get; set; }

    [Field(EmptyStrings = EmptyStringHandling.Null, Nulls = NullHandling.Store)] public string? Marked { get; set; }

    [Field(EmptyStrings = EmptyStringHandling.Null, Nulls = NullHandling.Store)] public HashSet<string>? Set { get; set; }

    [Field(Format = FieldFormat.List)] public HashSet<string> Listed { get; set; } = [];

    [Field(EmptyStrings = EmptyStringHandling.Null)] public List<string?> Places { get; set; } = [];
}
