using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Tests;

/// <summary>Partial properties, which the generator implements.</summary>
public sealed class PartialTests
{
    [TestCase("public partial string? X { get; set; }", "public partial", "string?", "get", "set")]
    [TestCase("internal protected virtual partial string X { get; private set; }", "internal protected virtual partial", "string", "get", "private set")]
    [TestCase("public required partial int X { get; init; }", "public required partial", "int", "get", "init")]
    [TestCase("public partial List<string?>? X { protected get; set; }", "public partial", "global::System.Collections.Generic.List<string?>?", "protected get", "set")]
    [TestCase("public partial int X { get; }", "public partial", "int", "get", null)]
    public void The_other_part_is_declared_as_this_one(string member, string modifiers, string type, string get, string? set)
    {
        FieldModel field = Field($"[Field] {member}");
        Assert.That(field.Partial, Is.EqualTo(new PartialModel(modifiers, type, get, set)));
        Assert.That((field.Assignment, field.Member), Is.EqualTo((Assignment.Setter, "_dynamoidMemberX")));
    }

    [Test]
    public void One_that_somebody_else_implements_is_a_property_like_any_other()
    {
        FieldModel field = Field("public partial int X { get; set; } public partial int X { get => field; set => field = value; }");
        Assert.That((field.Partial, field.Member), Is.EqualTo((default(PartialModel), "X")));
    }

    [Test]
    public void One_that_the_generator_has_implemented_is_still_its_own() =>
        Assert.That(
            Field("""
                public partial int X { get; }
                [System.CodeDom.Compiler.GeneratedCode("Dynamoid.Generators", "0.1.0")] public partial int X { get => 1; }
                """).Partial,
            Is.EqualTo(new PartialModel("public partial", "int", "get", null)));

    // It does not compile before it is generated.
    private static FieldModel Field(string member)
    {
        TestProject project = TestProject.Of($$"""namespace Shop; [DynamoDocument] public partial class Order { {{member}} }""");
        INamedTypeSymbol type = project.Compile().GetTypeByMetadataName("Shop.Order")!;
        return DocumentReader.Read(type, CancellationToken.None).Model!.Field("X");
    }
}
