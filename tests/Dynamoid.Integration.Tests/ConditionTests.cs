using System.Text.Json.Nodes;
using Dynamoid.Conditions;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>DynamoDB finds by a condition what LINQ finds among the same objects.</summary>
public class ConditionTests : ClientFixture
{
    private const int Count = 80;

    private static readonly DateOnly Day = new(2026, 1, 2);
    private static SightFields Its => default;

    private readonly List<Sight> _sights = Sights.All(Count);

    private static IEnumerable<TestCaseData> Conditions =>
    [
        Case(Its.City == "Bern", static s => s.City == "Bern"),
        Case(Its.City != "Bern", static s => s.City != "Bern"),
        Case(Its.City < "Bern", static s => s.City is not null && string.CompareOrdinal(s.City, "Bern") < 0),
        Case(Its.City <= "Bern", static s => s.City is not null && string.CompareOrdinal(s.City, "Bern") <= 0),
        Case(Its.City > "Bern", static s => string.CompareOrdinal(s.City, "Bern") > 0),
        Case(Its.City >= "Bern", static s => string.CompareOrdinal(s.City, "Bern") >= 0),
        Case(Its.City == null, static s => s.City is null),
        Case(Its.City != null, static s => s.City is not null),
        Case(Its.City.IsNull(), static s => s.City is null),
        Case(Its.City.IsNotNull(), static s => s.City is not null),
        Case(Its.City.Exists(), static s => s.City is not null),
        Case(Its.City.NotExists(), static s => s.City is null),
        Case(Its.City == Its.Town, static s => s.City is not null && s.City == s.Town),
        Case(Its.City < Its.Town, static s => s.City is not null && string.CompareOrdinal(s.City, s.Town) < 0),
        Case(Its.Town == "Zürich", static s => s.Town == "Zürich"),
        Case(Its.City.BeginsWith("B"), static s => s.City?.StartsWith('B') == true),
        Case(Its.City.Contains("e"), static s => s.City?.Contains('e') == true),
        Case(Its.City.NotContains("e"), static s => s.City?.Contains('e') != true),
        Case(Its.City.Between("B", "C"), static s => string.CompareOrdinal(s.City, "B") >= 0 && string.CompareOrdinal(s.City, "C") <= 0),
        Case(Its.City.In("Bern", "b"), static s => s.City is "Bern" or "b"),
        Case(Its.City.In("Bern", null!), static s => s.City is "Bern" or null),
        Case(Its.City.Size() > 5, static s => s.City?.Length > 5),
        Case(Its.City.Size().Between(1, 5), static s => s.City?.Length <= 5),
        Case(Its.Size == 3, static s => s.Size == 3),
        Case(Its.Size.Between(-1, 3), static s => s.Size is >= -1 and <= 3),
        Case(Its.Size.InAny(Enumerable.Range(4, 150)), static s => s.Size >= 4),
        Case(Its.Size < 0, static s => s.Size < 0),
        Case(Its.Exists > 2, static s => s.Exists > 2),
        Case(!(Its.Exists > 2), static s => !(s.Exists > 2)),
        Case(Its.Exists == null, static s => s.Exists is null),
        Case(Its.Exists != 1, static s => s.Exists != 1),
        Case(Its.IsOpen == true, static s => s.IsOpen),
        Case(Its.IsOpen != true, static s => !s.IsOpen),
        Case(Its.IsFree == false, static s => s.IsFree == false),
        Case(Its.Kind == PhoneKind.Work, static s => s.Kind == PhoneKind.Work),
        Case(Its.Kind.BeginsWith("Ho"), static s => s.Kind == PhoneKind.Home),
        Case(Its.Day > Day, static s => s.Day > Day),
        Case(Its.Day.BeginsWith("2026-01-02"), static s => s.Day == Day),
        Case(Its.Price <= 0.75, static s => s.Price <= 0.75),
        Case(Its.Price.In([0.25, 1.75]), static s => s.Price is 0.25 or 1.75),
        Case(Its.Seal == new byte[] { 1, 255 }, static s => s.Seal is [1, 255]),
        Case(Its.Seal > new byte[] { 1 }, static s => s.Seal is [>= 1, ..]),
        Case(Its.Nick == "", static s => string.IsNullOrEmpty(s.Nick)),
        Case(Its.Nick != "", static s => !string.IsNullOrEmpty(s.Nick)),
        Case(Its.Note == null, static s => s.Note is null),
        Case(Its.Note != null, static s => s.Note is not null),
        Case(Its.Note.Exists(), static s => true),
        Case(Its.Note.HasType(AttributeType.Null), static s => s.Note is null),
        Case(Its.Days.Contains(Day), static s => s.Days.Contains(Day)),
        Case(Its.Days.NotContains(Day), static s => !s.Days.Contains(Day)),
        Case(Its.Days == null, static s => s.Days.Count == 0),
        Case(Its.Days == new HashSet<DateOnly> { Day }, static s => s.Days.SetEquals([Day])),
        Case(Its.Days.Size() == 2, static s => s.Days.Count == 2),
        Case(Its.Names.Contains("Basel"), static s => s.Names.Contains("Basel")),
        Case(Its.Names[1] == "Bern", static s => s.Names.ElementAtOrDefault(1) == "Bern"),
        Case(Its.Names[0] == Its.City, static s => s.Names.Count > 0 && s.Names[0] == s.City),
        Case(Its.Names.Size() == 0, static s => s.Names.Count == 0),
        Case(Its.Phones[0].Number == "Bern", static s => s.Phones.Count > 0 && s.Phones[0].Number == "Bern"),
        Case(Its.Phones[1].Exists(), static s => s.Phones.Count > 1),
        Case(Its.Phones.Contains(new Phone { Kind = PhoneKind.Work }), static s => s.Phones.Exists(static phone => phone is { Number: null, Kind: PhoneKind.Work })),
        Case(Its.Amounts["a.1"] >= 2, static s => s.Amounts.GetValueOrDefault("a.1") >= 2),
        Case(Its.Amounts.ContainsKey("a.0"), static s => s.Amounts.ContainsKey("a.0")),
        Case(Its.Amounts.NotContainsKey("a.0"), static s => !s.Amounts.ContainsKey("a.0")),
        Case(Its.Main == null, static s => s.Main is null),
        Case(Its.Main.Kind == PhoneKind.Work, static s => s.Main?.Kind == PhoneKind.Work),
        Case(Its.Main == new Phone { Number = "b" }, static s => s.Main is { Number: "b", Kind: PhoneKind.Home }),
        Case(Its.Main.Size() == 2, static s => s.Main?.Number is not null),
        Case((Its.Size > 0 && Its.City != null) || (Its.Nick == null && !(Its.IsOpen == true || Its.Kind == PhoneKind.Home)), static s => (s.Size > 0 && s.City is not null) || (string.IsNullOrEmpty(s.Nick) && !(s.IsOpen || s.Kind == PhoneKind.Home))),
        Case(!(Its.City == null) && !!(Its.Size > 1), static s => s.City is not null && s.Size > 1),
        Case(!Condition.Raw("(size(#n) > :n)", new Dictionary<string, string> { ["#n"] = "names" }, new Dictionary<string, DynamoValue> { [":n"] = 0 }) && Its.Size > 0, static s => s.Names.Count == 0 && s.Size > 0),
    ];

