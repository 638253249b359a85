using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Dynamoid.Generators.Tests;

/// <summary>The four facts of an incremental generator, and for each what would show that it is broken.</summary>
public sealed class IncrementalTests
{
    private const string Order = "namespace Shop; [DynamoDocument] public partial class Order { public int Total { get; set; } }";
    private const string Address = "namespace Shop; [DynamoDocument] public partial class Address { public string? City { get; set; } }";

    private const string Converter = """
        public readonly record struct Code(int Number);
        public sealed class Codes : IDynamoConverter<Code, int> { public static int Dump(Code value) => default!; public static Code Load(int stored) => default; }
        """;

    [Test]
    public void The_same_source_reuses_every_file() => Run().Again().Step(Steps.ReadDocuments, Unchanged, Unchanged).Outputs(Cached);

    [Test]
    public void An_edit_elsewhere_reuses_every_file() =>
        Run().Edit("Other.cs", "class Other { int x; }").Step(Steps.ReadDocuments, Unchanged, Unchanged).Outputs(Cached);

    [Test]
    public void An_equivalent_edit_reuses_every_file() =>
        Run()
            .Edit("Order.cs", "namespace Shop { /* moved */ [DynamoDocument] public partial class Order { public int Total { get; set; } = 3; public void Method() { } } }")
            .Step(Steps.ReadDocuments, Unchanged, Unchanged)
            .Outputs(Cached);

    [Test]
    public void A_real_edit_writes_one_document_again_and_reuses_its_neighbour()
    {
        GeneratorRun before = Run();
        GeneratorRun after = before.Edit("Order.cs", Order.Replace("Total", "Sum", StringComparison.Ordinal)).Step(Steps.ReadDocuments, Unchanged, Modified);
        Assert.Multiple(() =>
        {
            Assert.That(Changed(before, after), Is.Not.Empty.And.All.StartsWith("Shop.Order."));
            Assert.That(after.OutputReasons(), Does.Contain(Cached).And.Contain(Modified));
            Assert.That(after.Result.TrackedSteps[Steps.Register].SelectMany(static step => step.Outputs).Single().Reason, Is.EqualTo(Cached), "the registry knows names only");
        });
    }

    [Test]
    public void A_new_document_is_registered_and_its_neighbours_are_reused()
    {
        GeneratorRun before = Run();
        GeneratorRun after = before.Edit("New.cs", "[DynamoDocument] public partial class Fresh;").Step(Steps.Register, Modified);
        Assert.That(Changed(before, after), Has.Some.EqualTo("DynamoidDocuments.g.cs").And.All.Match("^(Fresh|DynamoidDocuments)\\."));
    }

    [Test]
    public void A_name_that_differs_in_case_alone_changes_no_file_of_the_others()
    {
        GeneratorRun before = Run();
        GeneratorRun after = before.Edit("Twin.cs", "namespace Shop; [DynamoDocument] public partial class ADDRESS;").Step(Steps.FindTwins, Modified);
        Assert.That(Changed(before, after).Where(static file => file.StartsWith("Shop.Order", StringComparison.Ordinal)), Is.Empty);
        after.Edit("Other.cs", "class Other;").Step(Steps.FindTwins, Cached).Outputs(Cached);
    }

