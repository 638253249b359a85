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
