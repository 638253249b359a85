using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Tests;

/// <summary>Conditions that no key condition can say do not compile on a range key.</summary>
public sealed class IndexQueryTests
{
    private const string Order =
        "[DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Total)), GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Name), Name = \"city-names.v2\"), GlobalIndex(HashKey = nameof(City), Name = \"2nd\")] "
        + "public partial class Order { public string? City { get; set; } public int Total { get; set; } public string? Name { get; set; } public static object Test(DynamoidClient client) => Using(client).Indexes.{0}; }";

    [TestCase("CityTotal.Query(\"Oslo\")")]
    [TestCase("CityTotal.Query(\"Oslo\", total => total == 3)")]
    [TestCase("CityTotal.Query(\"Oslo\", total => total.Between(3, 4))")]
    [TestCase("CityNamesV2.Query(\"Oslo\", name => name.BeginsWith(\"a\"))")]
    [TestCase("CityNamesV2.Query(\"Oslo\", name => name >= \"a\")")]
    [TestCase("Index2nd.Query(\"Oslo\")")]
    [TestCase("CityTotal.Scan()")]
    public void What_a_key_condition_can_say_compiles(string query) => Assert.That(Errors(query), Is.Empty);

    [TestCase("CityTotal.Query(\"Oslo\", total => total != 3)", "CS0619")]
    [TestCase("CityTotal.Query(\"Oslo\", total => total.In(3, 4))", "CS1501")]
    [TestCase("CityTotal.Query(\"Oslo\", total => total.BeginsWith(\"a\"))", "CS1061")]
    [TestCase("CityTotal.Query(\"Oslo\", total => total == 3 && total > 2)", "CS0019")]
    [TestCase("CityTotal.Query(\"Oslo\", total => !(total == 3))", "CS0023")]
    [TestCase("CityTotal.Query(\"Oslo\", total => total > \"a\")", "CS0019")]
    [TestCase("CityTotal.Query(3)", "CS1503")]
    [TestCase("CityNamesV2.Query(\"Oslo\", name => name.Contains(\"a\"))", "CS1929")]
    [TestCase("Index2nd.Query(\"Oslo\", name => name == \"a\")", "CS1501")]
    public void What_none_can_say_does_not(string query, string error) => Assert.That(Errors(query).Distinct(), Does.Contain(error));

    [TestCase("public string? Name { get; set; }")]
    [TestCase("public string? Document { get; set; }")]
    [TestCase("public int CityView { get; set; }")]
    [TestCase("public int _document { get; set; }")]
    [TestCase("internal string? Name { get; set; } [Field] private int Hidden { get; set; }")]
    [TestCase("public System.Collections.Generic.List<string?>? Names { get; set; }")]
    public void Views_of_any_members_compile(string property)
    {
        string name = property[..property.IndexOf(" {", StringComparison.Ordinal)].Split(' ')[^1];
        Assert.That(
            Documents.Generate($$"""[DynamoDocument, GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof({{name}})])] public partial class Order { public string? City { get; set; } {{property}} }""")
                .Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            Is.Empty);
    }

    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.KeysOnly)] public partial class CityView { public string? City { get; set; } }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(City), Name = \"to_string\"), GlobalIndex(HashKey = nameof(City), Name = \"get-type\")] public partial class Order { public string? City { get; set; } }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(City), Name = \"order-indexes\")] public partial class Order { public string? City { get; set; } }")]
    public void Names_of_indexes_hide_nothing(string source) => Assert.That(
        Documents.Generate(source).Watched.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id != "CS1591"), Is.Empty);

    [TestCase("DayHour.Query(\"Oslo\", 3, 4)")]
    [TestCase("DayHour.Query(\"Oslo\", 3, hour => hour > 4)")]
    [TestCase("DayHour.Query(\"Oslo\", day => day.Between(3, 4))")]
    public void Range_keys_are_given_from_left_to_right(string query) => Assert.That(ErrorsOfSeveral(query), Is.Empty);

    [TestCase("DayHour.Query(\"Oslo\", hour => hour == 3, 4)", "CS1660", Description = "a condition on the first, a value of the second")]
    [TestCase("DayHour.Query(\"Oslo\", day => day > 3, hour => hour == 4)", "CS1660")]
    [TestCase("DayHour.Query(day => day > 3)", "CS1660", Description = "no hash key")]
    [TestCase("DayHour.Query(\"Oslo\", day => day != 3)", "CS0619")]
    [TestCase("DayHour.Query(\"Oslo\", 3, 4, 5)", "CS1501")]
    public void A_gap_or_a_condition_that_is_not_the_last_does_not_compile(string query, string error) => Assert.That(ErrorsOfSeveral(query).Distinct(), Does.Contain(error));

    [TestCase("players", "players-queries", "PlayersQueries2")]
    [TestCase("players_queries", "players", "Players2")]
    public void The_types_of_queries_hide_no_index(string first, string second, string other) => Assert.That(
        Documents.Generate($$"""
            [DynamoDocument, GlobalIndex(HashKeys = [nameof(City), nameof(_dynamo)], Name = "{{first}}"), GlobalIndex(HashKeys = [nameof(City), nameof(_index)], Name = "{{second}}")]
            public partial class Order { public string? City { get; set; } public int _dynamo { get; set; } public int _index { get; set; } public static object Test(DynamoidClient client) => Using(client).Indexes.{{other}}.Query("a", 3); }
            """).Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        Is.Empty);

    [Test]
    public void A_member_of_the_users_own_stays() => Assert.That(
        Documents.Generate("[DynamoDocument, GlobalIndex(HashKey = nameof(City))] public partial class Order { public string? City { get; set; } public int Indexes { get; set; } public string? FindAllByCity { get; set; } }")
            .Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        Is.Empty);

    private static IEnumerable<string> ErrorsOfSeveral(string query) => ErrorsIn(
        "[DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKeys = [nameof(Day), nameof(Hour)], Name = \"day-hour\")] "
        + "public partial class Visit { public string? City { get; set; } public int Day { get; set; } public int Hour { get; set; } "
        + $"public static object Test(DynamoidClient client) => Using(client).Indexes.{query}; }}");

    private static IEnumerable<string> Errors(string query) => ErrorsIn(Order.Replace("{0}", query));

    private static IEnumerable<string> ErrorsIn(string source) => Documents.Generate(source)
        .Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id);
}