    [Test]
    public void The_facts_of_queries_are_written_again_only_when_a_query_goes_another_way()
    {
        const string query = "static class Lookup { static System.Threading.Tasks.Task<System.Collections.Generic.List<Shop.Order>> All() => Shop.Order.Where(o => o.Total == 1).AllowScan().ToListAsync(); }";
        GeneratorRun before = Run().Edit("Lookup.cs", query);
        Assert.That(before.Files["DynamoidQueries.Facts.g.cs"], Does.Contain(@"""Shop.Order\tScan\t\t\tmeant\t"));
        before.Edit("Other.cs", "class Other;").Step(Steps.FindQueries, Unchanged).Outputs(Cached);
        before.Edit("Lookup.cs", query.Replace("Total == 1", "Total == 2", StringComparison.Ordinal)).Step(Steps.FindQueries, Unchanged).Outputs(Cached);
        before.Edit("Lookup.cs", query.Replace("o.Total == 1", "o.Id == \"a\"", StringComparison.Ordinal)).Step(Steps.FindQueries, Modified);
    }

    [Test]
    public void A_map_is_not_written_again_for_an_edit_elsewhere()
    {
        GeneratorRun run = Documents.Generate(Documents.Maps);
        run.Edit("Other.cs", "class Other;").Step(Steps.ReadMaps, Unchanged, Unchanged, Unchanged).Outputs(Cached);
    }

    [TestCase(nameof(Documents.Structs), 3)]
    [TestCase(nameof(Documents.Polymorphic), 6)]
    [TestCase(nameof(Documents.Extra), 2)]
    public void Maps_of_all_kinds_are_not_written_again_for_an_edit_elsewhere(string name, int maps) =>
        Documents.Generate(Documents.Named(name)).Edit("Other.cs", "class Other;").Step(Steps.ReadMaps, [.. Enumerable.Repeat(Unchanged, maps)]).Outputs(Cached);

    [TestCase("[Field(Converter = typeof(Codes))] public Code X { get; set; }", Converter, "ConvertedScalarCodec<global::Code, int, ", "ConvertedScalarCodec<global::Code, string, ")]
    [TestCase("public Code X { get; set; }", "[assembly: DynamoConverter(typeof(Codes))]" + Converter, "Code, int, ", "Code, string, ")]
    [TestCase("public System.DateTime X { get; set; }", "[assembly: DynamoidDefaults(DateTimes = DateTimeFormat.EpochSeconds)] enum Other { int }", "DateTimeEpochSecondsCodec", "DateTimeEpochMillisecondsCodec")]
    [TestCase("public Kind X { get; set; }", "[Flags] public enum Kind { int }", "FlagsCodec<global::Kind, ", "EnumCodec<global::Kind, ")]
    [TestCase("[Field(Format = FieldFormat.Json, JsonContext = typeof(Json))] public Uri? X { get; set; }", "[System.Text.Json.Serialization.JsonSerializable(typeof(Uri))] public abstract class Json() : System.Text.Json.Serialization.JsonSerializerContext(null) { int x; }", "JsonCodec<", "")]
    public void An_edit_of_what_a_document_is_stored_by_writes_it_again(string member, string elsewhere, string before, string after)
    {
        GeneratorRun first = GeneratorRun.Of(
            new DocumentGenerator(), new TestProject().With("Order.cs", $"[DynamoDocument] public partial class Order {{ {member} }}").With("Other.cs", elsewhere));
        string edited = elsewhere.Replace("int", "string", StringComparison.Ordinal).Replace("EpochSeconds", "EpochMilliseconds", StringComparison.Ordinal)
            .Replace("[Flags] ", "", StringComparison.Ordinal).Replace("typeof(Uri)", "typeof(Guid)", StringComparison.Ordinal);
        GeneratorRun second = first.Edit("Other.cs", edited);
        Assert.Multiple(() =>
        {
            Assert.That(first.Files["Order.Codec.g.cs"], Does.Contain(before));
            Assert.That(second.Files.GetValueOrDefault("Order.Codec.g.cs", ""), after.Length == 0 ? Is.Empty : Does.Contain(after).And.Not.Contain(before));
        });
    }

    [Test]
    public void The_assertions_see_what_is_not_reused() => Assert.Multiple(() =>
    {
        GeneratorRun run = GeneratorRun.Of(new ForgetfulGenerator(), TestProject.Of(Order));
        Assert.That(Fails(() => run.Again().Step(ForgetfulGenerator.Step, Unchanged)), "same source");
        Assert.That(Fails(() => run.Edit("Other.cs", "class Other;").Outputs(Cached)), "edit elsewhere");
        Assert.That(Fails(() => run.Edit("Source.cs", Order + " ").Outputs(Cached)), "equivalent edit");
        Assert.That(Fails(() => run.Step("Unknown", Unchanged)), "a step that is not there");
        Assert.That(Fails(() => Run().Edit("Order.cs", Order.Replace("Total", "Sum", StringComparison.Ordinal)).Outputs(Cached)), "real edit");
    });

    [Test]
    public void A_family_is_not_written_again_for_an_edit_elsewhere() =>
        Family().Edit("Other.cs", "class Other;").Step(Steps.ReadDocuments, Unchanged, Unchanged, Unchanged).Step(Steps.FindBases, Cached).Outputs(Cached);

    [Test]
    public void An_edit_of_a_derived_document_writes_neither_its_base_nor_its_sibling_again()
    {
        GeneratorRun before = Family();
        GeneratorRun after = before.Edit("Cat.cs", "[DynamoDocument] public partial class Cat : Animal { public int Lives { get; set; } }");
        Assert.That(Changed(before, after), Is.Not.Empty.And.All.StartsWith("Cat."));
    }

    [Test]
    public void An_edit_of_a_base_writes_what_is_derived_from_it_again()
    {
        GeneratorRun before = Family();
        GeneratorRun after = before.Edit("Animal.cs", "[DynamoDocument] public partial class Animal { public string? Name { get; set; } }");
        Assert.That(Changed(before, after), Does.Contain("Animal.Codec.g.cs").And.Contain("Cat.Codec.g.cs").And.Contain("Dog.Codec.g.cs"));
    }

    [Test]
    public void A_base_is_written_again_when_the_first_comes_that_is_derived_from_it_and_then_only_its_list()
    {
        GeneratorRun alone = GeneratorRun.Of(new DocumentGenerator(), new TestProject().With("Animal.cs", "[DynamoDocument] public partial class Animal;"));
        GeneratorRun first = alone.Edit("Cat.cs", "[DynamoDocument] public partial class Cat : Animal;");
        GeneratorRun second = first.Edit("Dog.cs", "[DynamoDocument] public partial class Dog : Animal;");
        Assert.That((alone.Files["Animal.Schema.g.cs"].Contains("Inheritance", StringComparison.Ordinal), first.Files["Animal.Schema.g.cs"].Contains("Inheritance", StringComparison.Ordinal)), Is.EqualTo((false, true)));
        Assert.That(Changed(first, second).Where(static file => file.StartsWith("Animal.", StringComparison.Ordinal)), Is.EqualTo(["Animal.Subtypes.g.cs"]));
    }

    private static GeneratorRun Family() => GeneratorRun.Of(
        new DocumentGenerator(),
        new TestProject()
            .With("Animal.cs", "[DynamoDocument] public partial class Animal;")
            .With("Cat.cs", "[DynamoDocument] public partial class Cat : Animal;")
            .With("Dog.cs", "[DynamoDocument] public partial class Dog : Animal;"));

    private static GeneratorRun Run() => GeneratorRun.Of(new DocumentGenerator(), new TestProject().With("Address.cs", Address).With("Order.cs", Order));

    private static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun after) =>
        after.Files.Where(file => !before.Files.TryGetValue(file.Key, out string? old) || old != file.Value).Select(static file => file.Key);

    private static bool Fails(Action assertion)
    {
        using (new NUnit.Framework.Internal.TestExecutionContext.IsolatedContext())
        {
            try
            {
                assertion();
                return false;
            }
            catch (AssertionException)
            {
                return true;
            }
        }
    }

    /// <summary>A generator with the classic mistake: its model holds a syntax node.</summary>
    private sealed class ForgetfulGenerator : IIncrementalGenerator
    {
        public const string Step = "Forget";

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider
                .ForAttributeWithMetadataName("Dynamoid.DynamoDocumentAttribute", static (_, _) => true, static (found, _) => new { found.TargetNode, found.TargetSymbol })
                .WithTrackingName(Step),
            static (output, model) => output.AddSource(model.TargetSymbol.Name, ""));
    }
}
