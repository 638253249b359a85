namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>What a query is told on the way.</summary>
internal static class Options
{
    private const string States = "states";

    [Sends("Query agents")]
    public static Task WithIndex() => Stay.Where(s => s.Agent == "x").WithIndex("agents").ToListAsync();

    [Sends("Query agents")]
    public static Task WithIndex_before_the_condition() => Stay.All().WithIndex("agents").Where(s => s.Agent == "x" && s.Day > 3).ToListAsync();

    [Sends("Scan agents", Report = "DYN4001")]
    public static Task WithIndex_without_its_hash_key() => Stay.Where(s => s.Day == 3).WithIndex("agents").ToListAsync();

    [Sends("Scan agents")]
    public static Task All_of_an_index() => Stay.All().WithIndex("agents").ToListAsync();

    [Sends("Query states", Report = "DYN5002")]
    public static Task WithIndex_against_the_planner() => Stay.Where(s => s.Hotel == "A" && s.State == "open").WithIndex("states").ToListAsync();

    [Sends("Query states")]
    public static Task WithIndex_by_a_constant() => Stay.Where(s => s.State == "open").WithIndex(States).ToListAsync();

    [Sends("Query states")]
    public static Task WithIndex_by_a_variable()
    {
        string name = "states";
        return Stay.Where(s => s.State == "open").WithIndex(name).ToListAsync();
    }

    [Sends("Query stays_index_city_price")]
    public static Task WithIndex_by_the_default_name() =>
        Stay.Where(s => s.City == "Rome").WithIndex($"{CorpusTests.Namespace}_stays_index_city_price").ToListAsync();

    [Sends("Query agents")]
    public static Task WithIndex_by_the_name_of_a_member() => Stay.Where(s => s.Agent == "x").WithIndex(Stay.Indexes.Agents.Name).ToListAsync();

    [Sends("Query by_seats")]
    public static Task A_local_index_that_lacks_attributes() => Stay.Where(s => s.Hotel == "A" && s.Seats > 1).WithIndex("by_seats").ToListAsync();

    [Sends("Query states", IsUnknown = true, Report = "DYN4002")]
    public static Task WithIndex_by_a_name_from_elsewhere() => Stay.Where(s => s.State == "open").WithIndex(Names.Index).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task WithIndex_that_there_is_not() => Stay.Where(s => s.State == "open").WithIndex("nothing").ToListAsync();

    [Sends("Query")]
    public static Task ConsistentRead() => Stay.Where(s => s.Hotel == "A").ConsistentRead().ToListAsync();

    [Sends("Query by_price")]
    public static Task ConsistentRead_of_a_local_index() => Stay.Where(s => s.Hotel == "A" && s.Price > 1).ConsistentRead().ToListAsync();

    [Sends("Query", Report = "DYN5002")]
    public static Task ConsistentRead_passes_over_a_global_index() => Stay.Where(s => s.Hotel == "A" && s.City == "Rome").ConsistentRead().ToListAsync();

    [Sends("Query by_price")]
    public static Task ConsistentRead_takes_a_local_index_before() => Stay.Where(s => s.Hotel == "A" && s.City == "Rome" && s.Price > 1).ConsistentRead().ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task ConsistentRead_of_a_global_index() => Stay.Where(s => s.City == "Rome").ConsistentRead().ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task ConsistentRead_switched_off() => Stay.Where(s => s.City == "Rome").ConsistentRead(false).ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task ConsistentRead_switched_by_the_run() => Stay.Where(s => s.City == "Rome").ConsistentRead(Any.No).ToListAsync();

    [Sends("Scan")]
    public static Task ConsistentRead_of_a_scan_in_place_of_a_global_index() => Stay.Where(s => s.City == "Rome").ConsistentRead().AllowScan().ToListAsync();

    [Sends("Query agents")]
    public static Task ConsistentRead_of_followed_items() => Stay.Where(s => s.Agent == "x").WithIndex("agents").FollowIndex().ConsistentRead().ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task ConsistentRead_of_followed_items_that_are_counted() => Stay.Where(s => s.Agent == "x").WithIndex("agents").FollowIndex().ConsistentRead().CountAsync();

    [Sends("Query agents")]
    public static Task FollowIndex() => Stay.Where(s => s.Agent == "x").WithIndex("agents").FollowIndex().ToListAsync();

    [Sends("Query")]
    public static Task Descending() => Stay.Where(s => s.Hotel == "A").Descending().ToListAsync();

    [Sends("Query")]
    public static Task ScanIndexForward() => Stay.Where(s => s.Hotel == "A").ScanIndexForward(false).ToListAsync();

    [Sends("Scan")]
    public static Task ScanIndexForward_of_a_scan() => Stay.All().ScanIndexForward(true).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Descending_scan() => Stay.All().Descending().ToListAsync();

    [Sends("Query")]
    public static Task Limits() => Stay.Where(s => s.Hotel == "A").RecordLimit(3).ScanLimit(10).BatchSize(2).ToListAsync();

    [Sends("Query")]
    public static Task Start_after_a_key() => Stay.Where(s => s.Hotel == "A").Start(new StayKey("A", 1)).ToListAsync();

    [Sends("Query")]
    public static Task Start_without_a_cursor() => Stay.Where(s => s.Hotel == "A").Start((string?)null).ToListAsync();

    [Sends("Query")]
    public static Task Project() => Stay.Where(s => s.Hotel == "A").Project(s => [s.Note, s.City]).ToListAsync();

    [Sends("Query")]
    public static Task Prefetch() => Stay.Where(s => s.Hotel == "A").Prefetch().ToListAsync();

    [Sends("Query")]
    public static Task Measured() => Stay.Where(s => s.Hotel == "A").Measure(new CapacityMeter()).AsNoTracking().ToListAsync();

    [Sends("Scan")]
    public static Task Segments() => Stay.All().Parallel(2).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task One_segment_of_a_scan_that_nobody_allowed() => Stay.Where(s => s.Note == "n").Segment(0, 2).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Segments_of_one_hash_key() => Stay.Where(s => s.Hotel == "A").Parallel(2).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_key_in_the_filter() => Stay.Where(s => s.Hotel == "A" && s.Day != 3).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Either_of_two_range_keys() => Stay.Where(s => s.Hotel == "A" && (s.Day < 3 || s.Day > 5)).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_list_of_range_keys() => Stay.Where(s => s.Hotel == "A" && s.Day.In(1, 2)).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Not_a_range_key() => Stay.Where(s => s.Hotel == "A" && !(s.Day == 3)).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task An_expression_that_names_a_key_of_the_query() =>
        Stay.Where(s => s.Hotel == "A" && Condition.Raw("#d > :d", new Dictionary<string, string> { ["#d"] = "day" }, new Dictionary<string, DynamoValue> { ["d"] = 3 })).ToListAsync();
}
