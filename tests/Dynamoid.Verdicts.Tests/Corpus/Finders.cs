namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Finders and the queries of an index by its name.</summary>
internal static class Finders
{
    [Sends("GetItem")]
    public static Task By_the_whole_key() => Stay.FindByHotelAndDayAsync("A", 3);

    [Sends("GetItem")]
    public static Task By_the_whole_key_that_is_one_field() => Memo.FindByIdAsync("m");

    [Sends("Query")]
    public static Task All_by_the_whole_key() => Stay.FindAllByHotelAndDay("A", 3).ToListAsync();

    [Sends("Query")]
    public static Task By_the_hash_key() => Stay.FindByHotelAsync("A");

    [Sends("Query stays_index_city_price")]
    public static Task By_the_hash_key_of_an_index() => Stay.FindByCityAsync("Rome");

    [Sends("Query stays_index_city_price")]
    public static Task All_by_both_keys_of_an_index() => Stay.FindAllByCityAndPrice("Rome", 10).ToListAsync();

    [Sends("Query by_price")]
    public static Task By_the_keys_of_a_local_index() => Stay.FindByHotelAndPriceAsync("A", 10);

    [Sends("Query states")]
    public static Task By_an_index_without_a_range_key() => Stay.FindAllByState("open").RecordLimit(2).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task By_another_field() => Stay.FindByNoteAsync("third");

    [Sends("Scan", Report = "DYN4001")]
    public static Task All_by_another_field() => Stay.FindAllByNote("third").ToListAsync();

    [Sends("Scan")]
    public static Task All_by_another_field_if_it_is_meant() => Stay.FindAllByNote("third").AllowScan().ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task By_null() => Stay.FindByCityAsync(null);

    [Sends("Query")]
    public static Task By_a_key_and_null() => Stay.FindAllByHotelAndPrice("A", null).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task By_an_index_and_null() => Stay.FindAllByCityAndPrice("Rome", null).ToListAsync();

    [Sends("Query by_price")]
    public static Task With_arguments_by_name() => Stay.FindAllByHotelAndPrice(price: 10, hotel: "A").CountAsync();

    [Sends("Query by_price")]
    public static Task With_a_condition_more() => Stay.FindAllByHotel("A").Where(s => s.Price > 3).ToListAsync();

    [Sends("Query")]
    public static Task Of_a_set() => Stay.Using(DynamoidClient.Current).FindAllByHotel("A").ToListAsync();

    [Sends("Query visits_index_kind_on")]
    public static Task By_an_enum() => Visit.FindByKindAsync(VisitKind.Free, CancellationToken.None);

    [Sends("Scan", Report = "DYN4001")]
    public static Task By_the_beginning_of_a_name() => Visit.FindByTitleAsync("t");

    [Sends("Query agents")]
    public static Task An_index_that_lacks_attributes() => Stay.Indexes.Agents.Query("x").ToListAsync();

    [Sends("Query agents")]
    public static Task An_index_and_some_range_keys() => Stay.Indexes.Agents.Query("x", day => day.Between(1, 5)).ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task An_index_that_holds_all() => Stay.Indexes.CityPrice.Query("Rome", price => price >= 10).Descending().ToListAsync();

    [Sends("Query states")]
    public static Task An_index_by_its_own_name() => Stay.Indexes.States.Query("open").CountAsync();

    [Sends("Query by_price")]
    public static Task A_local_index() => Stay.Using(DynamoidClient.Current).Indexes.ByPrice.Query("A", price => price == 10).ConsistentRead().ToListAsync();

    [Sends("Query agents")]
    public static Task The_documents_of_an_index() => Stay.Indexes.Agents.Query("x").Documents.Project(s => [s.Note]).ToListAsync();

    [Sends("Query agents")]
    public static Task An_index_that_is_followed() => Stay.Indexes.Agents.Query("x").FollowIndex().ToListAsync();

    [Sends("Query agents", Report = "DYN5002")]
    public static Task An_index_with_a_filter() => Stay.Indexes.Agents.Query("x").Where(s => s.Note == "n").RecordLimit(3).CountAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task An_index_with_its_own_key_in_the_filter() => Stay.Indexes.Agents.Query("x").Where(s => s.Day != 3).CountAsync();

    [Sends("Scan agents")]
    public static Task All_of_an_index() => Stay.Indexes.Agents.Scan().ToListAsync();

    [Sends("Scan states")]
    public static Task All_of_an_index_that_holds_all() => Stay.Indexes.States.Scan().Where(s => s.Note == "n").ToListAsync();

    [Sends("Query states")]
    public static Task Queries_of_an_index_in_a_variable()
    {
        var states = Stay.Indexes.States;
        return states.Query("open").ToListAsync();
    }

    [Sends("Query agents")]
    public static async Task A_stream_of_views()
    {
        await foreach (Stay.AgentsView view in Stay.Indexes.Agents.Query("agent"))
            Assert.That(view.Day, Is.Positive);
    }

    [Sends("Query visits_index_kind_on")]
    public static Task An_index_of_an_enum_and_a_day() => Visit.Indexes.KindOn.Query(VisitKind.Free, on => on > new DateOnly(2026, 1, 1)).FirstOrDefaultAsync();
}
