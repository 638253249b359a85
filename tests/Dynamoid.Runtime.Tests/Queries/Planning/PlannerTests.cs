using Dynamoid.Queries.Planning;
using static Dynamoid.Queries.Planning.PlanOperator;

namespace Dynamoid.Runtime.Tests.Queries.Planning;

/// <summary>The way to the items, row by row: which index, Query or Scan, and where each condition goes.</summary>
public class PlannerTests
{
    private const int Id = 0;
    private const int Day = 1;
    private const int Total = 2;
    private const int City = 3;
    private const int Latitude = 4;
    private const int Name = 5;
    private const int Age = 6;
    private const int Note = 7;
    private const int Table = -1;

    [Test]
    public void An_index_that_was_asked_for_is_used_whatever_else_would_serve()
    {
        PlanTable table = new(Id, Day, [Global(City, Latitude), Global(City, Name, holdsAll: false)]);
        Plan plan = Planner.Choose(table, [Same(Id), Same(Day), Same(City)], new PlanWish(index: 1));
        Assert.That((plan.IsQuery, plan.Index), Is.EqualTo((true, 1)));
        Assert.That(plan.Roles, Is.EqualTo(new[] { PlanRole.Filter, PlanRole.Filter, PlanRole.HashKey }));
    }

    [Test]
    public void An_index_that_was_asked_for_is_scanned_without_its_hash_key() =>
        Assert.That(Way(new PlanTable(Id, Day, [Global(City, Latitude)]), [Same(Id), Same(Latitude)], new PlanWish(index: 0)), Is.EqualTo("scan 0"));

    [Test]
    public void Hash_and_range_key_query_the_table()
    {
        foreach (PlanOperator range in new[] { Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Between, BeginsWith })
        {
            Plan plan = Planner.Choose(new PlanTable(Id, Day, []), [new(Day, range), Same(Note), Same(Id)], default);
            Assert.That((plan.IsQuery, plan.Index), Is.EqualTo((true, Table)), range.ToString());
            Assert.That(plan.Roles, Is.EqualTo(new[] { PlanRole.RangeKey, PlanRole.Filter, PlanRole.HashKey }), range.ToString());
        }
    }

    [Test]
    public void The_tables_range_key_beats_a_local_index() =>
        Assert.That(Way(new PlanTable(Id, Day, [Local(Total)]), Same(Id), Same(Total), Same(Day)), Is.EqualTo("query table"));

    [Test]
    public void A_local_index_serves_the_tables_hash_key_and_its_own_range_key() =>
        Assert.That(Way(new PlanTable(Id, Day, [Global(Id, Total), Local(Total)]), Same(Id), new(Total, Greater)), Is.EqualTo("query 1"));

    [Test]
    public void The_first_of_two_local_indexes_is_used()
    {
        PlanTable table = new(Id, Day, [Local(Total), Local(Note)]);
        Assert.That(Way(table, Same(Note), Same(Total), Same(Id)), Is.EqualTo("query 0"));
        Assert.That(Way(table, Same(Note), Same(Id)), Is.EqualTo("query 1"));
    }

    [Test]
    public void A_global_index_serves_its_hash_and_range_key() =>
        Assert.That(Way(new PlanTable(Id, -1, [Global(City, Latitude)]), Same(City), new(Latitude, Greater)), Is.EqualTo("query 0"));

    [Test]
    public void A_global_index_whose_range_key_is_in_the_conditions_is_preferred() =>
        Assert.That(Way(new PlanTable(Id, -1, [Global(City, -1), Global(City, Latitude)]), Same(City), new(Latitude, Greater)), Is.EqualTo("query 1"));

    [Test]
    public void The_first_of_two_global_indexes_is_used() =>
        Assert.That(Way(new PlanTable(Id, -1, [Global(City, Name), Global(City, Latitude)]), Same(City), Same(Latitude), Same(Name)), Is.EqualTo("query 0"));

    [Test]
    public void A_global_index_with_both_keys_precedes_the_table_with_its_hash_key() =>
        Assert.That(Way(new PlanTable(Name, -1, [Global(Name, Age)]), Same(Name), Same(Age)), Is.EqualTo("query 0"));

    [Test]
    public void The_hash_key_alone_stays_on_the_table() =>
        Assert.That(Way(new PlanTable(Name, Day, [Local(Total), Global(Name, Age)]), Same(Name)), Is.EqualTo("query table"));

    [Test]
    public void The_hash_key_of_the_table_precedes_a_global_index_by_hash_key_alone() =>
        Assert.That(Way(new PlanTable(Id, -1, [Global(City, -1)]), Same(City), Same(Id)), Is.EqualTo("query table"));

