using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1031JsonWithoutContextTests
{
    // What the serializer's own generator would add stands here by hand.
    private const string Context = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        public sealed record Theme(string Name);
        [JsonSerializable(typeof(Theme))]
        public sealed class AppJson(JsonSerializerOptions? options) : JsonSerializerContext(options)
        {
            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override JsonTypeInfo? GetTypeInfo(Type type) => null;
        }

        """;

    [Test, Reports]
    public Task Json_without_a_context_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Article { [Field(Format = {|DYN1031:FieldFormat.Json|})] public List<Uri>? Links { get; set; } }
        """);

    [Test, Reports]
    public Task A_context_that_does_not_list_the_type_is_reported() => Rule.Reports.AssertAsync(Context + """
        [DynamoDocument(JsonContext = typeof(AppJson))] public partial class Article { [Field(Format = {|DYN1031:FieldFormat.Json|})] public List<Theme>? Themes { get; set; } }
        """);

    [Test, Reports]
    public Task A_class_that_is_no_context_is_reported() => Rule.Reports.AssertAsync("""
        [System.Text.Json.Serialization.JsonSerializable(typeof(Uri))] public sealed class NoContext;
        [DynamoDocument] public partial class Article { [Field(Format = {|DYN1031:FieldFormat.Json|}, JsonContext = typeof(NoContext))] public Uri? Link { get; set; } }
        """);

    [TestCase("[DynamoDocument(JsonContext = typeof(AppJson))]", "")]
    [TestCase("[DynamoDocument]", ", JsonContext = typeof(AppJson)")]
    [LeavesAlone]
    public Task A_context_that_lists_the_type_is_left_alone(string document, string argument) => Rule.Reports.AssertAsync(
        Context + $"{document} public partial class Article {{ [Field(Format = FieldFormat.Json{argument})] public Theme? Theme {{ get; set; }} }}");

    [Test]
    public async Task The_message_says_what_to_add() => Assert.That(
        await Rule.MessagesAsync(Context + "[DynamoDocument(JsonContext = typeof(AppJson))] partial class A { [Field(Format = FieldFormat.Json)] public Uri? Link { get; set; } }"),
        Is.EqualTo(["Property 'Link' of type 'Uri?' cannot be stored as JSON: add [JsonSerializable(typeof(Uri))] to AppJson"]));
}
