using System.Text.Json.Nodes;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>A set is a set of DynamoDB's unless it says otherwise, and it has no order.</summary>
public class SetKindTests : ClientFixture
{
    private KindSet Set => Kind.Using(Client);

    [Test]
    public async Task Sets_are_SS_NS_and_BS_and_lists_only_where_that_is_chosen()
    {
        await Set.SaveAsync(Document("kinds"));
        JsonNode stored = await Wire.ItemAsync($"{Namespace}_kinds", """{"id":{"S":"kinds"}}""");
        Assert.That(stored.AsObject().Where(static attribute => attribute.Key != "id").Select(static attribute => $"{attribute.Key} {attribute.Value!.AsObject().Single().Key}"), Is.EquivalentTo(
            ["texts SS", "numbers NS", "days NS", "ids SS", "bytes BS", "sorted SS", "chosen L", "list L"]));
    }

    [Test]
    public async Task Another_order_is_no_change_of_a_set_but_one_of_a_list()
    {
        Kind document = Document("order");
        await Set.SaveAsync(document);
        document.Texts = [.. document.Texts.Reverse()];
        document.Bytes = [.. document.Bytes.Reverse()];
        Wire.Clear();
        await document.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
        document.List.Reverse();
        await document.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
        Assert.That((await Set.FindAsync("order", consistentRead: true)).Texts.SetEquals(document.Texts));
    }

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private static Kind Document(string id) => new()
    {
        Id = id,
        Texts = ["b", "a", "c"],
        Numbers = [2, 1],
        Days = [new DateOnly(2026, 1, 1)],
        Ids = [Guid.Empty],
        Bytes = [[2], [1]],
        Sorted = ["b", "a"],
        Chosen = ["b", "a"],
        List = ["b", "a"],
    };
}

[DynamoDocument(Timestamps = false)]
public partial class Kind
{
    public HashSet<string> Texts { get; set; } = [];

    public HashSet<int> Numbers { get; set; } = [];

    public HashSet<DateOnly> Days { get; set; } = [];

    public HashSet<Guid> Ids { get; set; } = [];

    [Field(Format = FieldFormat.Native)] public HashSet<byte[]> Bytes { get; set; } = [];

    public SortedSet<string> Sorted { get; set; } = [];

    [Field(Format = FieldFormat.List)] public HashSet<string> Chosen { get; set; } = [];

    public List<string> List { get; set; } = [];
}
