namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Queries that the run decides: all ways are named, and each is taken here.</summary>
internal static class Branches
{
    private static readonly bool[] Both = [true, false];

    [Sends("Query", "Query by_price")]
    public static async Task If()
    {
        foreach (bool priced in Both)
        {
            var query = Stay.Where(s => s.Hotel == "A");
            if (priced)
                query = query.Where(s => s.Price > 3);
            await query.ToListAsync();
        }
    }

    [Sends("Scan", "Query stays_index_city_price", Report = "DYN4001")]
    public static async Task If_that_saves_a_scan()
    {
        foreach (bool isIn in Both)
        {
            var query = Stay.Where(s => s.Note != "n");
            if (isIn)
                query = query.Where(s => s.City == "Rome");
            await query.ToListAsync();
        }
    }

    [Sends("Scan", "Query stays_index_city_price")]
    public static async Task If_after_all()
    {
        foreach (string? city in new[] { null, "Rome" })
        {
            var query = Stay.All();
            if (city is not null)
                query = query.Where(s => s.City == city);
            await query.CountAsync();
        }
    }

    [Sends("Query states", "Query stays_index_city_price")]
    public static async Task If_else()
    {
        foreach (bool isOpen in Both)
        {
            DocumentQuery<Stay, StayKey, StayFields> query;
            if (isOpen)
            {
                query = Stay.Where(s => s.State == "open");
            }
            else
            {
                query = Stay.Where(s => s.City == "Rome");
            }

            await query.ToListAsync();
        }
    }

    [Sends("Query states", "Query stays_index_city_price")]
    public static async Task A_conditional_expression()
    {
        foreach (bool isOpen in Both)
        {
            var query = isOpen ? Stay.Where(s => s.State == "open") : Stay.Where(s => s.City == "Rome");
            await query.ToListAsync();
        }
    }

    [Sends("Query states", "Query stays_index_city_price")]
    public static async Task A_conditional_condition()
    {
        foreach (bool isOpen in Both)
            await Stay.Where(s => isOpen ? s.State == "open" : s.City == "Rome").ToListAsync();
    }

    [Sends("Query", "Query states", "Query stays_index_city_price")]
    public static async Task A_switch_expression()
    {
        foreach (int way in new[] { 0, 1, 2 })
        {
            await Stay.Where(s => way switch
            {
                0 => s.Hotel == "A",
                1 => s.State == "open",
                _ => s.City == "Rome",
            }).ToListAsync();
        }
    }

    [Sends("Query", "Query states", "Scan", Report = "DYN4001")]
    public static async Task A_switch()
    {
        foreach (int way in new[] { 0, 1, 2 })
        {
            var query = Stay.Where(s => s.Seats > 0);
            switch (way)
            {
                case 0:
                    query = query.Where(s => s.Hotel == "A");
                    break;
                case 1:
                    query = query.Where(s => s.State == "open");
                    break;
                default:
                    break;
            }

            await query.ToListAsync();
        }
    }

    [Sends("Query")]
    public static Task A_way_that_ends()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        if (Any.No)
        {
            query = Stay.Where(s => s.Note == "n");
            return Task.CompletedTask;
        }

        return query.ToListAsync();
    }

    [Sends("Query")]
    public static Task A_way_that_throws()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        if (Any.No)
        {
            query = Stay.Where(s => s.Note == "n");
            throw new InvalidOperationException();
        }

        return query.ToListAsync();
    }

    [Sends("Query by_price", "Query")]
    public static async Task Within_a_branch()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        if (Any.Yes)
        {
            query = query.Where(s => s.Price > 3);
            await query.CountAsync();
        }

        await StayQueries.Of("A").CountAsync();
    }

    [Sends("Query")]
    public static async Task Try()
    {
        var query = Stay.Where(s => s.Note != "n");
        try
        {
            query = query.Where(s => s.Hotel == "A");
            await query.CountAsync();
        }
        finally
        {
            Any.Number++;
        }
    }

    [Sends("Query")]
    public static Task A_choice_that_is_constant() => Stay.Where(s => true ? s.Hotel == "A" : s.Note == "n").ToListAsync();

    [Sends("Query", "Query stays_index_city_price")]
    public static async Task A_switch_expression_that_throws()
    {
        foreach (int way in new[] { 0, 1 })
        {
            await Stay.Where(s => way switch
            {
                0 => s.Hotel == "A",
                1 => s.City == "Rome",
                _ => throw new InvalidOperationException(),
            }).ToListAsync();
        }
    }

    [Sends("Query", "Scan", Report = "DYN4001")]
    public static async Task A_variable_of_another_section_of_a_switch()
    {
        foreach (bool isFirst in Both)
        {
            switch (isFirst)
            {
                case true:
                    var query = Stay.Where(s => s.Hotel == "A");
                    await query.ToListAsync();
                    break;
                default:
                    query = Stay.Where(s => s.Note == "n");
                    await query.CountAsync();
                    break;
            }
        }
    }

    [Sends("Scan", IsUnknown = true, Report = "DYN4002")]
    public static Task A_loop_that_is_left()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        while (true)
        {
            if (Any.Yes)
            {
                query = Stay.Where(s => s.Note == "n");
                break;
            }
        }

        return query.ToListAsync();
    }

    [Sends("Scan", IsUnknown = true, Report = "DYN4002")]
    public static Task A_loop_that_goes_on()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        foreach (string note in new[] { "n", "m" })
        {
            if (note == "n")
            {
                query = Stay.Where(s => s.Note == note);
                continue;
            }

            Any.Number++;
        }

        return query.ToListAsync();
    }

    [Sends("Scan", IsUnknown = true, Report = "DYN4002")]
    public static Task A_goto()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        switch (Any.Number)
        {
            case > 0:
                query = Stay.Where(s => s.Note == "n");
                goto default;
            default:
                break;
        }

        return query.ToListAsync();
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task A_query_that_may_be_null()
    {
        var query = Any.Yes ? Stay.Where(s => s.Note == "n") : null;
        if (query is not null)
            await query.ToListAsync();
    }

    [Sends("Query", "Scan", Report = "DYN4001")]
    public static async Task A_query_that_is_made_when_it_is_null()
    {
        foreach (bool isThere in Both)
        {
            DocumentQuery<Stay, StayKey, StayFields>? query = isThere ? Stay.Where(s => s.Hotel == "A") : null;
            query ??= Stay.Where(s => s.Note == "n");
            await query.ToListAsync();
        }
    }

    [Sends("Scan", IsUnknown = true, Report = "DYN4002")]
    public static Task A_query_that_is_assigned_in_a_tuple()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        int number;
        ((query, number), Any.Number) = ((Stay.Where(s => s.Note == "n").AllowScan(), 1), 3);
        Any.Number += number;
        return query.ToListAsync();
    }

    [Sends("Query", "Query by_price")]
    public static async Task A_condition()
    {
        foreach (bool priced in Both)
        {
            Condition condition = default(StayFields).Hotel == "A";
            if (priced)
                condition = condition && default(StayFields).Price > 3;
            await Stay.Where(_ => condition).ToListAsync();
        }
    }
}
