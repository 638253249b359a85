using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;
using BookingQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Booking, Dynamoid.Integration.Tests.Documents.BookingKey, Dynamoid.Integration.Tests.Documents.BookingFields>;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Which table, index or scan the gem's rules choose, as it is sent.</summary>
public sealed class IndexChoiceTests : BookingFixture
{
    private static IEnumerable<TestCaseData> Rules =>
    [
        Row("an index that was asked for wins over everything", static s => s.Where(b => b.Hotel == "A" && b.Day == 3).WithIndex("by_price"), "Query by_price", "#0 = :v0", "#1 = :v1"),
        Row("the table by hash and range key comes first, before a local index", static s => s.Where(b => b.Price == 0 && b.Hotel == "A" && b.Day == 3), "Query ", "#0 = :v0 AND #1 = :v1", "#2 = :v2"),
        Row("a local index whose range key is asked for", static s => s.Where(b => b.Hotel == "A" && b.Price > 5), "Query by_price", "#0 = :v0 AND #2 > :v1", null),
        // The gem takes it, and gives documents that silently lack fields.
        Row("T6 a local index that holds keys only is not chosen", static s => s.Where(b => b.Hotel == "A" && b.Seats > 3), "Query ", "#0 = :v0", "#3 > :v1"),
        Row("a global index by hash and range key", static s => s.Where(b => b.City == "Rome" && b.Price == 10), "Query city_price", "#4 = :v0 AND #2 = :v1", null),
        Row("the table by its hash key alone", static s => s.Where(b => b.Hotel == "A" && b.Note == "third"), "Query ", "#0 = :v0", "#7 = :v1"),
        Row("a global index by its hash key alone", static s => s.Where(b => b.City == "Rome" && b.Seats > 3), "Query city_price", "#4 = :v0", "#3 > :v1"),
        Row("a global index whose range key is asked for, before one without", static s => s.Where(b => b.State == "open" && b.City == "Rome" && b.Price == 10), "Query city_price", "#4 = :v0 AND #2 = :v1", "#5 = :v2"),
        Row("a global index that does not hold all is not chosen", static s => s.Where(b => b.Agent == "agent" && b.Day == 3).AllowScan(), "Scan ", null, "#6 = :v0 AND #1 = :v1"),
        Row("nothing serves", static s => s.Where(b => b.Seats > 3).AllowScan(), "Scan ", null, "#3 > :v0"),
        Row("a range key alone serves nothing", static s => s.Where(b => b.Day == 3).AllowScan(), "Scan ", null, "#1 = :v0"),
        Row("the beginning of a hash key serves nothing", static s => s.Where(b => b.City.BeginsWith("R")).AllowScan(), "Scan ", null, "begins_with(#4, :v0)"),
        Row("several hash keys serve nothing", static s => s.Where(b => b.Hotel.In("A", "B")).AllowScan(), "Scan ", null, "#0 IN (:v0, :v1)"),
        Row("keys inside of an expression serve nothing", static s => s.Where(_ => Condition.Raw("hotel = :h", values: new Dictionary<string, DynamoValue> { ["h"] = "A" })).AllowScan(), "Scan ", null, "hotel = :v0"),
        Row("an index that was asked for is scanned without its hash key", static s => s.Where(b => b.Price == 10).WithIndex("city_price").AllowScan(), "Scan city_price", null, "#2 = :v0"),
        // The gem counts the bare name only, and scans for the operator eq.
        Row("T2 equality counts wherever it is said", static s => s.Where(b => b.Seats > 1).Where(b => b.Hotel == "A"), "Query ", "#0 = :v0", "#3 > :v1"),
        // The gem drops a blank value from the key and from the filter.
        Row("T18 a range key of 0 is a value", static s => s.Where(b => b.Hotel == "A" && b.Day == 0), "Query ", "#0 = :v0 AND #1 = :v1", null),
    ];

    [TestCaseSource(nameof(Rules))]
    public async Task The_way_is(Func<BookingSet, BookingQuery> query, string way, string? key, string? filter)
    {
        await query(Bookings).ToListAsync();
        Assert.That((Wire.Operations[0] + " " + Part("IndexName"), Part("KeyConditionExpression"), Part("FilterExpression")), Is.EqualTo((way, key, filter)));
    }

    private static TestCaseData Row(string name, Func<BookingSet, BookingQuery> query, string way, string? key, string? filter) => new TestCaseData(query, way, key, filter).SetName($"{{m}} {name}");
}
