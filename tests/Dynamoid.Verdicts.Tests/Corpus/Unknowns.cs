namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>What the source does not tell: nothing is claimed, and where it may scan, that is said once.</summary>
internal static class Unknowns
{
    private static Condition Later { get; set; } = default(StayFields).Hotel == "A";

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static Task A_condition_from_a_property() => Stay.Where(_ => Later).ToListAsync();

    [Sends("Query", IsUnknown = true)]
    public static Task A_condition_from_a_property_beside_a_key() => Stay.Where(s => s.Hotel == "A" && Later).ToListAsync();

    [Sends("Query", IsUnknown = true)]
    public static Task A_condition_from_a_property_with_a_scan_allowed() => Stay.Where(_ => Later).AllowScan().ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Either_a_condition_from_a_property() => Stay.Where(s => s.Note == "n" || Later).ToListAsync();

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static Task A_condition_from_a_list() => Stay.Where(_ => List()[0]).ToListAsync();

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static async Task A_query_from_a_task() => await (await QueryAsync()).ToListAsync();

    [Sends("Query", IsUnknown = true)]
    public static async Task A_loop_beside_a_key()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        foreach (string note in new[] { "a", "b" })
            query = query.Where(s => s.Note != note);
        await query.ToListAsync();
    }

    [Sends("Scan", IsUnknown = true, Report = "DYN4002")]
    public static async Task A_loop()
    {
        Condition condition = default(StayFields).Note != "x";
        foreach (string note in new[] { "a", "b" })
            condition &= default(StayFields).Note != note;
        await Stay.Where(_ => condition).ToListAsync();
    }

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static Task A_variable_that_a_lambda_assigns()
    {
        var query = Stay.Where(s => s.Note == "n");
        Action change = () => query = Stay.Where(s => s.Hotel == "A");
        change();
        return query.ToListAsync();
    }

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static Task An_out_variable()
    {
        Make(out DocumentQuery<Stay, StayKey, StayFields> query);
        return query.ToListAsync();
    }

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static Task A_virtual_method() => new Repository().Query().ToListAsync();

    [Sends("Query", IsUnknown = true, Report = "DYN4002")]
    public static Task A_function_from_elsewhere()
    {
        return Read(s => s.Hotel == "A");

        static Task Read(Func<StayFields, Condition> where) => Stay.Where(where).ToListAsync();
    }

    private static List<Condition> List() => [default(StayFields).Hotel == "A"];

    private static Task<DocumentQuery<Stay, StayKey, StayFields>> QueryAsync() => Task.FromResult(Stay.Where(s => s.Hotel == "A"));

    private static void Make(out DocumentQuery<Stay, StayKey, StayFields> query) => query = Stay.Where(s => s.Hotel == "A");

    private class Repository
    {
        public virtual DocumentQuery<Stay, StayKey, StayFields> Query() => Stay.Where(s => s.Hotel == "A");
    }
}
