namespace Dynamoid.Integration.Tests;

/// <summary>Keys of several attributes are newer than both engines: what they refuse is said in our words.</summary>
[TestFixture(Engine.DynamoDbLocal)]
[TestFixture(Engine.Dynalite)]
public sealed partial class SeveralKeysTests(Engine engine) : ClientFixture(engine)
{
    [Test]
    public async Task An_engine_that_does_not_know_them_is_told_from_a_mistake()
    {
        await AssertRefusedAsync(() => TwoHashKeys.Using(Client).CreateTableAsync(), "twohashkeys", "_index_a_b");
        await AssertRefusedAsync(() => TwoRangeKeys.Using(Client).CreateTableAsync(), "tworangekeys", "_index_id_a_b");
    }

    [Test]
    public async Task Nothing_is_created()
    {
        Assert.That(async () => await TwoHashKeys.Using(Client).CreateTableAsync(), Throws.TypeOf<IndexNotSupportedException>());
        Assert.That(await Client.ListTablesAsync(), Has.None.EndsWith("twohashkeys"));
    }

    protected override Task CreateTablesAsync() => Task.CompletedTask;

    private async Task AssertRefusedAsync(Func<Task> create, string table, string index)
    {
        IndexNotSupportedException refused = (await Assert.ThrowsAsync<IndexNotSupportedException>(create))!;
        Assert.That((refused.Table, refused.Index), Is.EqualTo(($"{Namespace}_{table}", $"{Namespace}_{table}{index}")));
        Assert.That(refused.Message, Does.Contain("older versions of DynamoDB Local and other emulators take one").And.Contain(refused.InnerException!.Message));
    }

    // Private, so that they are not among all documents of the assembly, whose tables other tests create.
    [DynamoDocument(Timestamps = false)]
    [GlobalIndex(HashKeys = [nameof(A), nameof(B)])]
    private sealed partial class TwoHashKeys
    {
        public string? A { get; set; }

        public string? B { get; set; }
    }

    [DynamoDocument(Timestamps = false)]
    [GlobalIndex(HashKey = "Id", RangeKeys = [nameof(A), nameof(B)])]
    private sealed partial class TwoRangeKeys
    {
        public string? A { get; set; }

        public string? B { get; set; }
    }
}
