namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Queries through the user's own methods, which are followed.</summary>
internal static class Helpers
{
    [Sends("Query")]
    public static Task An_extension_with_options() => Stay.Where(s => s.Hotel == "A").Newest().ToListAsync();

    [Sends("Query")]
    public static Task An_extension_with_a_condition() => Stay.Where(s => s.Hotel == "A").Since(3).ToListAsync();

    [Sends("Query")]
    public static Task Two_extensions() => Stay.Where(s => s.Hotel == "A").Since(3).Newest().ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task An_extension_in_vain() => Stay.Where(s => s.Note == "n").Since(3).ToListAsync();

    [Sends("Scan")]
    public static Task An_extension_that_allows_a_scan() => Stay.Where(s => s.Note == "n").Meant().ToListAsync();

    [Sends("Query")]
    public static Task An_extension_of_all_documents() => Stay.Where(s => s.Hotel == "A").Few().ToListAsync();

    [Sends("Query")]
    public static Task An_extension_as_a_plain_call() => StayQueries.Since(StayQueries.Of("A"), 3).ToListAsync();

    [Sends("Query")]
    public static Task A_method() => StayQueries.Of("A").ToListAsync();

    [Sends("Query by_price")]
    public static Task A_method_that_goes_on() => StayQueries.Of("A").Where(s => s.Price > 3).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_method_with_statements() => StayQueries.Noted("n").ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task A_method_of_the_document() => Stay.InRome().ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task A_condition_by_an_extension() => Stay.Where(s => s.IsIn("Rome")).ToListAsync();

    [Sends("Query")]
    public static Task A_condition_by_a_method_of_a_field() => Stay.Where(s => StayQueries.Is(s.Hotel, "A")).ToListAsync();

    [Sends("Query by_price")]
    public static Task A_condition_of_two_ways_that_are_one() => Stay.Where(s => s.Hotel == "A" && StayQueries.Costs(s, 3, 10)).ToListAsync();

    [Sends("Query")]
    public static Task A_method_as_the_function() => Stay.Where(StayQueries.HotelA).ToListAsync();

    [Sends("Query")]
    public static Task A_local_function()
    {
        return Stay.Where(Mine).ToListAsync();

        static Condition Mine(StayFields s) => s.Hotel == "A";
    }

    [Sends("Query")]
    public static Task A_local_function_that_sees_a_variable()
    {
        string hotel = "A";
        return Stay.Where(s => Mine(s) && s.Day > 3).ToListAsync();

        Condition Mine(StayFields s) => s.Hotel == hotel;
    }

    [Sends("Query")]
    public static Task A_local_function_that_makes_a_query()
    {
        return Query("A").CountAsync();

        static DocumentQuery<Stay, StayKey, StayFields> Query(string hotel) => Stay.Where(s => s.Hotel == hotel);
    }

    [Sends("Query")]
    public static Task A_method_in_a_method() => Outer("A").CountAsync();

    [Sends("Query")]
    public static Task A_lambda_of_a_lambda()
    {
        Func<string, Func<StayFields, Condition>> of = hotel => s => s.Hotel == hotel;
        return Stay.Where(s => of("A")(s)).ToListAsync();
    }

    [Sends("Query")]
    public static Task A_parameter_that_is_assigned() => Stay.Where(s => s.Note != "x").Only("A").ToListAsync();

    [Sends("Query", "Scan")]
    public static async Task A_parameter_that_is_assigned_on_one_way()
    {
        foreach (string? hotel in new[] { null, "A" })
            await Stay.All().Narrow(hotel).ToListAsync();
    }

    [Sends("Query stays_index_city_price")]
    public static Task A_condition_that_a_method_adds_to() => Stay.Where(s => StayQueries.AlsoIn(s.Note != "x", "Rome")).ToListAsync();

    [Sends("Query")]
    public static Task A_parameter_that_is_replaced_before_it_is_read()
    {
        return Read(StayQueries.Noted("n"));

        static Task Read(DocumentQuery<Stay, StayKey, StayFields> query)
        {
            query = Stay.Where(s => s.Hotel == "A");
            return query.ToListAsync();
        }
    }

    private static DocumentQuery<Stay, StayKey, StayFields> Outer(string hotel) => Inner(hotel, 3).Newest();

    private static DocumentQuery<Stay, StayKey, StayFields> Inner(string hotel, int day) => StayQueries.Of(hotel).Since(day);
}