    [TestCaseSource(nameof(Conditions))]
    public async Task What_is_found_is_what_Linq_finds(Condition condition, Func<Sight, bool> predicate)
    {
        List<string> expected = [.. _sights.Where(predicate).Select(static sight => sight.Id)];
        Assert.That(expected, Is.Not.Empty, "the question finds something");
        Assert.That(await ScanAsync(condition), Is.EquivalentTo(expected));
    }

    [Test]
    public void Not_all_questions_find_everything() =>
        Assert.That(Conditions.Count(data => _sights.TrueForAll(sight => ((Func<Sight, bool>)data.Arguments[1]!)(sight))), Is.EqualTo(1));

    protected override async Task CreateTablesAsync()
    {
        await Sight.Using(Client).CreateTableAsync();
        foreach (Sight sight in _sights)
            await Sight.Using(Client).SaveAsync(sight);
    }

    private static TestCaseData Case(Condition condition, Func<Sight, bool> predicate) => new TestCaseData(condition, predicate).SetArgDisplayNames(condition.ToString());

    private async Task<List<string>> ScanAsync(Condition condition)
    {
        ItemWriter writer = new();
        ExpressionWriter expression = new(document: "Address");
        writer.BeginItem();
        RequestJson.WriteString(ref writer, "\"TableName\":"u8, Client.Documents<Sight, SightKey>().TableName);
        writer.WriteName("\"FilterExpression\":"u8);
        writer.BeginJsonString();
        expression.Write(ref writer, condition);
        writer.EndJsonString();
        expression.WriteNames(ref writer);
        expression.WriteValues(ref writer);
        writer.EndItem();
        byte[] body = writer.Written.ToArray();
        writer.Dispose();
        using WireResponse response = await Wire.SendAsync(new(DynamoOperation.Scan, body), CancellationToken.None);
        return [.. JsonNode.Parse(response.Body.Span)!["Items"]!.AsArray().Select(static item => item!["id"]!["S"]!.GetValue<string>())];
    }
}
