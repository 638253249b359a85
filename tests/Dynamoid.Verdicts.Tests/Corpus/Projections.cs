using Dynamoid.Conditions;

namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>What is asked for or filtered of an index that holds less: <c>agents</c> has the keys and <c>Note</c>, <c>by_seats</c> the keys alone.</summary>
internal static class Projections
{
    private static IReadOnlyList<IField> Lacking(StayFields s) => [s.Price];

    private static IReadOnlyList<IField> Held(StayFields s) => new IField[] { s.Note, s.Day };

    [Sends("Query agents")]
    public static Task What_an_index_includes() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(s => [s.Note, s.Hotel, s.Day, s.Agent]).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task What_an_index_does_not_hold() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(s => [s.Note, s.Price]).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Before_the_index_is_named() => Stay.Where(s => s.Agent == "x").Project(s => [s.Price]).WithIndex("agents").FirstOrDefaultAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Of_the_last_one() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(s => [s.City]).LastOrDefaultAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Of_a_local_index() => Stay.Where(s => s.Hotel == "A" && s.Seats > 1).WithIndex("by_seats").Project(s => [s.Note]).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Of_the_documents_of_an_index() => Stay.Indexes.Agents.Query("x").Documents.Project(s => [s.Price]).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Of_a_scan_of_an_index() => Stay.Indexes.Agents.Scan().Documents.Project(s => [s.Price]).ToListAsync();

    [Sends("Query agents")]
    public static Task From_the_table_behind_the_index() => Stay.Where(s => s.Agent == "x").WithIndex("agents").FollowIndex().Project(s => [s.Price]).ToListAsync();

    [Sends("Query agents")]
    public static Task From_the_table_consistently() => Stay.Where(s => s.Agent == "x").WithIndex("agents").FollowIndex().ConsistentRead().Project(s => [s.Price]).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Followed_in_vain_so_not_consistent() => Stay.Where(s => s.Agent == "x").WithIndex("agents").FollowIndex().ConsistentRead().Project(s => [s.Note]).ToListAsync();

    [Sends("Query agents")]
    public static Task Counted_whatever_is_asked_for() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(s => [s.Price]).CountAsync();

    [Sends("Query")]
    public static Task Of_the_table() => Stay.Where(s => s.Hotel == "A").Project(s => [s.Price]).ToListAsync();

    [Sends("Query states")]
    public static Task Of_an_index_that_holds_all() => Stay.Where(s => s.State == "open").WithIndex("states").Project(s => [s.Price]).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task By_a_method() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(Lacking).ToListAsync();

    [Sends("Query agents")]
    public static Task By_a_method_that_makes_an_array() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(Held).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task The_later_of_two() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(s => [s.Note]).Project(s => [s.Price]).ToListAsync();

    [Sends("Query agents")]
    public static Task Values_that_are_there() => Stay.Where(s => s.Agent == "x").WithIndex("agents").PluckAsync(s => (s.Day, s.Note));

    [Sends("Refused", Report = "DYN4004")]
    public static Task Values_that_are_not_there() => Stay.Where(s => s.Agent == "x").WithIndex("agents").PluckAsync(s => s.Price);

    [Sends("Refused", Report = "DYN4004")]
    public static async Task Values_one_by_one()
    {
        await foreach ((int day, int? price) in Stay.Where(s => s.Agent == "x").WithIndex("agents").Pluck(s => (s.Day, s.Price)))
            Assert.That(day, Is.EqualTo(price));
    }

    [Sends("Query agents")]
    public static Task Values_in_the_place_of_what_was_asked_for_before() => Stay.Where(s => s.Agent == "x").WithIndex("agents").Project(s => [s.Price]).PluckAsync(s => s.Note);

    [Sends("Query agents")]
    public static Task Values_from_the_table() => Stay.Where(s => s.Agent == "agent").WithIndex("agents").FollowIndex().PluckAsync(s => s.Price);

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_filter_on_what_the_index_does_not_hold() => Stay.Where(s => s.Agent == "x" && s.Price > 1).WithIndex("agents").ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_filter_before_the_items_are_read() => Stay.Where(s => s.Agent == "x" && s.Price > 1).WithIndex("agents").FollowIndex().ToListAsync();

    [Sends("Query agents", Report = "DYN5002")]
    public static Task A_filter_on_what_the_index_includes() => Stay.Where(s => s.Agent == "x" && s.Note == "n").WithIndex("agents").FollowIndex().ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_choice_of_fields_before_the_items_are_read() => Stay.Where(s => s.Agent == "x" && (s.Note == "n" || s.City == "Rome")).WithIndex("agents").FollowIndex().ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_filter_on_entries_that_are_counted() => Stay.Where(s => s.Agent == "x" && s.Price > 1).WithIndex("agents").FollowIndex().CountAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_filter_that_needs_no_table() => Stay.Where(s => s.Agent == "x" && s.Price > 1).WithIndex("agents").FollowIndex().PluckAsync(s => s.Day);

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_filter_of_a_local_index() => Stay.Where(s => s.Hotel == "A" && s.Seats > 1 && s.Note == "n").WithIndex("by_seats").ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_filter_of_a_local_index_that_is_counted() => Stay.Where(s => s.Hotel == "A" && s.Seats > 1 && s.Note == "n").WithIndex("by_seats").CountAsync();

    [Sends("Scan agents")]
    public static Task A_filter_of_a_scan_of_an_index() => Stay.Indexes.Agents.Scan().Where(s => s.Price > 1).ToListAsync();

    [Sends("Scan by_seats")]
    public static Task A_filter_of_a_scan_of_a_local_index() => Stay.Indexes.BySeats.Scan().Where(s => s.Note == "third").ToListAsync();
}
