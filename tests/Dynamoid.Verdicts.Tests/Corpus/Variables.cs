namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Queries and conditions in variables, and several calls of Where.</summary>
internal static class Variables
{
    private static readonly Func<StayFields, Condition> HotelA = s => s.Hotel == "A";

    private static readonly Condition RomeOnly = default(StayFields).City == "Rome";

    private static Condition OpenOnly => default(StayFields).State == "open";

    [Sends("Query")]
    public static Task Where_twice() => Stay.Where(s => s.Hotel == "A").Where(s => s.Day > 3).ToListAsync();

    [Sends("Query by_price")]
    public static Task Where_three_times() => Stay.Where(s => s.Note != "x").Where(s => s.Price > 3).Where(s => s.Hotel == "A").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Where_twice_in_vain() => Stay.Where(s => s.Note == "n").Where(s => s.Seats == 3).ToListAsync();

    [Sends("Query")]
    public static Task A_query()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        return query.ToListAsync();
    }

    [Sends("Query")]
    public static Task A_query_that_goes_on()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        var narrow = query.Where(s => s.Day > 3);
        return narrow.ToListAsync();
    }

    [Sends("Query", "Query by_price")]
    public static async Task Two_readings_of_one_query()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        await query.CountAsync();
        await query.Where(s => s.Price > 3).CountAsync();
    }

    [Sends("Query")]
    public static Task A_query_that_is_assigned_again()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        query = query.Where(s => s.Day > 3);
        return query.ToListAsync();
    }

    [Sends("Query stays_index_city_price")]
    public static Task A_query_that_is_replaced()
    {
        var query = Stay.Where(s => s.Note == "n");
        query = Stay.Where(s => s.City == "Rome");
        return query.ToListAsync();
    }

    [Sends("Query")]
    public static Task A_query_that_is_declared_before_it_is_made()
    {
        DocumentQuery<Stay, StayKey, StayFields> query;
        query = Stay.Where(s => s.Hotel == "A");
        return query.ToListAsync();
    }

    [Sends("Query")]
    public static Task A_condition()
    {
        Condition condition = default(StayFields).Hotel == "A";
        return Stay.Where(_ => condition).ToListAsync();
    }

    [Sends("Query")]
    public static Task A_condition_within_the_lambda() => Stay.Where(s =>
    {
        Condition condition = s.Hotel == "A";
        return condition && s.Day > 3;
    }).ToListAsync();

    [Sends("Query")]
    public static Task A_condition_that_grows()
    {
        Condition condition = default(StayFields).Hotel == "A";
        condition &= default(StayFields).Day > 3;
        return Stay.Where(_ => condition).ToListAsync();
    }

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_condition_that_widens()
    {
        Condition condition = default(StayFields).Hotel == "A";
        condition |= default(StayFields).Day > 3;
        return Stay.Where(_ => condition).ToListAsync();
    }

    [Sends("Query")]
    public static Task A_condition_that_grows_within_the_lambda() => Stay.Where(s =>
    {
        Condition condition = s.Note != "x";
        condition = condition & (s.Hotel == "A");
        return condition;
    }).ToListAsync();

    [Sends("Query")]
    public static Task A_field_in_a_variable() => Stay.Where(s =>
    {
        var hotel = s.Hotel;
        return hotel == "A";
    }).ToListAsync();

    [Sends("Query")]
    public static Task A_function_in_a_variable()
    {
        Func<StayFields, Condition> where = s => s.Hotel == "A";
        return Stay.Where(where).ToListAsync();
    }

    [Sends("Query")]
    public static Task A_function_that_is_called()
    {
        Func<StayFields, Condition> where = s => s.Hotel == "A";
        return Stay.Where(s => where(s) && s.Day > 3).ToListAsync();
    }

    [Sends("Query")]
    public static Task A_function_that_is_invoked()
    {
        Func<StayFields, int, Condition> where = (s, day) => s.Hotel == "A" && s.Day > day;
        return Stay.Where(s => where.Invoke(s, 3)).ToListAsync();
    }

    [Sends("Query")]
    public static Task A_function_in_a_field() => Stay.Where(HotelA).ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task A_condition_in_a_field() => Stay.Where(_ => RomeOnly).ToListAsync();

    [Sends("Query states")]
    public static Task A_condition_in_a_property() => Stay.Where(_ => OpenOnly).ToListAsync();

    [Sends("Query")]
    public static Task Fields_in_a_variable()
    {
        StayFields its = default;
        Condition condition = its.Hotel == "A" && its.Day.Between(1, 3);
        return Stay.Where(_ => condition).ToListAsync();
    }

    [Sends("Query")]
    public static Task Values_in_variables()
    {
        string hotel = "A";
        int day = Any.Number;
        return Stay.Where(s => s.Hotel == hotel && s.Day > day + 1).ToListAsync();
    }
}
