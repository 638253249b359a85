using Dynamoid.Queries.Planning;
using FsCheck;
using FsCheck.Fluent;
using static Dynamoid.Queries.Planning.PlanOperator;

namespace Dynamoid.Runtime.Tests.Queries.Planning;

/// <summary>Indexes whose key has several attributes on a side: all hash keys are equal to something, range keys are asked for from left to right.</summary>
public class SeveralKeysTests
{
    private const int Id = 0;
    private const int Tournament = 1;
    private const int Region = 2;
    private const int Round = 3;
    private const int Bracket = 4;
    private const int Score = 5;
    private const int Fields = 6;
    private static readonly PlanIndex Whole = new(new PlanKeys([Tournament, Region], [Round, Bracket, Score]), isLocal: false, holdsAll: true);
    private static readonly PlanTable Table = new(Id, -1, [Whole]);

    [Test]
    public void Each_hash_key_must_be_equal_to_something() => Assert.Multiple(() =>
    {
        Assert.That(Choose(Same(Tournament), Same(Region)).IsQuery);
        Assert.That(Choose(Same(Region), Same(Score), Same(Tournament)).Obstacle, Is.EqualTo(PlanObstacle.KeyInFilter), "the ranges to the left of it are missing");
        Assert.That(Choose(Same(Tournament)).IsQuery, Is.False);
        Assert.That(Choose(Same(Tournament), new(Region, BeginsWith)).IsQuery, Is.False);
    });

    [Test]
    public void Range_keys_are_asked_for_from_left_to_right() => Assert.Multiple(() =>
    {
        Plan plan = Choose(Same(Region), new(Score, Greater), Same(Tournament), Same(Round), Same(Bracket), new(Score, Less));
        Assert.That((plan.IsQuery, plan.Index, plan.Obstacle), Is.EqualTo((true, 0, PlanObstacle.None)));
        Assert.That(plan.Roles, Is.EqualTo(new[] { PlanRole.HashKey, PlanRole.RangeKey, PlanRole.HashKey, PlanRole.RangeKey, PlanRole.RangeKey, PlanRole.RangeKey }));
    });

    [Test]
    public void Behind_an_interval_no_range_key_can_be_asked_for() => Assert.Multiple(() =>
    {
        Plan plan = Choose(Same(Tournament), Same(Region), new(Round, Greater), Same(Bracket));
        Assert.That((plan.Obstacle, plan.ObstacleCondition), Is.EqualTo((PlanObstacle.KeyInFilter, 3)));
        Assert.That(Choose(Same(Tournament), Same(Region), new(Round, BeginsWith), new(Bracket, Exists)).Obstacle, Is.EqualTo(PlanObstacle.None), "each item of the index has it");
        Assert.That(Choose(Same(Tournament), Same(Region), new(Round, Exists), Same(Bracket)).Obstacle, Is.EqualTo(PlanObstacle.KeyInFilter));
    });

    [Test]
    public void An_index_of_one_key_that_takes_all_conditions_comes_before_one_of_several_that_does_not()
    {
        PlanTable table = new(Id, -1, [Whole, new PlanIndex(new PlanKeys(Tournament, -1), isLocal: false, holdsAll: true)]);
        Plan plan = Planner.Choose(table, [Same(Tournament), Same(Region), Same(Score)], default);
        Assert.That((plan.Index, plan.Obstacle), Is.EqualTo((1, PlanObstacle.None)));
    }

    [Test]
    public void An_index_that_was_asked_for_is_scanned_without_one_of_its_hash_keys()
    {
        Plan plan = Planner.Choose(Table, [Same(Tournament)], new PlanWish(index: 0));
        Assert.That((plan.IsQuery, plan.Index), Is.EqualTo((false, 0)));
    }

    [Test]
    public void A_partial_index_is_advised_only_where_all_of_its_hash_keys_are_given()
    {
        PlanTable partial = new(Id, -1, [new PlanIndex(Whole.Keys, isLocal: false, holdsAll: false)]);
        Assert.That(PlanAdvice.For(partial, [Same(Tournament), Same(Region)]).Index, Is.Zero);
        Assert.That(PlanAdvice.For(partial, [Same(Tournament)]).Index, Is.EqualTo(-1));
    }

    // DynamoDB's rules, said once more in another way.
    [Test]
    public void What_is_planned_is_what_DynamoDB_takes()
    {
        Gen<int[]> keys = Gen.Shuffle(Enumerable.Range(0, Fields).ToArray());
        Gen<PlanIndex> index = from order in keys
                               from hash in Gen.Choose(1, 3)
                               from range in Gen.Choose(0, 3)
                               select new PlanIndex(new PlanKeys(order[..hash], order[hash..(hash + range)]), isLocal: false, holdsAll: true);
        Gen<PlanCondition> condition = from field in Gen.Choose(0, Fields - 1)
                                       from plan in Gen.Elements(Equal, Equal, Equal, Greater, BeginsWith, Between, Exists, Other)
                                       select new PlanCondition(field, plan);
        Gen<(PlanIndex[] Indexes, PlanCondition[] Conditions)> cases =
            from indexes in index.ArrayOf(2)
            from conditions in condition.ArrayOf(5)
            select (indexes, conditions);
        int queries = 0;
        Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            PlanTable table = new(Id, -1, sample.Indexes);
            Plan plan = Planner.Choose(table, sample.Conditions, default);
            if (!plan.IsQuery || plan.Obstacle != PlanObstacle.None)
                return true;
            queries++;
            return IsLegal(table.KeysOf(plan.Index), plan, sample.Conditions);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        Assert.That(queries, Is.GreaterThan(100), "the samples must reach what is checked");
    }

    private static bool IsLegal(PlanKeys keys, Plan plan, PlanCondition[] conditions)
    {
        bool hashes = keys.Hash.All(key => On(key).Any(static condition => condition.Operator == Equal));
        int last = keys.Range.Select((key, place) => On(key).Any() ? place : -1).DefaultIfEmpty(-1).Max();
        bool ranges = keys.Range.Take(Math.Max(last, 0)).All(key => On(key).Any(static condition => condition.Operator == Equal));
        bool filters = conditions.Where((_, i) => plan.Roles[i] == PlanRole.Filter).All(condition => !keys.Hash.Concat(keys.Range).Contains(condition.Field));
        return hashes && ranges && filters;

        IEnumerable<PlanCondition> On(int key) => conditions.Where((condition, i) => condition.Field == key && plan.Roles[i] is PlanRole.HashKey or PlanRole.RangeKey && conditions[i].Field == key);
    }

    private static Plan Choose(params PlanCondition[] conditions) => Planner.Choose(Table, conditions, default);

    private static PlanCondition Same(int field) => new(field, Equal);
}