    [Test]
    public void A_global_index_serves_its_hash_key_alone() =>
        Assert.That(Way(new PlanTable(Id, -1, [Global(City, Latitude)]), Same(City), Same(Note)), Is.EqualTo("query 0"));

    [Test]
    public void Without_a_hash_key_everything_is_scanned()
    {
        PlanTable table = new(Id, Day, [Local(Total), Global(City, Latitude)]);
        Assert.That(Way(table), Is.EqualTo("scan table"));
        Assert.That(Way(table, Same(Note)), Is.EqualTo("scan table"));
        Plan plan = Planner.Choose(table, [Same(Day), Same(Latitude)], default);
        Assert.That((plan.IsQuery, plan.Obstacle), Is.EqualTo((false, PlanObstacle.None)), "a range key alone is no way in");
        Assert.That(plan.Roles, Is.All.EqualTo(PlanRole.Filter));
    }

    [Test]
    public void Only_equality_on_a_hash_key_queries()
    {
        PlanTable table = new(Id, Day, [Global(City, Latitude)]);
        foreach (PlanOperator hash in new[] { Less, LessOrEqual, Greater, GreaterOrEqual, Between, BeginsWith, Exists, Other })
            Assert.That(Way(table, new(Id, hash), Same(Day), new(City, hash), Same(Latitude)), Is.EqualTo("scan table"), hash.ToString());
    }

    [Test]
    public void Keys_inside_a_raw_expression_or_a_choice_do_not_count() =>
        Assert.That(Way(new PlanTable(Id, -1, [Global(City, -1)]), new PlanCondition(-1, Other, [Id, City])), Is.EqualTo("scan table"));

    [Test]
    public void T1_every_condition_on_a_field_has_a_place_of_its_own()
    {
        PlanTable table = new(Id, Day, []);
        Assert.That(Planner.Choose(table, [Same(Id), new(Age, Greater), new(Age, Greater)], default).Roles, Is.EqualTo(new[] { PlanRole.HashKey, PlanRole.Filter, PlanRole.Filter }));
        Assert.That(Planner.Choose(table, [Same(Id), new(Day, Greater), new(Day, Greater)], default).Roles, Is.EqualTo(new[] { PlanRole.HashKey, PlanRole.RangeKey, PlanRole.RangeKey }));
    }

    [Test]
    public void T2_equality_is_equality_in_every_spelling() =>
        Assert.That(Way(new PlanTable(Id, -1, []), new(Note, Greater), new PlanCondition(Id, Equal, [Id])), Is.EqualTo("query table"));

    [Test]
    public void T6_an_index_that_lacks_attributes_is_never_used_silently()
    {
        Assert.That(Way(new PlanTable(Id, Day, [Local(Total, holdsAll: false)]), Same(Id), Same(Total)), Is.EqualTo("query table"));
        Assert.That(Way(new PlanTable(Id, Day, [Global(City, Latitude, holdsAll: false)]), Same(City), Same(Latitude)), Is.EqualTo("scan table"));
    }

    [Test]
    public void T18_equality_on_the_range_key_is_never_dropped() =>
        Assert.That(Planner.Choose(new PlanTable(Id, Day, []), [Same(Id), Same(Day)], default).Roles, Has.None.EqualTo(PlanRole.Implied).And.None.EqualTo(PlanRole.Filter));

    [Test]
    public void A_key_that_is_only_asked_to_exist_needs_no_condition()
    {
        Plan plan = Planner.Choose(new PlanTable(Id, -1, [Global(City, Latitude)]), [Same(City), new(Latitude, Exists)], default);
        Assert.That((plan.Index, plan.Roles[1], plan.Obstacle), Is.EqualTo((0, PlanRole.Implied, PlanObstacle.None)));
    }

    private static string Way(PlanTable table, params PlanCondition[] conditions) => Way(table, conditions, default);

    private static string Way(PlanTable table, PlanCondition[] conditions, PlanWish wish)
    {
        Plan plan = Planner.Choose(table, conditions, wish);
        Assert.That(plan.Obstacle, Is.EqualTo(PlanObstacle.None));
        return $"{(plan.IsQuery ? "query" : "scan")} {(plan.Index < 0 ? "table" : plan.Index)}";
    }

    private static PlanCondition Same(int field) => new(field, Equal);

    private static PlanIndex Local(int range, bool holdsAll = true) => new(new PlanKeys(Id, range), isLocal: true, holdsAll);

    private static PlanIndex Global(int hash, int range, bool holdsAll = true) => new(new PlanKeys(hash, range), isLocal: false, holdsAll);
}
