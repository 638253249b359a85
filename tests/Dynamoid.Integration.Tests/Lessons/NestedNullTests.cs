using System.Text.Json.Nodes;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>What becomes of a null is the same at every depth.</summary>
public class NestedNullTests : ClientFixture
{
    private NestSet Set => Nest.Using(Client);

    [Test]
    public async Task Nulls_are_left_out_of_maps_at_every_depth_and_keep_their_places_in_lists_and_dictionaries()
    {
        Leaf deepest = new() { Inner = null, Others = [null], Named = new() { ["none"] = null } };
        Nest document = new() { Id = "omit", Top = new Leaf { Inner = new Leaf { Inner = deepest }, Others = [deepest], Named = new() { ["some"] = deepest } } };
        await Set.SaveAsync(document);
        const string bottom = """{"M":{"others":{"L":[{"NULL":true}]},"named":{"M":{"none":{"NULL":true}}}}}""";
        const string whole = """{"M":{"inner":{"M":{"inner":BOTTOM,"others":{"L":[]},"named":{"M":{}}}},"others":{"L":[BOTTOM]},"named":{"M":{"some":BOTTOM}}}}""";
        await AssertAsync("omit", "top", whole.Replace("BOTTOM", bottom, StringComparison.Ordinal));

        Leaf found = (await Set.FindAsync("omit", consistentRead: true)).Top!;
        foreach (Leaf leaf in new[] { found.Inner!.Inner!, found.Others[0]!, found.Named["some"]! })
            Assert.That((leaf.Name, leaf.Number, leaf.Inner, leaf.Others.Single(), leaf.Named["none"]), Is.EqualTo((default(string), default(int?), default(Leaf), default(Leaf), default(Leaf))));
    }

    [Test]
    public async Task Nulls_are_stored_in_maps_at_every_depth_where_that_is_chosen()
    {
        await Set.SaveAsync(new Nest { Id = "store", Stored = new StoringLeaf { Inner = new StoringLeaf { Inner = new StoringLeaf() } } });
        await AssertAsync("store", "stored", """{"M":{"name":{"NULL":true},"inner":{"M":{"name":{"NULL":true},"inner":{"M":{"name":{"NULL":true},"inner":{"NULL":true}}}}}}}""");
        Assert.That((await Set.FindAsync("store", consistentRead: true)).Stored!.Inner!.Inner!.Inner, Is.Null);
    }

    [Test]
    public async Task A_value_that_becomes_null_deep_down_is_removed_there()
    {
        Nest document = await Set.CreateAsync(new Nest { Id = "remove", Top = new Leaf { Name = "a", Inner = new Leaf { Name = "b", Number = 0 } } });
        document.Top!.Inner!.Name = null;
        await document.SaveAsync();
        await AssertAsync("remove", "top", """{"M":{"name":{"S":"a"},"inner":{"M":{"number":{"N":"0"},"others":{"L":[]},"named":{"M":{}}}},"others":{"L":[]},"named":{"M":{}}}}""");
    }

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private async Task AssertAsync(string id, string attribute, string expected)
    {
        JsonNode item = await Wire.ItemAsync($"{Namespace}_nests", $$$"""{"id":{"S":"{{{id}}}"}}""");
        Assert.That(JsonNode.DeepEquals(item[attribute], JsonNode.Parse(expected)), Is.True, () => item.ToJsonString());
    }
}

[DynamoDocument(Timestamps = false)]
public partial class Nest
{
    public Leaf? Top { get; set; }

    public StoringLeaf? Stored { get; set; }
}

[DynamoMap]
public partial class Leaf
{
    public string? Name { get; set; }

    public int? Number { get; set; }

    public Leaf? Inner { get; set; }

    public List<Leaf?> Others { get; set; } = [];

    public Dictionary<string, Leaf?> Named { get; set; } = [];
}

[DynamoMap(Nulls = NullHandling.Store)]
public partial class StoringLeaf
{
    public string? Name { get; set; }

    public StoringLeaf? Inner { get; set; }
}
