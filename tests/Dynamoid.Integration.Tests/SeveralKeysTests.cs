namespace Dynamoid.Integration.Tests;

/// <summary>Keys of several attributes are newer than both engines that the tests fetch: what they refuse is said in our words. An engine that knows them is asked for results.</summary>
[TestFixture(Engine.DynamoDbLocal)]
[TestFixture(Engine.Dynalite)]
public sealed partial class SeveralKeysTests(Engine engine) : ClientFixture(engine)
{
    [Test]
    public async Task An_engine_gives_what_two_hash_keys_ask_for_or_is_told_from_a_mistake()
    {
        if (!await KnowsAsync(() => TwoHashKeys.Using(Client).CreateTableAsync(), "twohashkeys", "_index_a_b"))
            return;
        TwoHashKeysSet set = TwoHashKeys.Using(Client);
        await set.ImportAsync([new() { Id = "1", A = "x", B = "y" }, new() { Id = "2", A = "x", B = "z" }, new() { Id = "3", A = "x" }]);
        Assert.That((await set.Where(static t => t.B == "y" && t.A == "x").ToListAsync()).Select(static found => found.Id), Is.EqualTo(new[] { "1" }));
        Assert.That(await set.Indexes.AB.Scan().CountAsync(), Is.EqualTo(2), "what lacks a part of the key is not in the index");
    }

    [Test]
    public async Task An_engine_gives_what_two_range_keys_ask_for_or_is_told_from_a_mistake()
    {
        if (!await KnowsAsync(() => TwoRangeKeys.Using(Client).CreateTableAsync(), "tworangekeys", "_index_group_a_b"))
            return;
        TwoRangeKeysSet set = TwoRangeKeys.Using(Client);
        await set.ImportAsync(Enumerable.Range(0, 20).Select(static i => new TwoRangeKeys { Id = $"{i:D2}", Group = "g", A = $"{i % 2}", B = 20 - i }));
        TwoRangeKeysIndexes.GroupABQueries index = set.Indexes.GroupAB;
        Assert.That(await BsAsync(index.Query("g", "1", static b => b > 15)), Is.EqualTo(new[] { 17, 19 }));
        Assert.That(await BsAsync(index.Query("g", static a => a >= "1").Descending().RecordLimit(2)), Is.EqualTo(new[] { 19, 17 }));
        Assert.That(await BsAsync(index.Query("g", "0", 4)), Is.EqualTo(new[] { 4 }));
        DocumentQuery<TwoRangeKeys, TwoRangeKeysKey, TwoRangeKeysFields> all = index.Query("g");
        List<TwoRangeKeys> found = await all.ToListAsync();
        Assert.That(await BsAsync(all.Start(all.CursorAfter(found[7]))), Is.EqualTo(found.Skip(8).Select(static one => one.B)));
    }

    [Test]
    public async Task Nothing_is_created_where_it_is_refused()
    {
        bool knows = await KnowsAsync(() => TwoHashKeys.Using(Client).CreateTableAsync(), "twohashkeys", "_index_a_b");
        Assert.That((await Client.ListTablesAsync()).Contains($"{Namespace}_twohashkeys"), Is.EqualTo(knows));
    }

    protected override Task CreateTablesAsync() => Task.CompletedTask;

    // Whether the engine creates the table. If not, the error must say all that is needed.
    private async Task<bool> KnowsAsync(Func<Task> create, string table, string index)
    {
        try
        {
            await create();
            return true;
        }
        catch (IndexNotSupportedException refused)
        {
            Assert.That((refused.Table, refused.Index), Is.EqualTo(($"{Namespace}_{table}", $"{Namespace}_{table}{index}")));
            Assert.That(refused.Document, Does.EndWith(refused.Table.EndsWith("hashkeys", StringComparison.Ordinal) ? nameof(TwoHashKeys) : nameof(TwoRangeKeys)));
            Assert.That(refused.Message, Does.Contain("DynamoDB Local since its version 3.3.0").And.Contain(refused.InnerException!.Message));
            return false;
        }
    }

    private static async Task<IEnumerable<int>> BsAsync(DocumentQuery<TwoRangeKeys, TwoRangeKeysKey, TwoRangeKeysFields> query) => (await query.ToListAsync()).Select(static found => found.B);

    // Private, so that they are not among all documents of the assembly, whose tables other tests create.
    [DynamoDocument(Timestamps = false)]
    [GlobalIndex(HashKeys = [nameof(A), nameof(B)])]
    private sealed partial class TwoHashKeys
    {
        public string? A { get; set; }

        public string? B { get; set; }
    }

    [DynamoDocument(Timestamps = false)]
    [GlobalIndex(HashKey = nameof(Group), RangeKeys = [nameof(A), nameof(B)])]
    private sealed partial class TwoRangeKeys
    {
        public string? Group { get; set; }

        public string? A { get; set; }

        public int B { get; set; }
    }
}
