using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Tests;

public sealed class RegistryTests
{
    private const string Source = """
        namespace B { /** <summary>A document.</summary> */ [DynamoDocument] public partial class Second; }
        namespace A { [DynamoDocument] internal partial class First { [DynamoDocument] private partial class Hidden; [DynamoDocument] internal partial class Inner; } }
        """;

    [Test]
    public void All_documents_that_the_assembly_can_name_are_registered_in_order() =>
        Assert.That(
            Documents.Generate(Source).Files["DynamoidDocuments.g.cs"],
            Does.Contain("        global::A.First.DynamoidSchema,\n        global::A.First.Inner.DynamoidSchema,\n        global::B.Second.DynamoidSchema,\n    ];").And.Not.Contain("Hidden"));

    [TestCase("My.Shop", "Other", "My.Shop")]
    [TestCase("", "My.Shop", "My.Shop")]
    [TestCase(null, "my-shop.2nd.class", "my_shop._2nd.@class")]
    public void The_registry_stands_in_the_root_namespace_or_in_one_named_like_the_assembly(string? rootNamespace, string assembly, string expected)
    {
        Dictionary<string, string> properties = rootNamespace is null ? [] : new() { ["RootNamespace"] = rootNamespace };
        GeneratorRun run = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(Source) with { AssemblyName = assembly }, properties);
        Assert.That(run.Files["DynamoidDocuments.g.cs"], Does.Contain($"namespace {expected};\n"));
        Assert.That(run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden), Is.Empty);
    }
}
