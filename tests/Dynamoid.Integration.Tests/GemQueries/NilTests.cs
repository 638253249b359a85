using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Serialization;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Conditions on what has no value: in <c>Note</c> it is stored as <c>NULL</c>, <c>City</c> is left out.</summary>
public sealed class NilTests : ClientFixture
{
    // What no value means is the same for both, whichever of the two forms an item has.
    private static IEnumerable<TestCaseData> Rows =>
    [
        Row("eq nil where NULL is stored", static s => s.Note == null, "attribute_not_exists(note) OR attribute_type(note, 'NULL')", "without"),
        Row("ne nil where NULL is stored", static s => s.Note != null, "attribute_exists(note) AND NOT attribute_type(note, 'NULL')", "with"),
        Row("in with nil where NULL is stored", static s => s.Note.In(null!, "other"), "attribute_not_exists(note) OR attribute_type(note, 'NULL') OR note IN ('other')", "without"),
        Row("null where NULL is stored", static s => s.Note.NotExists(), "attribute_not_exists(note)", ""),
        Row("not_null where NULL is stored", static s => s.Note.Exists(), "attribute_exists(note)", "with,without"),
        Row("a stored NULL alone", static s => s.Note.HasType(AttributeType.Null), "attribute_type(note, 'NULL')", "without"),
        Row("eq nil where nothing is stored", static s => s.City == null, "attribute_not_exists(city) OR attribute_type(city, 'NULL')", "without"),
        Row("ne nil where nothing is stored", static s => s.City != null, "attribute_exists(city) AND NOT attribute_type(city, 'NULL')", "with"),
        Row("in with nil where nothing is stored", static s => s.City.In(null!, "other"), "attribute_not_exists(city) OR attribute_type(city, 'NULL') OR city IN ('other')", "without"),
        Row("null where nothing is stored", static s => s.City.NotExists(), "attribute_not_exists(city)", "without"),
        Row("not_null where nothing is stored", static s => s.City.Exists(), "attribute_exists(city)", "with"),
    ];

    private SightSet Sights => Sight.Using(Client);

    [TestCaseSource(nameof(Rows))]
    public async Task The_condition_is(Func<SightFields, Condition> condition, string filter, string found)
    {
        List<Sight> sights = await Sights.Where(condition).AllowScan().ToListAsync();
        Assert.That((string.Join(',', sights.Select(static sight => sight.Id).Order(StringComparer.Ordinal)), Requests), Is.EqualTo((found, $"Scan sights | filter {filter}")));
    }

    protected override async Task CreateTablesAsync()
    {
        await Sights.CreateTableAsync();
        await Sights.SaveAsync(new Sight { Id = "with", City = "Rome", Note = "note" });
        await Sights.SaveAsync(new Sight { Id = "without" });
    }

    private static TestCaseData Row(string name, Func<SightFields, Condition> condition, string filter, string found) => new TestCaseData(condition, filter, found).SetName($"{{m}} {name}");
}
