namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>Which index serves.</summary>
internal static class IndexChoices
{
    [Sends("Query stays_index_city_price")]
    public static Task Hash_key_of_a_global_index() => Stay.Where(s => s.City == "Rome").ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task Both_keys_of_a_global_index() => Stay.Where(s => s.City == "Rome" && s.Price > 10).ToListAsync();

    [Sends("Query states")]
    public static Task An_index_without_a_range_key() => Stay.Where(s => s.State == "open").ToListAsync();

    [Sends("Query by_price")]
    public static Task A_local_index() => Stay.Where(s => s.Hotel == "A" && s.Price > 10).ToListAsync();

    [Sends("Query by_price")]
    public static Task A_local_index_before_a_global_one() => Stay.Where(s => s.Hotel == "A" && s.City == "Rome" && s.Price > 10).ToListAsync();

    [Sends("Query")]
    public static Task The_table_by_both_keys_before_all() => Stay.Where(s => s.Hotel == "A" && s.Day > 1 && s.City == "Rome" && s.Price > 10).ToListAsync();

    [Sends("Query", Report = "DYN5002")]
    public static Task The_table_by_its_hash_key_before_a_global_index_by_its_own() => Stay.Where(s => s.Hotel == "A" && s.City == "Rome").ToListAsync();

    [Sends("Query by_price")]
    public static Task Another_index_where_a_key_cannot_be_filtered() => Stay.Where(s => s.Hotel == "A" && s.Day != 3 && s.Price >= 0).ToListAsync();

    [Sends("Query stays_index_city_price")]
    public static Task The_tables_keys_as_a_filter_of_an_index() => Stay.Where(s => s.City == "Rome" && s.Hotel != "B" && s.Day.In(2, 8)).ToListAsync();

    [Sends("Query")]
    public static Task No_local_index_that_lacks_attributes() => Stay.Where(s => s.Hotel == "A" && s.Seats > 1).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task No_global_index_that_lacks_attributes() => Stay.Where(s => s.Agent == "x").ToListAsync();

    [Sends("Query states", Report = "DYN5002")]
    public static Task A_condition_on_a_key_that_another_index_filters() => Stay.Where(s => s.City == "Rome" && s.Price != 3 && s.State == "open").ToListAsync();

    [Sends("Query visits_index_kind_on")]
    public static Task By_an_enum() => Visit.Where(v => v.Kind == VisitKind.Free).ToListAsync();

    [Sends("Query visits_index_kind_on")]
    public static Task By_an_enum_and_a_day() => Visit.Where(v => v.Kind == VisitKind.Free && v.On >= new DateOnly(2026, 5, 1)).ToListAsync();

    [Sends("Query days")]
    public static Task By_a_day_and_a_number() => Visit.Where(v => v.On == new DateOnly(2026, 5, 1) && v.Score.Between(1, 2)).ToListAsync();

    [Sends("Query visits_index_kind_on")]
    public static Task By_the_first_of_two_indexes_that_serve_by_both_keys() => Visit.Where(v => v.Kind == VisitKind.Free && v.On == new DateOnly(2026, 5, 1) && v.Score > 1).ToListAsync();

    [Sends("Query open")]
    public static Task By_a_boolean_that_is_stored_as_text() => Visit.Where(v => v.IsOpen == true).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Not_by_a_boolean_without_an_index() => Visit.Where(v => v.IsFree == true).ToListAsync();

    [Sends("Query guides")]
    public static Task By_a_guid_that_may_be_missing() => Visit.Where(v => v.Guide == Guid.Empty).ToListAsync();

    [Sends("Query guides")]
    public static Task By_a_guid_and_a_time() => Visit.Where(v => v.Guide == Guid.Empty && v.At < DateTimeOffset.UnixEpoch).ToListAsync();

    [Sends("Query samples_index_room_created_at")]
    public static Task By_an_implicit_time() => Sample.Where(s => s.Room == "r" && s.CreatedAt > DateTimeOffset.UnixEpoch).ToListAsync();

    [Sends("Query samples_index_room_created_at", Report = "DYN5002")]
    public static Task Begins_with_beside_an_index() => Sample.Where(s => s.Room == "r" && s.Value > 3).ToListAsync();
}
