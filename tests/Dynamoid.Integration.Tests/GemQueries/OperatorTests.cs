using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Each operator of the gem's <c>where</c>: what is sent, and what is found among the five bookings of a hotel.</summary>
public sealed class OperatorTests : BookingFixture
{
    private static IEnumerable<TestCaseData> Operators =>
    [
        Row("eq", static b => b.Seats == 3, "#3 = :v1", "B3"),
        Row("ne", static b => b.Seats != 3, "#3 <> :v1", "B1,B2,B4,B5"),
        Row("ne is true of what is missing", static b => b.City != "Rome", "#4 <> :v1", "B5"),
        Row("gt", static b => b.Seats > 3, "#3 > :v1", "B4,B5"),
        Row("gte", static b => b.Seats >= 3, "#3 >= :v1", "B3,B4,B5"),
        Row("lt", static b => b.Seats < 3, "#3 < :v1", "B1,B2"),
        Row("lte", static b => b.Seats <= 3, "#3 <= :v1", "B1,B2,B3"),
        Row("between", static b => b.Seats.Between(2, 4), "#3 BETWEEN :v1 AND :v2", "B2,B3,B4"),
        Row("begins_with", static b => b.Note.BeginsWith("th"), "begins_with(#7, :v1)", "B3"),
        Row("in", static b => b.Seats.In(1, 5), "#3 IN (:v1, :v2)", "B1,B5"),
        Row("contains", static b => b.Note.Contains("hir"), "contains(#7, :v1)", "B3"),
        Row("not_contains", static b => b.Note.NotContains("hir"), "NOT contains(#7, :v1)", "B1,B2,B4,B5"),
        Row("null", static b => b.Note.NotExists(), "attribute_not_exists(#7)", "B1,B2,B4,B5"),
        Row("not_null", static b => b.Note.Exists(), "attribute_exists(#7)", "B3"),
        Row("eq nil finds what has no value", static b => b.City == null, "attribute_not_exists(#4) OR attribute_type(#4, :v1)", "B5"),
        Row("ne nil finds what has one", static b => b.City != null, "attribute_exists(#4) AND NOT attribute_type(#4, :v1)", "B1,B2,B3,B4"),
        Row("in with nil", static b => b.City.In(null!, "Oslo"), "attribute_not_exists(#4) OR attribute_type(#4, :v1) OR #4 IN (:v2)", "B5"),
        Row("several are joined by AND", static b => b.Seats > 1 && b.Seats < 5 && b.Note == null, "#3 > :v1 AND #3 < :v2 AND (attribute_not_exists(#7) OR attribute_type(#7, :v3))", "B2,B4"),
        Row("or", static b => b.Seats == 1 || b.Note == "third", "#3 = :v1 OR #7 = :v2", "B1,B3"),
        Row("not", static b => !(b.Seats == 1 || b.Note == "third"), "NOT (#3 = :v1 OR #7 = :v2)", "B2,B4,B5"),
        Row("two fields", static b => b.Seats == b.Price, "#3 = #2", ""),
        Row("an expression", static b => Condition.Raw("seats = :s OR (#n = :n)", new Dictionary<string, string> { ["#n"] = "note" }, new Dictionary<string, DynamoValue> { [":s"] = 1, ["n"] = "third" }), "seats = :v1 OR (#n0 = :v2)", "B1,B3"),
    ];

    [TestCaseSource(nameof(Operators))]
    public async Task The_operator_is(Func<BookingFields, Condition> condition, string filter, string found)
    {
        List<Booking> bookings = await Bookings.Where(b => b.Hotel == "B").Where(condition).ToListAsync();
        Assert.That((Sent, Part("KeyConditionExpression"), Part("FilterExpression"), Days(bookings)), Is.EqualTo(("Query", "#0 = :v0", filter, found)));
    }

    [Test]
    public async Task T1_several_conditions_on_one_field_are_all_sent_with_their_own_values()
    {
        // The gem sends the first value twice.
        List<Booking> bookings = await Bookings.Where(b => b.Hotel == "B").Where(b => b.Seats > 1).Where(b => b.Seats > 3).ToListAsync();
        Assert.That((Part("FilterExpression"), Days(bookings)), Is.EqualTo(("#3 > :v1 AND #3 > :v2", "B4,B5")));
        Assert.That(Wire.LastRequest.GetProperty("ExpressionAttributeValues").GetRawText(), Is.EqualTo("""{":v0":{"S":"B"},":v1":{"N":"1"},":v2":{"N":"3"}}"""));
    }

    private static TestCaseData Row(string name, Func<BookingFields, Condition> condition, string filter, string found) => new TestCaseData(condition, filter, found).SetName($"{{m}} {name}");
}
