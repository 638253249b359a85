using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.LocalDynamoDb;
using static Dynamoid.Generators.Tests.Names.NamedDocument;

namespace Dynamoid.Generators.Tests.Names;

/// <summary>An attribute may have any name: documents are compiled with it, and saved to and found in DynamoDB Local.</summary>
[NonParallelizable]
public sealed class NameTests
{
    private DynamoDbLocal _local = null!;
    private AmazonDynamoDBClient _dynamoDb = null!;
    private int _namespace;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _local = await DynamoDbLocal.StartAsync();
        _dynamoDb = new(_local.AccessKey, _local.SecretKey, new AmazonDynamoDBConfig { ServiceURL = _local.Endpoint.ToString(), AuthenticationRegion = "eu-west-1" });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _dynamoDb.Dispose();
        await _local.DisposeAsync();
    }

    [Test]
    public void All_reserved_words_are_tested() => Assert.That(AttributeNames.Reserved, Has.Count.EqualTo(573).And.Unique);

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public async Task Reserved_words_are_attributes_in_expressions(int third) =>
        await AssertStoredAsync([.. AttributeNames.Reserved.Where((_, number) => number % 3 == third)]);

    [Test]
    public async Task All_reserved_words_are_attributes_of_one_document() => await AssertStoredAsync(AttributeNames.Reserved);

    [Test]
    public async Task Odd_names_are_attributes() => await AssertStoredAsync(AttributeNames.Odd);

    [Test]
    public async Task A_document_of_600_fields_is_updated_by_one_request() =>
        await AssertStoredAsync([.. Enumerable.Range(0, 600).Select(static number => $"attribute_{number}")]);

    [Test]
    public async Task Maps_and_dictionaries_may_have_any_names()
    {
        string[] names = [.. AttributeNames.Odd.Union(AttributeNames.Reserved)];
        NamedDocument map = new(names);
        string keys = string.Join(", ", names.Select(static name => $"[{Literal(name)}] = \"v\""));
        string inner = string.Join(", ", names.Select(static (_, number) => $"P{number} = \"v\""));
        List<string> lines = Run(
            $$"""
            namespace Shop;
            [DynamoDocument(Table = "things", Timestamps = false)] public partial class Named { public Inner? Map { get; set; } public Dictionary<string, string> Book { get; set; } = []; }
            [DynamoMap] public partial class Inner { {{map.Properties}} }
            """,
            $$"""
            NamedSet set = Named.Using(client);
            set.CreateTableAsync().Wait();
            set.CreateAsync(new() { Id = "x", Map = new() { {{inner}} }, Book = new() { {{keys}} } }).Wait();
            Named found = set.FindAsync("x").Result;
            yield return (found.Book.Count, found.Book.Values.Distinct().Single(), found.Map!.P0, found.Map.P{{names.Length - 1}});
            found.Map.P0 = "w";
            found.Book.Remove("a.b");
            found.SaveAsync().Wait();
            """);
        Dictionary<string, AttributeValue> item = await ReadAsync("x");
        Assert.That(lines, Is.EqualTo([$"({names.Length}, v, v, v)"]));
        Assert.That(item["map"].M.Keys, Is.EquivalentTo(names));
        Assert.That(item["map"].M["a.b"].S, Is.EqualTo("w"));
        Assert.That(item["book"].M.Keys, Is.EquivalentTo(names.Except(["a.b"])));
    }

    [TestCase("KEY", "ORDER")]
    [TestCase("a.b", "#k")]
    [TestCase(":0", "#0")]
    [TestCase("'", "\\")] // DynamoDB Local itself stumbles over a double quote in the name of an index's key.
    [TestCase("a\nb", "<c>")]
    [TestCase("🚀", "日本 語")]
    public void Keys_and_index_keys_may_have_any_names(string hash, string range) =>
        Assert.That(
            Run(
                $$"""
                namespace Shop;
                [DynamoDocument(Table = "things", Timestamps = false), GlobalIndex(HashKey = nameof(Range), RangeKey = nameof(Other)), LocalIndex(RangeKey = nameof(Other), Name = "local")] public partial class Named
                {
                    [HashKey, Field({{Literal(hash)}})] public string Hash { get; set; } = "";
                    [RangeKey, Field({{Literal(range)}})] public int Range { get; set; }
                    [Field({{Literal(hash + range)}})] public string? Other { get; set; }
                }
                """,
                $$"""
                NamedSet set = Named.Using(client);
                set.CreateTableAsync().Wait();
                Named a = set.CreateAsync(new() { Hash = "h", Range = 1, Other = "o" }).Result;
                Named b = set.CreateAsync(new() { Hash = "h", Range = 2 }).Result;
                a.Other = "p";
                a.SaveAsync().Wait();
                yield return (set.FindAsync("h", 1).Result.Other, set.ExistsAsync("h", 1).Result, set.ExistsAsync("h", 3).Result, set.FindAllAsync([("h", 2), ("h", 1)]).Result.Count);
                PageRequest request = new() { KeyConditionExpression = "#h = :h AND #r > :r", Names = new Dictionary<string, string> { ["#h"] = {{Literal(hash)}}, ["#r"] = {{Literal(range)}} } };
                request.Values[":h"] = new() { S = "h" };
                request.Values[":r"] = new() { N = "1" };
                yield return set.QueryPageAsync(request).Result.Items.Single().Range;
                DocumentPage<Named> first = set.ScanPageAsync(new() { Limit = 1 }).Result;
                yield return set.ScanPageAsync(new() { Start = first.Next }).Result.Items.Count;
                a.ReloadAsync().Wait();
                a.DeleteAsync().Wait();
                set.DeleteAsync([("h", 2)]).Wait();
                yield return set.ScanPageAsync(new()).Result.Items.Count;
                """),
            Is.EqualTo(["(p, True, False, 2)", "2", "1", "0"]));

    private async Task AssertStoredAsync(IReadOnlyList<string> names)
    {
        NamedDocument document = new(names);
        Assert.That(Run(document.Source, document.Statements), Is.EqualTo(["0", $"{(names.Count + 1) / 2}", "0"]));
        Assert.Multiple(async () =>
        {
            Assert.That((await ReadAsync("created")).Keys, Is.EquivalentTo(names.Append("id")));
            Assert.That((await ReadAsync("updated")).Keys, Is.EquivalentTo(names.Where(static (_, number) => number % 2 == 1).Append("id")));
            Assert.That((await ReadAsync("untracked")).Keys, Is.EquivalentTo(names.Append("id")));
        });
    }

    private List<string> Run(string documents, string statements) => Running.Lines(
        documents,
        $$"""
        using DynamoidClient client = new(new DynamoidOptions { Endpoint = new("{{_local.Endpoint}}"), Region = "eu-west-1", AccessKey = "{{_local.AccessKey}}", SecretKey = "{{_local.SecretKey}}", Namespace = "names{{++_namespace}}" });
        {{statements}}
        """);

    private async Task<Dictionary<string, AttributeValue>> ReadAsync(string id) =>
        (await _dynamoDb.GetItemAsync($"names{_namespace}_things", new Dictionary<string, AttributeValue> { ["id"] = new() { S = id } })).Item;

}
