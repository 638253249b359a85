using System.Text.Json;
using Amazon.Runtime;
using Dynamoid.Integration.Tests;
using Dynamoid.LocalDynamoDb;
using Dynamoid.Verdicts.Tests.Corpus;
using Dynamoid.Wire;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Verdicts.Tests;

/// <summary>For each query of the corpus, what the compiler says is what is sent to DynamoDB.</summary>
public sealed class CorpusTests
{
    private DynamoDbLocal _emulator = null!;
    private HttpWire _http = null!;
    private RecordingWire _wire = null!;
    private DynamoidClient _client = null!;

    /// <summary>The namespace of the corpus' tables.</summary>
    public static string Namespace { get; } = $"corpus{Environment.ProcessId}";

    private static IReadOnlyList<Site> Sites => Site.All;

    [OneTimeSetUp]
    public async Task FillTablesAsync()
    {
        _emulator = await DynamoDbLocal.StartAsync();
        _http = new HttpWire(new HttpWireOptions { Endpoint = _emulator.Endpoint, Region = "eu-west-1", Credentials = new BasicAWSCredentials(_emulator.AccessKey, _emulator.SecretKey) });
        _wire = new RecordingWire(_http);
        _client = new DynamoidClient(new DynamoidOptions { Namespace = Namespace, Wire = _wire, WarnOnScan = false });
        DynamoidClient.Current = _client;
        await Stay.CreateTableAsync();
        await Visit.CreateTableAsync();
        await Sample.CreateTableAsync();
        await Memo.CreateTableAsync();
        for (int day = 1; day <= 6; day++)
            await new Stay { Hotel = "A", Day = day, Price = day * 10, Seats = day, City = "Rome", State = "open", Agent = "agent", Note = day % 3 == 0 ? "third" : null }.SaveAsync();
        await new Stay { Hotel = "A", Day = 7, Agent = "x", Note = "n" }.SaveAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    [Test]
    public void The_corpus_is_large_and_has_every_kind_of_verdict()
    {
        Assert.That(Sites, Has.Count.GreaterThanOrEqualTo(250));
        Assert.That(Sites.SelectMany(static site => site.Expected.Paths).Select(static path => path.Split(' ')[0]).Distinct(), Is.EquivalentTo(new[] { "Query", "Scan", "GetItem", "BatchGetItem", "Refused" }));
        Assert.That(Sites.Select(static site => site.Expected.Report).Distinct(), Is.EquivalentTo(new[] { "", "DYN4001", "DYN4002", "DYN4004", "DYN5002" }));
    }

    [TestCaseSource(nameof(Sites))]
    public async Task What_is_said_is_what_is_sent(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        List<Diagnostic> reports = [.. (await CorpusReports.ByMethodAsync())[site.Name]];
        List<Diagnostic> ways = [.. reports.Where(static report => report.Id == "DYN4003")];
        string[] said = [.. ways.SelectMany(static way => way.Properties["paths"]!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithoutIndexOfRefusal)).Distinct()];
        Assert.That(ways, Is.Not.Empty, "there is a verdict");
        Assert.That(ways.Exists(static way => way.Properties["elsewhere"] is not null), Is.EqualTo(site.Expected.IsUnknown), "whether all is known");
        Assert.That(reports.Select(static report => report.Id).Distinct().Where(static id => id != "DYN4003").Order(StringComparer.Ordinal), Is.EqualTo(site.Expected.Report.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        if (!site.Expected.IsUnknown)
            Assert.That(said, Is.EquivalentTo(site.Expected.Paths), "what is said");
        Assert.That(await SentAsync(site), Is.EquivalentTo(site.Expected.Paths), "what is sent");
        if (said is ["Query" or ['Q', 'u', 'e', 'r', 'y', ' ', ..]] && !site.Expected.IsUnknown)
            Assert.That(ways[0].Properties["keys"]!.Split('\n').SelectMany(AttributesIn).Distinct(), Is.EquivalentTo(KeyAttributes()), "the key that is said is the key that is sent");
    }

    // The names in "city = ? and latitude > ?".
    private static IEnumerable<string> AttributesIn(string key) => key.Split(" and ").Where(static part => !part.StartsWith('?')).Select(static part => part.Split(' ')[0]);

    private List<string> KeyAttributes()
    {
        using JsonDocument request = JsonDocument.Parse(_wire.Bodies[_wire.Operations.ToList().IndexOf("Query")]);
        JsonElement names = request.RootElement.GetProperty("ExpressionAttributeNames");
        string condition = request.RootElement.GetProperty("KeyConditionExpression").GetString()!;
        return [.. names.EnumerateObject().Where(name => condition.Split(' ', '(', ',').Contains(name.Name)).Select(static name => name.Value.GetString()!)];
    }

    private async Task<IEnumerable<string>> SentAsync(Site site)
    {
        _wire.Clear();
        try
        {
            await site.RunAsync();
        }
        catch (Exception refusal) when (refusal is InvalidQueryException or InvalidOperationException or ArgumentException or RecordNotFoundException && _wire.Operations.Count == 0)
        {
            return ["Refused"];
        }

        string[] sent = [.. _wire.Operations.Zip(_wire.Bodies, static (operation, body) => PathOf(operation, body)).Distinct()];

        // The items behind the entries of an index are the other half of one reading.
        return sent.Length == 1 ? sent : sent.Where(static path => path != "BatchGetItem");
    }

    private static string PathOf(string operation, string body)
    {
        using JsonDocument request = JsonDocument.Parse(body);
        return request.RootElement.TryGetProperty("IndexName", out JsonElement index) ? $"{operation} {index.GetString()!.Replace($"{Namespace}_", "", StringComparison.Ordinal)}" : operation;
    }

    private static string WithoutIndexOfRefusal(string path) => path.StartsWith("Refused", StringComparison.Ordinal) ? "Refused" : path;
}
