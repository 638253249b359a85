using System.Reflection;
using System.Runtime.Loader;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Dynamoid.Schemas;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Tests;

/// <summary>Documents that are derived from those of another assembly, which has been compiled without them.</summary>
[NonParallelizable]
public sealed class InheritanceAcrossAssembliesTests
{
    private const string Open = """
        namespace Zoo;
        [DynamoDocument(Timestamps = true, DateTimes = DateTimeFormat.EpochSeconds), Inheritance(Discriminator = "kind")]
        [GlobalIndex(HashKey = nameof(FullName))]
        public partial class Animal { public string? FullName { get; set; } public int Legs { get; init; } = 4; public DateTimeOffset? Born { get; set; } }
        """;

    private const string Derived = """
        [assembly: DynamoidDefaults(AttributeNames = AttributeNaming.CamelCase)]
        namespace Home;
        [DynamoDocument] public partial class Cat : Zoo.Animal { public int LivesLeft { get; set; } = 9; }
        [DynamoDocument] public partial class Siamese : Cat { public string? Pattern { get; set; } }
        """;

    [Test]
    public void A_derived_class_has_the_table_the_key_and_the_forms_of_its_base()
    {
        (Assembly zoo, Assembly home) = Load(Open, Derived);
        DocumentSchema animal = SchemaOf(zoo, "Zoo.Animal");
        DocumentSchema siamese = SchemaOf(home, "Home.Siamese");
        Assert.That(string.Join(",", siamese.Fields.Select(static field => field.Attribute)), Is.EqualTo("id,full_name,legs,born,created_at,updated_at,kind,lives_left,pattern"));
        Assert.That(siamese.Fields.Take(animal.Fields.Count).Select(static field => field.Attribute), Is.EqualTo(animal.Fields.Select(static field => field.Attribute)));
        Assert.That((siamese.TableName, siamese.CreatedAtField, siamese.Indexes.Count, siamese.Inheritance!.Field), Is.EqualTo(("animals", 4, 1, 6)));
        Assert.That(home.GetType("Home.CatKey"), Is.Null);
    }

    [Test]
    public void An_item_of_a_class_that_the_client_was_not_told_of_is_an_error_and_one_that_it_was_told_of_is_read()
    {
        (Assembly zoo, Assembly home) = Load(Open, Derived);
        Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item = new() { ["id"] = new("1"), ["kind"] = new("Siamese"), ["pattern"] = new("points") };
        MethodInfo read = zoo.GetType("Zoo.Animal")!.GetMethod("FromItem")!;
        Configure([]);
        Assert.That(() => read.Invoke(null, [item]), Throws.InnerException.TypeOf<UnknownDocumentTypeException>());
        Configure([SchemaOf(home, "Home.Cat"), SchemaOf(home, "Home.Siamese")]);
        object animal = read.Invoke(null, [item])!;
        Assert.That((animal.GetType().FullName, animal.GetType().GetProperty("Pattern")!.GetValue(animal)), Is.EqualTo(("Home.Siamese", "points")));
    }

    [Test]
    public void Classes_of_two_assemblies_with_one_value_are_an_error_when_the_table_is_first_read()
    {
        (Assembly zoo, Assembly home) = Load(Open + "[DynamoDocument] public partial class Cat : Animal;", Derived);
        Configure([SchemaOf(home, "Home.Cat")]);
        Assert.That(
            () => zoo.GetType("Zoo.Animal")!.GetMethod("FromItem")!.Invoke(null, [new Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>()]),
            Throws.InnerException.TypeOf<InvalidOperationException>().With.InnerException.Message.Contains("are both stored as 'Cat'"));
    }

