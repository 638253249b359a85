namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>To equal null is no key condition, whatever null is written as.</summary>
internal static class Nulls
{
    private const string? NoCity = null;

#pragma warning disable CA1802, CA1805 // a readonly field with a value written beside it is what is judged
    private static readonly string? NeverCity = null;

    private static readonly string SomeCity = "Rome";
#pragma warning restore CA1802, CA1805

    [Sends("Scan", Report = "DYN4001")]
    public static Task Null() => Stay.Where(s => s.City == null).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Default() => Stay.Where(s => s.City == default(string)).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_constant() => Stay.Where(s => s.City == NoCity).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_readonly_field() => Stay.Where(s => s.City == NeverCity).ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task A_readonly_field_with_a_value() => Stay.Where(s => s.City == SomeCity).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_variable()
    {
        string? city = null;
        return Stay.Where(s => s.City == city).ToListAsync();
    }

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_conversion() => Stay.Where(s => s.City == (string?)null).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task IsNull() => Stay.Where(s => s.City.IsNull()).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Not_null() => Stay.Where(s => s.City != null).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task NotExists() => Stay.Where(s => s.City.NotExists()).ToListAsync();

    [Sends("Query by_price")]
    public static Task A_range_key_that_is_not_null_beside_its_bound() => Stay.Where(s => s.Hotel == "A" && s.Price != null && s.Price > 3).ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task A_range_key_that_is_not_null() => Stay.Where(s => s.City == "Rome" && s.Price != null).ToListAsync();

    [Sends("Query")]
    public static Task A_range_key_of_an_index_that_is_null() => Stay.Where(s => s.Hotel == "A" && s.Price == null).ToListAsync();

    [Sends("Refused", Report = "DYN4004")]
    public static Task A_range_key_of_the_only_index_that_is_null() => Stay.Where(s => s.City == "Rome" && s.Price == null).ToListAsync();

    [Sends("Query nicks")]
    public static Task A_text() => Visit.Where(v => v.Nick == "n").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task An_empty_text_where_that_counts_as_null() => Visit.Where(v => v.Nick == "").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task String_Empty_where_that_counts_as_null() => Visit.Where(v => v.Nick == string.Empty).ToListAsync();

    [Sends("Query states")]
    public static Task A_text_that_is_only_blank() => Stay.Where(s => s.State == " ").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_guid() => Visit.Where(v => v.Guide == null).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_guid_by_default() => Visit.Where(v => v.Guide == default(Guid?)).ToListAsync();

    [Sends("Query guides")]
    public static Task A_guid_of_noughts() => Visit.Where(v => v.Guide == default(Guid)).ToListAsync();

    [Sends("Scan", "Query stays_index_city_price", Report = "DYN4001")]
    public static async Task Null_on_one_way()
    {
        foreach (bool yes in new[] { true, false })
            await Stay.Where(s => s.City == (yes ? null : "Rome")).ToListAsync();
    }

    [Sends("Query stays_index_city_price")]
    public static Task A_value_that_may_be_null_is_taken_to_be_none() => Stay.Where(s => s.City == Any.Maybe).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task An_argument() => Find(null).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_default_of_a_parameter() => Find().ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task A_value_for_a_parameter() => Find("Rome").ToListAsync();

    private static DocumentQuery<Stay, StayKey, StayFields> Find(string? city = null) => Stay.Where(s => s.City == city);
}
