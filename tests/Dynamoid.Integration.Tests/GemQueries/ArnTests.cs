using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>A table that is named by its ARN has it in each request, and no namespace. DynamoDB Local knows no ARNs, so it gets a name instead, behind the wire that records.</summary>
public sealed class ArnTests : ClientFixture
{
    private RecordingWire _recorded = null!;
    private DynamoidClient _client = null!;

    private RemoteSet Places => Remote.Using(_client);

    private IEnumerable<string> Lines => _recorded.Requests.Select(static request => request.ToString().Replace(Remote.Arn, "<ARN>", StringComparison.Ordinal));

    [OneTimeSetUp]
    public async Task ConnectByArnAsync()
    {
        _recorded = new RecordingWire(new RenamingWire(Wire, Remote.Arn, Namespace + "_remote"));
        _client = new DynamoidClient(new DynamoidOptions { Namespace = Namespace, Wire = _recorded });
        await Places.CreateTableAsync();
        await Places.SaveAsync(new Remote { Id = "a", City = "Rome" });
    }

    [SetUp]
    public void Forget_the_recorded() => _recorded.Clear();

    [OneTimeTearDown]
    public void Close() => _client.Dispose();

    [Test]
    public async Task Finding_names_the_arn()
    {
        Assert.That((await Places.FindAsync("a")).City, Is.EqualTo("Rome"));
        Assert.That(await Places.FindAllOrDefaultAsync(["x", "y"]), Is.All.Null);
        Assert.That(Lines, Is.EqualTo(new[] { "GetItem <ARN> | key {id: 'a'}", "BatchGetItem | <ARN> {id: 'x'} {id: 'y'}" }));
    }

    [Test]
    public async Task Querying_names_the_arn()
    {
        Assert.That(await Places.Where(p => p.Id == "a").CountAsync(), Is.EqualTo(1));
        Assert.That(await Places.All().ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(Lines, Is.EqualTo(new[] { "Query <ARN> | key id = 'a' | select COUNT", "Scan <ARN>" }));
    }

    // An index's name cannot have the colons of an ARN.
    [Test]
    public async Task An_index_without_a_name_is_called_by_the_tables_name_alone()
    {
        Assert.That(await Places.Where(p => p.City == "Rome").CountAsync(), Is.EqualTo(1));
        Assert.That(Lines, Is.EqualTo(new[] { "Query <ARN> by remote_places_index_city | key city = 'Rome' | select COUNT" }));
    }

    [Test]
    public async Task Writing_names_the_arn()
    {
        await Places.SaveAsync(new Remote { Id = "new" });
        await Places.UpdateAsync("new", p => p.City.Set("Oslo"));
        await Places.DeleteAsync(["new"]);
        Assert.That(_recorded.Operations, Is.EqualTo(new[] { "PutItem", "UpdateItem", "BatchWriteItem" }));
        Assert.That(_recorded.Bodies, Is.All.Contains($"\"{Remote.Arn}\""));
    }

    // The table is created by its ARN.
    protected override Task CreateTablesAsync() => Task.CompletedTask;
}
