namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>How queries are read.</summary>
internal static class Endings
{
    [Sends("Query")]
    public static async Task Stream()
    {
        await foreach (Stay stay in Stay.Where(s => s.Hotel == "A"))
            Assert.That(stay.Hotel, Is.EqualTo("A"));
    }

    [Sends("Query")]
    public static async Task Stream_of_a_variable()
    {
        var query = Stay.Where(s => s.Hotel == "A");
        await foreach (var stay in query.Descending())
            Assert.That(stay.Hotel, Is.EqualTo("A"));
    }

    [Sends("Query")]
    public static async Task Stream_that_can_be_cancelled()
    {
        await foreach (Stay stay in Stay.Where(s => s.Hotel == "A").WithCancellation(CancellationToken.None).ConfigureAwait(false))
            Assert.That(stay.Hotel, Is.EqualTo("A"));
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Stream_of_a_scan()
    {
        await foreach (Stay stay in Stay.Where(s => s.Note == "third"))
            Assert.That(stay.Note, Is.EqualTo("third"));
    }

    [Sends("Query")]
    public static Task First() => Stay.Where(s => s.Hotel == "A").FirstAsync();

    [Sends("Query")]
    public static Task First_three() => Stay.Where(s => s.Hotel == "A").FirstAsync(3);

    [Sends("Query stays_index_city_price")]
    public static Task First_or_none() => Stay.Where(s => s.City == "Rome").FirstOrDefaultAsync();

    [Sends("Query")]
    public static Task Last() => Stay.Where(s => s.Hotel == "A").LastAsync();

    [Sends("Query")]
    public static Task Last_of_a_descending_query() => Stay.Where(s => s.Hotel == "A").Descending().LastOrDefaultAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Last_of_a_scan() => Stay.All().LastAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task Last_of_an_index_without_an_order() => Stay.Where(s => s.State == "open").LastAsync();

    [Sends("Query")]
    public static Task Count() => Stay.Where(s => s.Hotel == "A").CountAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Count_by_a_scan() => Stay.Where(s => s.Note == "n").CountAsync();

    [Sends("Scan")]
    public static Task Count_of_all() => Stay.All().CountAsync();

    [Sends("Query by_price")]
    public static Task Any() => Stay.Where(s => s.Hotel == "A" && s.Price == 3).AnyAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Any_by_a_scan() => Stay.Where(s => s.Seats > 3).AnyAsync();

    [Sends("Query")]
    public static async Task Pages()
    {
        await foreach (QueryPage<Stay> page in Stay.Where(s => s.Hotel == "A").RecordLimit(2).PagesAsync())
            Assert.That(page.Items, Is.Not.Empty);
    }

    [Sends("Query")]
    public static Task Pluck() => Stay.Where(s => s.Hotel == "A").PluckAsync(s => s.Day);

    [Sends("Scan")]
    public static async Task Pluck_two()
    {
        await foreach ((string? hotel, int day) in Stay.All().Pluck(s => (s.Hotel, s.Day)))
            Assert.That((hotel, day), Is.Not.EqualTo(("", 0)));
    }

    [Sends("Query")]
    public static Task Delete() => Stay.Where(s => s.Hotel == "nowhere").DeleteAllAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Delete_by_a_scan() => Stay.Where(s => s.Note == "nowhere").DeleteAllAsync();

    [Sends("Scan")]
    public static Task Delete_by_a_scan_that_is_meant() => Stay.All().Where(s => s.Note == "nowhere").DeleteAllAsync();

    [Sends("Query")]
    public static async Task As_a_stream()
    {
        IAsyncEnumerable<Stay> stays = Stay.Where(s => s.Hotel == "A");
        await foreach (Stay stay in stays)
            Assert.That(stay.Hotel, Is.EqualTo("A"));
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task As_a_stream_that_is_handed_on()
    {
        await foreach (Stay stay in Same(Stay.Where(s => s.Note == "third")))
            Assert.That(stay.Note, Is.EqualTo("third"));
    }

    [Sends("Query")]
    public static async Task Linq()
    {
        await foreach (string hotel in Stay.Where(s => s.Hotel == "A").Select(stay => stay.Hotel))
            Assert.That(hotel, Is.EqualTo("A"));
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Linq_over_a_scan()
    {
        await foreach (string? note in Stay.Where(s => s.Note == "third").RecordLimit(3).Select(stay => stay.Note).Take(2))
            Assert.That(note, Is.EqualTo("third"));
    }

#pragma warning disable DYN5009 // which way a query goes that LINQ filters is what is asked here
    [Sends("Query")]
    public static async Task Linq_that_filters() => Assert.That(await Stay.Where(s => s.Hotel == "A").CountAsync(stay => stay.Day % 2 == 0), Is.EqualTo(3));

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Linq_that_filters_a_scan() => Assert.That(await Stay.Where(s => s.Note == "third").CountAsync(stay => stay.Day == 3), Is.EqualTo(1));

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Linq_that_only_looks_like_a_condition()
    {
        await foreach (Stay stay in Stay.Where(s => s.Note == "third").Where(stay => stay.Day % 2 == 0))
            Assert.That(stay.Day, Is.EqualTo(6));
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Linq_that_filters_twice_and_lists() =>
        Assert.That((await Stay.Where(s => s.Note == "third").Where(stay => stay.Day % 2 == 0).Where(stay => stay.Seats > 0).ToListAsync()).Count, Is.EqualTo(1));

    [Sends("Query")]
    public static async Task Linq_over_a_variable_that_may_be_null()
    {
        DocumentQuery<Stay, StayKey, StayFields>? query = Stay.Where(s => s.Hotel == "A");
        await (query?.CountAsync(stay => stay.Day > 3) ?? default);
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Linq_that_filters_a_variable()
    {
        var query = Stay.Where(s => s.Note == "third");
        Assert.That(await query.AnyAsync(stay => stay.Day == 3), Is.EqualTo(true));
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task Linq_over_a_variable()
    {
        var query = Stay.Where(s => s.Note == "third");
        await foreach (int day in query.Select(stay => stay.Day))
            Assert.That(day % 3, Is.EqualTo(0));
    }
#pragma warning restore DYN5009

    [Sends("Query", Report = "DYN5002")]
    public static async Task Linq_over_a_variable_that_is_told_more()
    {
        var query = Stay.Where(s => s.Note == "third");
        query = query.Where(s => s.Hotel == "A");
        await foreach (int day in query.Select(stay => stay.Day))
            Assert.That(day % 3, Is.EqualTo(0));
    }

    [Sends("Scan", Report = "DYN4001")]
    public static async Task A_variable_that_is_handed_on()
    {
        var query = Stay.Where(s => s.Note == "third");
        await foreach (Stay stay in Same(query))
            Assert.That(stay.Note, Is.EqualTo("third"));
    }

    [Sends("Query")]
    public static async Task If_there_is_a_query()
    {
        DocumentQuery<Stay, StayKey, StayFields>? query = Stay.Where(s => s.Hotel == "A");
        await (query?.CountAsync() ?? Task.FromResult(0L));
    }

    [Sends("GetItem")]
    public static Task Find() => Stay.FindOrDefaultAsync("A", 3);

    [Sends("GetItem")]
    public static Task Find_or_throw() => Stay.FindAsync("A", 3, consistentRead: true);

    [Sends("GetItem")]
    public static Task Exists() => Stay.ExistsAsync("A", 3);

    [Sends("BatchGetItem")]
    public static Task Find_all() => Stay.FindAllAsync([new StayKey("A", 1), new StayKey("A", 2)]);

    [Sends("GetItem")]
    public static Task Find_by_a_set() => Memo.Using(DynamoidClient.Current).FindOrDefaultAsync("m");

    private static IAsyncEnumerable<Stay> Same(IAsyncEnumerable<Stay> stays) => stays;
}
