using System.Text.Json.Nodes;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Nothing, zero and false are values, and not the lack of one.</summary>
public class FalsyValueTests : ClientFixture
{
    private const string Falsy = """
        {"id":{"S":"x"},"number":{"N":"0"},"text":{"S":""},"flag":{"BOOL":false},"list":{"L":[]},"map":{"M":{}},"bytes":{"S":""},"maybe_number":{"N":"0"},"maybe_flag":{"BOOL":false},"inner":{"M":{"number":{"N":"0"},"flag":{"BOOL":false},"list":{"L":[]}}}}
        """;

    private FalsySet Set => Lessons.Falsy.Using(Client);

    [Test]
    public async Task They_survive_a_first_save()
    {
        await Set.SaveAsync(Filled(new Falsy { Id = "x" }, falsy: true));
        await AssertStoredAsync();
        AssertFalsy(await Set.FindAsync("x", consistentRead: true));
        await Set.DeleteAsync("x");
        await Set.CreateAsync(Filled(new Falsy { Id = "x" }, falsy: true));
        await AssertStoredAsync();
    }

    [Test]
    public async Task They_survive_an_update([Values] bool tracked)
    {
        await Set.DeleteAsync("x");
        await Set.SaveAsync(Filled(new Falsy { Id = "x" }, falsy: false));
        Falsy found = await (tracked ? Set : Set.AsNoTracking()).FindAsync("x", consistentRead: true);
        await Filled(found, falsy: true).SaveAsync();
        await AssertStoredAsync();
        AssertFalsy(await Set.FindAsync("x", consistentRead: true));
    }

    [Test]
    public void They_survive_the_AWS_SDKs_items() => AssertFalsy(Set.FromItem(Filled(new Falsy { Id = "x" }, falsy: true).ToItem()));

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private static Falsy Filled(Falsy document, bool falsy)
    {
        document.Number = falsy ? 0 : 1;
        document.Text = falsy ? "" : "x";
        document.Flag = !falsy;
        document.List = falsy ? [] : [0];
        document.Map = falsy ? [] : new() { ["x"] = 0 };
        document.Bytes = falsy ? [] : [0];
        document.MaybeNumber = document.Number;
        document.MaybeFlag = document.Flag;
        document.Inner = new FalsyPart { Number = document.Number, Flag = document.Flag, List = falsy ? [] : [false] };
        return document;
    }

    private static void AssertFalsy(Falsy document) => Assert.Multiple(() =>
    {
        Assert.That((document.Number, document.Text, document.Flag, document.MaybeNumber, document.MaybeFlag), Is.EqualTo((0, "", false, (int?)0, (bool?)false)));
        Assert.That((document.List.Count, document.Map.Count, document.Bytes.Length), Is.EqualTo((0, 0, 0)));
        Assert.That((document.Inner!.Number, document.Inner.Flag, document.Inner.List.Count), Is.EqualTo(((int?)0, false, 0)));
    });

    private async Task AssertStoredAsync()
    {
        JsonNode stored = await Wire.ItemAsync($"{Namespace}_falsies", """{"id":{"S":"x"}}""");
        Assert.That(RawItems.AreSame(stored, JsonNode.Parse(Falsy)!), Is.True, () => stored.ToJsonString());
    }
}

[DynamoDocument(Timestamps = false)]
public partial class Falsy
{
    public int Number { get; set; } = 7;

    public string Text { get; set; } = "default";

    public bool Flag { get; set; } = true;

    public List<int> List { get; set; } = [7];

    public Dictionary<string, int> Map { get; set; } = new() { ["default"] = 7 };

    public byte[] Bytes { get; set; } = [7];

    public int? MaybeNumber { get; set; } = 7;

    public bool? MaybeFlag { get; set; } = true;

    public FalsyPart? Inner { get; set; }
}

[DynamoMap]
public partial class FalsyPart
{
    public int? Number { get; set; } = 7;

    public bool Flag { get; set; } = true;

    public List<bool> List { get; set; } = [true];
}