    [TestCase("[DynamoDocument] public partial class Animal;", "which is of another assembly and does not store of which class an item is: mark it [Inheritance] there")]
    public void A_base_that_is_not_open_cannot_be_derived_from(string closed, string why)
    {
        GeneratorRun zoo = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(closed) with { AssemblyName = "Zoo" });
        TestProject home = TestProject.Of("[DynamoDocument] public partial class Cat : Animal;") with { AssemblyName = "Home", Referred = [Reference(zoo.Output, out _)] };
        IReadOnlyList<ReadingProblem> problems = DocumentReader.FindProblems(home.Compile().GetTypeByMetadataName("Cat")!, CancellationToken.None);
        Assert.That(problems.Select(static problem => (problem.Kind, problem.Problem.Arguments[2])), Is.EqualTo([(ProblemKind.UnusableBase, why)]));
        Assert.That(GeneratorRun.Of(new DocumentGenerator(), home).Files, Is.Empty);
    }

    [Test]
    public void Private_callbacks_and_rules_of_a_base_are_not_left_out_in_silence()
    {
        GeneratorRun zoo = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of("""
            [DynamoDocument, Inheritance] public partial class Animal
            {
                [BeforeSave, AfterFind] private void Groom() { }
                [Validate] private void Check(ValidationErrors errors) { }
                [BeforeCreate] protected void Feed() { }
            }
            """) with { AssemblyName = "Zoo" });
        TestProject home = TestProject.Of("[DynamoDocument] public partial class Cat : Animal; [DynamoDocument] public partial class Siamese : Cat;") with { AssemblyName = "Home", Referred = [Reference(zoo.Output, out _)] };
        IReadOnlyList<ReadingProblem> problems = DocumentReader.FindProblems(home.Compile().GetTypeByMetadataName("Cat")!, CancellationToken.None);
        Assert.That(problems.Select(static problem => $"{problem.Kind} {string.Join(", ", problem.Problem.Arguments.Take(3))}"), Is.EquivalentTo(new[]
        {
            "BadCallback Groom, AfterFind, is private in its class 'Animal', which 'Cat' is derived from",
            "BadCallback Groom, BeforeSave, is private in its class 'Animal', which 'Cat' is derived from",
            "BadRuleMethod Check, is private in its class 'Animal', which 'Cat' is derived from",
        }));
        Assert.That(GeneratorRun.Of(new DocumentGenerator(), home).Files, Is.Empty);
    }

    // Its getter throws where the property was not loaded, so that the field behind it is what is read and compared.
    [Test]
    public void A_partial_property_of_the_base_is_known_from_metadata_as_it_is_from_source()
    {
        GeneratorRun zoo = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of("[DynamoDocument, Inheritance] public partial class Animal { public partial string? Name { get; set; } public partial List<string> Tags { get; init; } public int Legs { get; set; } }") with { AssemblyName = "Zoo" });
        TestProject home = TestProject.Of("[DynamoDocument] public partial class Cat : Animal { public int Lives { get; set; } }") with { AssemblyName = "Home" };
        GeneratorRun source = GeneratorRun.Of(new DocumentGenerator(), home with { Referred = [zoo.Output.ToMetadataReference()] });
        GeneratorRun metadata = GeneratorRun.Of(new DocumentGenerator(), home with { Referred = [Reference(zoo.Output, out _)] });
        Assert.That(metadata.Files, Is.EqualTo(source.Files));
        Assert.That(metadata.Files["Cat.Changes.g.cs"], Does.Contain("originals.Name != document._dynamoidMemberName"));
        Assert.That(metadata.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
    }

    private static void Configure(IReadOnlyList<DocumentSchema> told) => DynamoidClient.Configure(options =>
        (options.Endpoint, options.Region, options.Documents) = (new("http://localhost:1"), "local", told));

    private static DocumentSchema SchemaOf(Assembly assembly, string type) => (DocumentSchema)assembly.GetType(type)!.GetProperty("DynamoidSchema", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!;

    private static (Assembly Zoo, Assembly Home) Load(string zoo, string home)
    {
        string unique = Guid.NewGuid().ToString("N");
        GeneratorRun first = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(zoo) with { AssemblyName = "Zoo" + unique });
        MetadataReference reference = Reference(first.Output, out MemoryStream firstImage);
        GeneratorRun second = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(home) with { AssemblyName = "Home" + unique, Referred = [reference] });
        Reference(second.Output, out MemoryStream secondImage);
        return (AssemblyLoadContext.Default.LoadFromStream(firstImage), AssemblyLoadContext.Default.LoadFromStream(secondImage));
    }

    private static PortableExecutableReference Reference(Compilation compilation, out MemoryStream image)
    {
        image = new MemoryStream();
        Assert.That(compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        image.Position = 0;
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
