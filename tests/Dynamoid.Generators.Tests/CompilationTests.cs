using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Tests;

/// <summary>What is generated compiles without any warning, as if a person had written it.</summary>
public sealed class CompilationTests
{
    private static readonly string[] Values =
    [
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal",
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "Color",
    ];

    private static readonly string[] References = ["string", "byte[]", "Phone"];

    // Before C# 14, "field" is a name like others.
    private static IEnumerable<string> WrittenInC13 => Documents.Names.Where(static name => name != nameof(Documents.Setters));

    private static IEnumerable<string> Scalars => [.. Values, .. References];

    [TestCaseSource(typeof(Documents), nameof(Documents.Names))]
    public void Documents_of_all_kinds_compile(string name) => AssertCompiles(Documents.Named(name));

    [TestCaseSource(nameof(WrittenInC13))]
    public void Documents_of_all_kinds_compile_in_C_13_and_with_arithmetic_that_is_checked(string name)
    {
        GeneratorRun run = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(Documents.Named(name)) with { Language = LanguageVersion.CSharp13 });
        Compilation compilation = run.Watched.WithOptions(((CSharpCompilationOptions)run.Output.Options).WithOverflowChecks(true));
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !(diagnostic.Id == "CS1591" && IsWrittenByHand(diagnostic))), Is.Empty);
    }

    [TestCase(1)]
    [TestCase(64)]
    [TestCase(200)]
    public void Documents_of_any_width_compile(int fields) => AssertCompiles(Documents.Wide(fields));

    [Test]
    public void Each_type_compiles_plain_and_nullable() => AssertCompiles(Document(Scalars.SelectMany(static type => new[] { type, type + "?" })));

    [Test]
    public void Each_type_compiles_in_lists_and_dictionaries() => AssertCompiles(Document(
        Scalars.SelectMany(static type => new[] { type, type + "?" }).SelectMany(static type => new[]
        {
            $"List<{type}>", $"List<{type}>?", $"Dictionary<string, {type}>", $"Dictionary<string, {type}>?",
        })));

    [Test]
    public void Each_scalar_type_compiles_in_sets() => AssertCompiles(Document(
        Scalars.Where(static type => type is not ("bool" or "Phone")).SelectMany(static type => new[] { $"HashSet<{type}>", $"HashSet<{type}>?", $"List<HashSet<{type}>>" })));

    [Test]
    public void Nested_collections_compile() => AssertCompiles(Document(
    [
        "List<List<int>>", "List<List<string?>?>", "Dictionary<string, List<Phone>>", "Dictionary<string, Dictionary<string, HashSet<Guid>>>?", "List<Dictionary<string, DateTime?>>",
    ]));

    [Test]
    public void Each_type_that_can_be_a_key_compiles_as_one() => Assert.Multiple(() =>
    {
        foreach (string type in Scalars.Where(static type => type is not ("bool" or "Phone")))
        {
            AssertCompiles($$"""[DynamoDocument] public partial class Order { [HashKey] public {{type}} Part { get; set; } = default!; } {{Neighbours}}""");
            AssertCompiles($$"""[DynamoDocument] public partial class Order { [RangeKey] public {{type}}? Part { get; init; } } {{Neighbours}}""");
        }
    });

    [TestCase("public {0} X {{ get; init; }} = default!;")]
    [TestCase("public {0} X {{ get; }} = default!;")]
    [TestCase("public required {0} X {{ get; set; }}")]
    [TestCase("public {0} X {{ get; private set; }} = default!;")]
    [TestCase("\n#nullable disable\npublic {0} X {{ get; set; }}\n#nullable restore\n")]
    public void Each_way_to_set_a_property_compiles(string property) => Assert.Multiple(() =>
    {
        foreach (string type in (string[])["int", "string", "HashSet<string>", "List<string>", "Phone"])
        {
            AssertCompiles($$"""[DynamoDocument] public partial class Order { {{string.Format(property, type)}} } {{Neighbours}}""");
            AssertCompiles($$"""[DynamoMap] public partial class Order { {{string.Format(property, type)}} } {{Neighbours}}""");
        }
    });

    [TestCase("public string? Document { get; set; } public string? Reader { get; set; } public string? Writer { get; set; } public string? Draft { get; set; }")]
    [TestCase("public string? Name { get; set; } [Field(\"other\")] public string? name { get; set; } public string? Field { get; set; } public string? Start { get; set; } public string? Originals { get; set; }")]
    [TestCase("public string? @class { get; set; } public int @event { get; init; } public HashSet<int> String { get; set; } = []; public string? Value { get; set; }")]
    [TestCase("[HashKey] public string CancellationToken { get; set; } = \"\"; [RangeKey] public string @record { get; set; } = \"\";")]
    [TestCase("public string? System { get; set; } public string? Dynamoid { get; set; } public string? Global { get; set; } public string? Await { get; set; }")]
    [TestCase("[Obsolete] public string? Old { get; set; }")]
    public void Names_that_generated_code_uses_itself_do_no_harm(string members) =>
        AssertCompiles($$"""namespace Shop; [DynamoDocument, System.Diagnostics.DebuggerDisplay("x")] public partial class Order { {{members}} } """);

    private const string Neighbours = "public enum Color { Red } [DynamoMap] public partial class Phone { public string? Number { get; set; } }";

    private static string Document(IEnumerable<string> types) => $$"""
        namespace Shop;
        [DynamoDocument] public partial class Order
        {
            {{string.Join("\n    ", types.Select(static (type, number) => $"public {type} P{number} {{ get; set; }} = default!;"))}}
        }
        {{Neighbours}}
        """;

    private static void AssertCompiles(string source)
    {
        GeneratorRun run = Documents.Generate(source);
        Assert.That(run.Files, Is.Not.Empty);
        // That the test's own classes have no documentation is no fault of the generator.
        Assert.That(
            run.Watched.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !(diagnostic.Id == "CS1591" && IsWrittenByHand(diagnostic))).Take(5),
            Is.Empty,
            source);
    }

    private static bool IsWrittenByHand(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath == "Source.cs";
}
