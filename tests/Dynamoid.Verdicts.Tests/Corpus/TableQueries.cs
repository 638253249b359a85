namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Queries of the table, and operators on its range key.</summary>
internal static class TableQueries
{
    [Sends("Query")]
    public static Task Hash_key() => Stay.Where(s => s.Hotel == "A").ToListAsync();

    [Sends("Query")]
    public static Task Both_keys() => Stay.Where(s => s.Hotel == "A" && s.Day == 3).ToListAsync();

    [Sends("Query")]
    public static Task Both_keys_the_other_way_round() => Stay.Where(s => s.Day == 3 && s.Hotel == "A").ToListAsync();

    [Sends("Query")]
    public static Task Less() => Stay.Where(s => s.Hotel == "A" && s.Day < 3).ToListAsync();

    [Sends("Query")]
    public static Task Less_or_equal() => Stay.Where(s => s.Hotel == "A" && s.Day <= 3).ToListAsync();

    [Sends("Query")]
    public static Task Greater() => Stay.Where(s => s.Hotel == "A" && s.Day > 3).ToListAsync();

    [Sends("Query")]
    public static Task Greater_or_equal() => Stay.Where(s => s.Hotel == "A" && s.Day >= 3).ToListAsync();

    [Sends("Query")]
    public static Task Between() => Stay.Where(s => s.Hotel == "A" && s.Day.Between(2, 4)).ToListAsync();

    [Sends("Query")]
    public static Task Two_bounds() => Stay.Where(s => s.Hotel == "A" && s.Day >= 2 && s.Day < 4).ToListAsync();

    [Sends("Query")]
    public static Task One_ampersand() => Stay.Where(s => (s.Hotel == "A") & (s.Day > 2)).ToListAsync();

    [Sends("Query")]
    public static Task Parentheses() => Stay.Where(s => ((s.Hotel == "A") && ((s.Day > 2)))).ToListAsync();

    [Sends("Query", Report = "DYN5002")]
    public static Task Three_conditions_in_a_nest() => Stay.Where(s => s.Note == "n" && (s.Seats > 1 && s.Hotel == "A")).ToListAsync();

    [Sends("Query")]
    public static Task Filters_beside_the_key() => Stay.Where(s => s.Hotel == "A" && s.Note != "x" && s.Seats.In(1, 2)).ToListAsync();

    [Sends("Query")]
    public static Task Range_key_that_exists() => Stay.Where(s => s.Hotel == "A" && s.Day.Exists()).ToListAsync();

    [Sends("Query")]
    public static Task Statement_lambda() => Stay.Where(s => { return s.Hotel == "A"; }).ToListAsync();

    [Sends("Query")]
    public static Task Two_returns_of_one_way() => Stay.Where(s => { if (Any.Yes) return s.Hotel == "A"; return s.Hotel == "B"; }).ToListAsync();

    [Sends("Query")]
    public static Task Equal_twice() => Stay.Where(s => s.Hotel == "A" && s.Hotel == "A").ToListAsync();

    [Sends("Query")]
    public static Task By_a_guid() => Visit.Where(v => v.Id == Guid.Empty).ToListAsync();

    [Sends("Query")]
    public static Task By_a_number() => Sample.Where(s => s.Sensor == 7).ToListAsync();

    [Sends("Query")]
    public static Task By_a_number_and_a_time() => Sample.Where(s => s.Sensor == 7L && s.At > DateTimeOffset.UnixEpoch).ToListAsync();

    [Sends("Query")]
    public static Task By_the_implicit_key() => Memo.Where(m => m.Id == "m").ToListAsync();

    [Sends("Query")]
    public static Task Of_a_set() => Stay.Using(DynamoidClient.Current).Where(s => s.Hotel == "A").ToListAsync();

    [Sends("Query")]
    public static Task Of_a_set_in_a_variable()
    {
        StaySet stays = Stay.Using(DynamoidClient.Current).AsNoTracking();
        return stays.Where(s => s.Hotel == "A").ToListAsync();
    }

    [Sends("Query")]
    public static Task Through_a_meter() => Stay.Measure(new CapacityMeter()).Where(s => s.Hotel == "A").ToListAsync();
}
