using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Value, empty, null and missing, by insert, update, reload and partial load: what is stored, and what comes back.</summary>
public class FourStatesTests : ClientFixture
{
    // Member, state, stored attribute (none: left out), what is read back.
    private static readonly (string Member, string State, string? Stored, string Read)[] Table =
    [
        ("text", "value", """{"S":"v"}""", "v"),
        ("text", "empty", """{"S":""}""", ""),
        ("text", "null", null, "null"),
        ("kind", "value", """{"S":"v"}""", "v"),
        ("kind", "empty", """{"S":""}""", ""),
        ("maybe_list", "value", """{"L":[{"S":"v"}]}""", "v"),
        ("maybe_list", "empty", """{"L":[]}""", ""),
        ("maybe_list", "null", null, "null"),
        ("list", "value", """{"L":[{"S":"v"}]}""", "v"),
        ("list", "empty", """{"L":[]}""", ""),
        ("maybe_tags", "value", """{"SS":["v"]}""", "v"),
        ("maybe_tags", "empty", null, "null"),
        ("maybe_tags", "null", null, "null"),
        ("tags", "value", """{"SS":["v"]}""", "v"),
        ("tags", "empty", null, ""),
    ];

    private static readonly (string Member, string Missing)[] Missing =
        [("text", "null"), ("kind", "kind"), ("maybe_list", "null"), ("list", "initial"), ("maybe_tags", "null"), ("tags", "")];

    private DepotSet Depots => Depot.Using(Client);

    private static IEnumerable<object?[]> States => Table.Select(static row => new object?[] { row.Member, row.State, row.Stored, row.Read });

    private static IEnumerable<object?[]> MissingOnes => Missing.Select(static row => new object?[] { row.Member, row.Missing });

    [TestCaseSource(nameof(States))]
    public async Task Inserted(string member, string state, string? stored, string read)
    {
        Depot depot = New(member, state);
        await Depots.SaveAsync(depot);
        await ComesBackAsync(depot.Id, member, stored, read);
    }

    [TestCaseSource(nameof(States))]
    public async Task Updated(string member, string state, string? stored, string read)
    {
        Depot depot = New(member, "other");
        await Depots.SaveAsync(depot);
        Set(depot, member, state);
        await depot.SaveAsync();
        await ComesBackAsync(depot.Id, member, stored, read);
    }

    [TestCaseSource(nameof(States))]
    public async Task Reloaded(string member, string state, string? stored, string read)
    {
        Depot depot = New(member, state);
        await Depots.SaveAsync(depot);
        Set(depot, member, "other");
        await depot.ReloadAsync();
        Assert.That(Shown(depot, member), Is.EqualTo(read));
        Wire.Clear();
        await depot.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, $"stored as {stored}");
    }

    [TestCaseSource(nameof(States))]
    public async Task Loaded_in_part(string member, string state, string? stored, string read)
    {
        Depot depot = New(member, state);
        await Depots.SaveAsync(depot);
        Assert.That(Shown(await PartAsync(depot.Id, Property(member)), member), Is.EqualTo(read));

        Depot without = await PartAsync(depot.Id);
        Assert.That(Shown(without, member), Is.EqualTo(member is "list" or "tags" ? "" : "null"));
        without.Size = 9;
        await without.SaveAsync();
        await ComesBackAsync(depot.Id, member, stored, read);
    }

    [TestCaseSource(nameof(MissingOnes))]
    public async Task Missing_in_an_old_item(string member, string missing)
    {
        await Wire.PutAsync($"{Namespace}_depots", """{"id":{"S":"old"},"name":{"S":"n"}}""");
        Depot depot = await Depots.FindAsync("old");
        Assert.That(Shown(depot, member), Is.EqualTo(missing));
        Set(depot, member, "other");
        await depot.ReloadAsync();
        Assert.That(Shown(depot, member), Is.EqualTo(missing), "nothing is left of what was there");
        Assert.That(Shown(await PartAsync("old", Property(member)), member), Is.EqualTo(missing), "it was asked for");
        depot.Size = 8;
        await depot.SaveAsync();
        Assert.That((await Wire.AttributesAsync($"{Namespace}_depots", """{"id":{"S":"old"}}""")).ContainsKey(member), Is.False);
    }

    protected override async Task CreateTablesAsync() => await Depots.CreateTableAsync();

    private static Depot New(string member, string state)
    {
        Depot depot = new() { Id = Guid.NewGuid().ToString(), Name = "n" };
        Set(depot, member, state);
        return depot;
    }

    private static void Set(Depot depot, string member, string state)
    {
        string? text = state switch { "value" => "v", "empty" => "", "null" => null, _ => "other" };
        List<string>? list = text is null ? null : text.Length == 0 ? [] : [text];
        switch (member)
        {
            case "text":
                depot.Text = text;
                break;
            case "kind":
                depot.Kind = text!;
                break;
            case "maybe_list":
                depot.MaybeList = list;
                break;
            case "list":
                depot.List = list!;
                break;
            case "maybe_tags":
                depot.MaybeTags = list?.ToHashSet(StringComparer.Ordinal);
                break;
            default:
                depot.Tags = list!.ToHashSet(StringComparer.Ordinal);
                break;
        }
    }

    private static string Shown(Depot depot, string member) => member switch
    {
        "text" => depot.Text ?? "null",
        "kind" => depot.Kind ?? "null",
        "maybe_list" => Shown(depot.MaybeList),
        "list" => Shown(depot.List),
        "maybe_tags" => Shown(depot.MaybeTags),
        _ => Shown(depot.Tags),
    };

    private static string Shown(IEnumerable<string>? values) => values is null ? "null" : string.Join(',', values);

    private static string Property(string member) => Depot.DynamoidSchema.Fields.Single(field => field.Attribute == member).Property;

    private async Task ComesBackAsync(string id, string member, string? stored, string read)
    {
        Dictionary<string, string> item = await Wire.AttributesAsync($"{Namespace}_depots", $$$"""{"id":{"S":"{{{id}}}"}}""");
        Assert.That(item.GetValueOrDefault(member), Is.EqualTo(stored));
        Assert.That(Shown(await Depots.FindAsync(id), member), Is.EqualTo(read));
    }

    private async Task<Depot> PartAsync(string id, params string[] properties) => (await Depots.QueryPageAsync(new()
    {
        KeyConditionExpression = "id = :id",
        Values = new() { [":id"] = new() { S = id } },
        Properties = properties,
    })).Items.Single();
}
