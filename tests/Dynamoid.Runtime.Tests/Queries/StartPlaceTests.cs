using System.Text;
using Dynamoid.Queries;
using static Dynamoid.Runtime.Tests.Queries.Ledger;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>Where a query goes on whose conditions have moved on since its place was known: DynamoDB refuses a place that they do not hold.</summary>
public class StartPlaceTests
{
    private static IEnumerable<(Condition Range, string? Before, string In, string? Past)> Ranges =>
    [
        (Day == "5", "4", "5", "6"),
        (Day > "5", "5", "51", null),
        (Day >= "5", "49", "5", null),
        (Day < "5", null, "49", "5"),
        (Day <= "5", null, "5", "51"),
        (Day.Between("3", "5"), "29", "3", "50"),
        (Day.Between("3", "5"), "2", "5", "6"),
        (Day > "3" & Day < "5", "29", "3", "51"),
        (Day > "3" & Day > "5", "4", "6", null),
        (Day.BeginsWith("5"), "4", "59", "6"),
    ];

    [TestCaseSource(nameof(Ranges))]
    public void Before_the_range_is_its_beginning_and_behind_it_is_nothing((Condition Range, string? Before, string In, string? Past) row)
    {
        Condition where = Account == "a" & row.Range;
        Assert.That((PlaceOf(where, "a", row.In), PlaceOf(where, "a", row.In, isDescending: true)), Is.EqualTo(("there", "there")));
        if (row.Before is { } before)
            Assert.That((PlaceOf(where, "a", before), PlaceOf(where, "a", before, isDescending: true)), Is.EqualTo(("beginning", "past")));
        if (row.Past is { } past)
            Assert.That((PlaceOf(where, "a", past), PlaceOf(where, "a", past, isDescending: true)), Is.EqualTo(("past", "beginning")));
    }

    [Test]
    public void An_index_is_ordered_by_its_own_range_key()
    {
        static string Place(int total) => Named(StartPlace.Of(
            Schema, Plan(City == "x" & Total > 10), Encoding.UTF8.GetBytes($$$"""{"account":{"S":"z"},"day":{"S":"1"},"city":{"S":"x"},"total":{"N":"{{{total}}}"}}""")));
        Assert.That((Place(9), Place(10), Place(11)), Is.EqualTo(("beginning", "beginning", "there")));
    }

    [Test]
    public void Without_a_range_and_in_a_scan_every_place_is_right()
    {
        Assert.That(PlaceOf(Account == "a", "a", "7"), Is.EqualTo("there"));
        Assert.That(PlaceOf(Day > "5", "a", "4"), Is.EqualTo("there"), "a filter is no bound");
        Assert.That(StartPlace.Of(Schema, Plan(Account == "a"), position: null), Is.EqualTo(new StartPlace(null)));
    }

    [Test]
    public void The_place_of_another_hash_key_is_a_mistake() => Assert.That(
        Assert.Throws<InvalidQueryException>(static () => PlaceOf(Account == "a", "b", "7"))!.Message, Does.Contain("another Account").And.Contain("Start after one"));

    private static string PlaceOf(Condition where, string account, string day, bool isDescending = false) => Named(StartPlace.Of(
        Schema,
        Plan(where, new() { IsDescending = isDescending }),
        Encoding.UTF8.GetBytes($$$"""{"account":{"S":"{{{account}}}"},"day":{"S":"{{{day}}}"}}""")));

    private static string Named(StartPlace place) => place switch
    {
        { IsPast: true } => "past",
        { After: null } => "beginning",
        _ => "there",
    };
}
