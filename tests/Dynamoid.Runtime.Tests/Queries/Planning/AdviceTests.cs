using Dynamoid.Queries.Planning;
using static Dynamoid.Queries.Planning.PlanOperator;

namespace Dynamoid.Runtime.Tests.Queries.Planning;

/// <summary>What is said of a scan, at build and at run time: which index would serve.</summary>
public class AdviceTests
{
    private const int Id = 0;
    private const int City = 1;
    private const int Price = 2;
    private const int Flag = 3;
    private const int Note = 4;
    private const int Kind = 5;

    private static readonly PlanIndex CityPrice = new(new PlanKeys(City, Price), isLocal: false, holdsAll: true);

    [Test]
    public void What_cannot_be_a_key_is_the_key_of_no_index_that_is_proposed()
    {
        Assert.That(Of([], On(Flag, Equal)), Is.EqualTo("none"));
        Assert.That(Of([], On(Flag, Equal), On(Note, Equal)), Is.EqualTo("hash 4"));
        Assert.That(Of([], On(Note, Equal), On(Flag, Equal)), Is.EqualTo("hash 4"));
        Assert.That(Of([], On(Note, Equal), On(Flag, Less), On(Price, Less)), Is.EqualTo("hash 4 range 2"));
    }

    [Test]
    public void An_index_that_is_there_and_nearly_serves_comes_before_one_that_is_not()
    {
        Assert.That(Of([CityPrice], On(Price, Greater)), Is.EqualTo("near 0"));
        Assert.That(Of([CityPrice], On(City, BeginsWith)), Is.EqualTo("near 0"));
        Assert.That(Of([CityPrice], new PlanCondition(-1, Other, [City, Note])), Is.EqualTo("near 0"));
        Assert.That(Of([CityPrice], On(Price, Other), On(Note, Equal)), Is.EqualTo("hash 4"), "no key condition can say that of its range key");
        Assert.That(Of([new(new PlanKeys(City, Price), isLocal: false, holdsAll: false)], On(Price, Greater)), Is.EqualTo("none"));
    }

    [Test]
    public void An_index_is_led_by_the_class_where_nothing_else_can_lead_it()
    {
        Assert.That(Of([], On(Price, Greater), On(Kind, Equal)), Is.EqualTo("hash 5 range 2"));
        Assert.That(Of([], On(Kind, Equal), On(Note, Equal)), Is.EqualTo("hash 4"));
        Assert.That(Of([], On(Kind, Other), On(Price, Greater)), Is.EqualTo("none"), "of several classes");
        Assert.That(Of([new(new PlanKeys(Kind, Price), isLocal: false, holdsAll: true)], On(Price, Greater)), Is.EqualTo("none"), "nobody compares the class by hand");
    }

    private static PlanCondition On(int field, PlanOperator condition) => new(field, condition);

    private static string Of(PlanIndex[] indexes, params PlanCondition[] conditions)
    {
        PlanAdvice advice = PlanAdvice.For(new PlanTable(Id, -1, indexes, static field => field != Flag), conditions, Kind);
        return advice switch
        {
            { Index: >= 0 } => $"partial {advice.Index}",
            { Near: >= 0 } => $"near {advice.Near}",
            { HashKey: < 0 } => "none",
            { RangeKey: < 0 } => $"hash {advice.HashKey}",
            _ => $"hash {advice.HashKey} range {advice.RangeKey}",
        };
    }
}
