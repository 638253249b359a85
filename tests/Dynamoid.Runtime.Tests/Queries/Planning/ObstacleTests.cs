using Dynamoid.Queries.Planning;
using static Dynamoid.Queries.Planning.PlanOperator;

namespace Dynamoid.Runtime.Tests.Queries.Planning;

/// <summary>What DynamoDB would refuse is found before it is asked, and another way is taken where there is one.</summary>
public class ObstacleTests
{
    private const int Id = 0;
    private const int Day = 1;
    private const int City = 2;
    private static readonly PlanTable Plain = new(Id, Day, []);
    private static readonly PlanTable WithIndex = new(Id, Day, [new PlanIndex(new PlanKeys(City, -1), isLocal: false, holdsAll: true)]);
    private static readonly PlanTable WithLocal = new(Id, Day, [new PlanIndex(new PlanKeys(Id, City), isLocal: true, holdsAll: true)]);

    [Test]
    public void What_no_key_condition_can_say_is_no_filter_either()
    {
        Plan plan = Choose(Plain, new(Id, Equal), new(City, Equal), new(Day, Other));
        Assert.That((plan.IsQuery, plan.Obstacle, plan.ObstacleCondition), Is.EqualTo((true, PlanObstacle.KeyInFilter, 2)));
    }

    [Test]
    public void A_choice_that_mentions_a_key_stands_in_the_way_too()
    {
        Assert.That(Choose(Plain, new(Id, Equal), new(-1, Other, [City, Day])).Obstacle, Is.EqualTo(PlanObstacle.KeyInFilter));
        Assert.That(Choose(Plain, new(Id, Equal), new(-1, Other, [City, Id])).Obstacle, Is.EqualTo(PlanObstacle.KeyInFilter));
        Assert.That(Choose(Plain, new(Id, Equal), new(-1, Other, [City])).Obstacle, Is.EqualTo(PlanObstacle.None));
    }

    [Test]
    public void An_index_that_has_the_field_as_no_key_is_used_instead()
    {
        Plan plan = Choose(WithIndex, new(Id, Equal), new(Day, Other), new(City, Equal));
        Assert.That((plan.Index, plan.Obstacle), Is.EqualTo((0, PlanObstacle.None)));
        Assert.That(plan.Roles, Is.EqualTo(new[] { PlanRole.Filter, PlanRole.Filter, PlanRole.HashKey }));
        plan = Choose(WithLocal, new(Id, Equal), new(Day, Other), new(City, Greater));
        Assert.That((plan.Index, plan.Obstacle), Is.EqualTo((0, PlanObstacle.None)));
    }

    [Test]
    public void A_scan_takes_it_where_scans_are_allowed()
    {
        Plan plan = Planner.Choose(Plain, [new(Id, Equal), new(Day, Other)], new PlanWish(allowsScan: true));
        Assert.That((plan.IsQuery, plan.Obstacle), Is.EqualTo((false, PlanObstacle.None)));
    }

    [Test]
    public void Bounds_go_together_and_a_beginning_goes_alone()
    {
        Assert.That(Choose(Plain, new(Id, Equal), new(Day, Greater), new(Day, Less), new(Day, Between), new(Day, Equal)).Obstacle, Is.EqualTo(PlanObstacle.None));
        Assert.That(Choose(Plain, new(Id, Equal), new(Day, BeginsWith), new(Day, Less)).ObstacleCondition, Is.EqualTo(2));
        Assert.That(Choose(Plain, new(Id, Equal), new(Day, Less), new(Day, BeginsWith)).ObstacleCondition, Is.EqualTo(2));
        Assert.That(Choose(Plain, new(Id, Equal), new(Day, BeginsWith), new(Day, BeginsWith)).ObstacleCondition, Is.EqualTo(2));
    }

    [Test]
    public void A_consistent_read_takes_the_table_before_a_global_index()
    {
        PlanTable table = new(Id, Day, [new PlanIndex(new PlanKeys(Id, City), isLocal: false, holdsAll: true)]);
        PlanCondition[] conditions = [new(Id, Equal), new(City, Equal)];
        Assert.That(Planner.Choose(table, conditions, default).Index, Is.Zero);
        Plan plan = Planner.Choose(table, conditions, new PlanWish(consistentRead: true));
        Assert.That((plan.Index, plan.Obstacle), Is.EqualTo((-1, PlanObstacle.None)));
    }

    [Test]
    public void A_consistent_read_of_a_global_index_is_refused_and_never_becomes_a_scan_unasked()
    {
        PlanCondition[] conditions = [new(City, Equal)];
        Assert.That(Planner.Choose(WithIndex, conditions, new PlanWish(consistentRead: true)).Obstacle, Is.EqualTo(PlanObstacle.ConsistentReadOfGlobalIndex));
        Assert.That(Planner.Choose(WithIndex, conditions, new PlanWish(index: 0, consistentRead: true, allowsScan: true)).Obstacle, Is.EqualTo(PlanObstacle.ConsistentReadOfGlobalIndex));
        Assert.That(Planner.Choose(WithIndex, [], new PlanWish(index: 0, consistentRead: true)).Obstacle, Is.EqualTo(PlanObstacle.ConsistentReadOfGlobalIndex));
        Plan plan = Planner.Choose(WithIndex, conditions, new PlanWish(consistentRead: true, allowsScan: true));
        Assert.That((plan.IsQuery, plan.Index, plan.Obstacle), Is.EqualTo((false, -1, PlanObstacle.None)));
        Assert.That(Planner.Choose(WithLocal, [new(Id, Equal), new(City, Equal)], new PlanWish(index: 0, consistentRead: true)).Obstacle, Is.EqualTo(PlanObstacle.None));
    }

    [Test]
    public void Advice_names_the_index_that_is_there_or_the_keys_of_one_that_would_serve()
    {
        PlanTable partial = new(Id, Day, [new PlanIndex(new PlanKeys(City, -1), isLocal: false, holdsAll: false)]);
        Assert.That(PlanAdvice.For(partial, [new(City, Equal)]).Index, Is.Zero);
        PlanAdvice advice = PlanAdvice.For(Plain, [new(5, Greater), new(City, Equal), new(4, Other)]);
        Assert.That((advice.Index, advice.HashKey, advice.RangeKey), Is.EqualTo((-1, City, 5)));
        Assert.That(PlanAdvice.For(Plain, [new(5, Greater)]).HashKey, Is.EqualTo(-1), "no index serves without an equality");
    }

    private static Plan Choose(PlanTable table, params PlanCondition[] conditions) => Planner.Choose(table, conditions, default);
}
