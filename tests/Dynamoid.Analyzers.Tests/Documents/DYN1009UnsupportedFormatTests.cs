using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1009UnsupportedFormatTests
{
    [Test, Reports]
    public Task A_form_that_the_type_has_not_is_reported_where_it_is_named() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Session
        {
            [Field(Format = {|DYN1009:FieldFormat.Text|})] public int Visits { get; set; }
            [Field("tags", Format = {|DYN1009:FieldFormat.Native|})] public List<string> Tags { get; set; } = [];
        }
        """);

    [Test, Reports]
    public Task A_time_to_live_that_is_not_in_seconds_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Session
        {
            [Expires, Field(Format = {|DYN1009:FieldFormat.EpochMilliseconds|})] public DateTimeOffset? Until { get; set; }
        }
        """);

    [Test, Reports]
    public Task A_form_beside_a_converter_that_makes_no_use_of_it_is_reported() => Rule.Reports.AssertAsync("""
        public sealed class Upper : IDynamoConverter<string, string>
        {
            public static string Dump(string value) => value.ToUpperInvariant();
            public static string Load(string stored) => stored;
        }
        [System.Text.Json.Serialization.JsonSerializable(typeof(string))] public abstract class AppJson() : System.Text.Json.Serialization.JsonSerializerContext(null);
        [DynamoDocument] public partial class Session
        {
            [Field(Converter = typeof(Upper), Format = {|DYN1009:FieldFormat.Json|}, JsonContext = typeof(AppJson))] public string? Name { get; set; }
        }
        """);

    [TestCase("DateTimeOffset", "Text")]
    [TestCase("DateTime?", "EpochMilliseconds")]
    [TestCase("List<DateOnly>", "Text")]
    [TestCase("Dictionary<string, bool?>", "Text")]
    [TestCase("byte[]", "Native")]
    [TestCase("DayOfWeek", "Number")]
    [TestCase("HashSet<int?>", "List")]
    [TestCase("(string Name, DateTime At)", "EpochSeconds")]
    [LeavesAlone]
    public Task A_form_of_the_type_or_of_its_parts_is_left_alone(string type, string form) =>
        Rule.Reports.AssertAsync($"[DynamoDocument] public partial class Session {{ [Field(Format = FieldFormat.{form})] public {type} Value {{ get; set; }} = default!; }}");

    [Test]
    public async Task The_message_names_property_type_and_form() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Session { [Field(Format = FieldFormat.Base64)] public bool Flag { get; set; } }"),
        Is.EqualTo(["Property 'Flag' of type 'bool' cannot be stored in the form 'Base64': use a form of its type, or leave Format out"]));
}
