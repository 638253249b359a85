namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>What no key or index serves.</summary>
internal static class Scans
{
    [Sends("Scan", Report = "DYN4001")]
    public static Task A_field_without_index() => Stay.Where(s => s.Note == "n").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_range_key_alone() => Stay.Where(s => s.Day == 3).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_hash_key_compared_otherwise() => Stay.Where(s => s.Hotel > "A").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_hash_key_by_its_beginning() => Stay.Where(s => s.Hotel.BeginsWith("A")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_hash_key_in_a_list() => Stay.Where(s => s.Hotel.In("A", "B")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_hash_key_in_a_list_of_one() => Stay.Where(s => s.Hotel.In("A")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_hash_key_in_any_of_a_list() => Stay.Where(s => s.Hotel.InAny(new[] { "A", "B" })).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task The_hash_key_not_equal() => Stay.Where(s => s.Hotel != "A").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Either_of_two_hash_keys() => Stay.Where(s => s.Hotel == "A" || s.Hotel == "B").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Either_hash_key_by_one_bar() => Stay.Where(s => s.Hotel == "A" | s.City == "Rome").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Not_a_hash_key() => Stay.Where(s => !(s.Hotel == "A")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Not_not_not() => Stay.Where(s => !!!(s.Hotel == "A")).ToListAsync();

    [Sends("Query")]
    public static Task Not_not() => Stay.Where(s => !!(s.Hotel == "A")).ToListAsync();

    [Sends("Query")]
    public static Task Not_of_a_variable_that_is_a_not()
    {
        Condition not = !(default(StayFields).Hotel == "A");
        return Stay.Where(_ => !not).ToListAsync();
    }

    [Sends("Scan", Report = "DYN4001")]
    public static Task Not_both() => Stay.Where(s => !(s.Hotel == "A" && s.Day == 3)).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Two_fields_compared() => Stay.Where(s => s.Hotel == s.City).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Two_fields_in_order() => Stay.Where(s => s.Price < s.Seats).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_set_contains() => Visit.Where(v => v.Tags.Contains("lake")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_set_equals() => Visit.Where(v => v.Tags == new HashSet<string> { "lake" }).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_size() => Visit.Where(v => v.Tags.Size() > 2).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_size_that_is_equal() => Visit.Where(v => v.Nick.Size() == 2).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Inside_of_a_map() => Visit.Where(v => v.Home.Street == "s").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_whole_map() => Visit.Where(v => v.Home == new Stop { Street = "s" }).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_map_that_is_there() => Visit.Where(v => v.Home.Exists()).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Inside_of_a_list() => Visit.Where(v => v.Stops[0].Minutes > 3).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task Inside_of_a_dictionary() => Visit.Where(v => v.Amounts["x"] == 3).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_key_of_a_dictionary() => Visit.Where(v => v.Amounts.ContainsKey("x")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_type() => Visit.Where(v => v.Nick.HasType(Serialization.AttributeType.String)).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_text_contains() => Visit.Where(v => v.Title.Contains("x")).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task An_expression_of_dynamodb() => Stay.Where(_ => Condition.Raw("size(note) > :n", values: new Dictionary<string, DynamoValue> { ["n"] = 3 })).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task An_expression_that_names_a_key() =>
        Stay.Where(_ => Condition.Raw("#h = :h", new Dictionary<string, string> { ["#h"] = "hotel" }, new Dictionary<string, DynamoValue> { ["h"] = "A" })).ToListAsync();

    [Sends("Query")]
    public static Task An_expression_beside_a_key() =>
        Stay.Where(s => s.Hotel == "A" && Condition.Raw("#n = :n", new Dictionary<string, string> { ["#n"] = "note" }, new Dictionary<string, DynamoValue> { ["n"] = "x" })).ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_table_without_indexes() => Memo.Where(m => m.Text == "t").ToListAsync();

    [Sends("Scan", Report = "DYN4001")]
    public static Task A_name_that_is_a_keyword() => Memo.Where(m => m.Class == "c").ToListAsync();

    [Sends("Scan")]
    public static Task All() => Stay.All().ToListAsync();

    [Sends("Scan")]
    public static Task All_with_a_filter() => Stay.All().Where(s => s.Note == "n").ToListAsync();

    [Sends("Query")]
    public static Task All_of_a_hash_key() => Stay.All().Where(s => s.Hotel == "A").ToListAsync();

    [Sends("Scan")]
    public static Task Allowed() => Stay.Where(s => s.Note == "n").AllowScan().ToListAsync();

    [Sends("Scan")]
    public static Task Allowed_before() => Stay.Using(DynamoidClient.Current).Where(s => s.Note == "n").AllowScan().Where(s => s.Seats > 1).RecordLimit(3).ToListAsync();

    [Sends("Query")]
    public static Task Allowed_in_vain() => Stay.Where(s => s.Hotel == "A").AllowScan().ToListAsync();

    [Sends("Scan")]
    public static Task Allowed_in_place_of_a_key_in_the_filter() => Stay.Where(s => s.Hotel == "A" && s.Day != 3).AllowScan().ToListAsync();
}
