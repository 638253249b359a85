using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Modeling.Tests;

/// <summary>Reads classes out of source.</summary>
internal static class Read
{
    /// <summary>The model of a document; fails when there are problems.</summary>
    public static DocumentModel Document(string source, string name = "Shop.Order")
    {
        Reading<DocumentModel> reading = DocumentReader.Read(Type(TestProject.Of(source), name), CancellationToken.None);
        Assert.That(reading.Problems, Is.Empty);
        return reading.Model!;
    }

    /// <summary>The model of a map; fails when there are problems.</summary>
    public static MapModel Map(string source, string name = "Shop.Phone")
    {
        Reading<MapModel> reading = MapReader.Read(Type(TestProject.Of(source), name), CancellationToken.None);
        Assert.That(reading.Problems, Is.Empty);
        return reading.Model!;
    }

    /// <summary>A document <c>Shop.Order</c> with some members.</summary>
    public static DocumentModel Order(string members, string annotations = "", string header = "public partial class Order") => Document($$"""
        using Dynamoid;
        namespace Shop;
        [DynamoDocument]
        {{annotations}}
        {{header}}
        {
            {{members}}
        }
        public enum Color { Red, Green }
        [DynamoMap] public partial class Phone { public string? Number { get; set; } }
        """);

    /// <summary>A type of a project that compiles but for what a generator would add.</summary>
    public static INamedTypeSymbol Type(TestProject project, string name)
    {
        CSharpCompilation compilation = project.Compile();
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, "the source compiles");
        return compilation.GetTypeByMetadataName(name) ?? throw new ArgumentException($"There is no type '{name}'.", nameof(name));
    }

    /// <summary>The names of a document's fields as they are stored.</summary>
    public static IEnumerable<string> Attributes(this DocumentModel document) => document.Shape.Fields.Select(static field => field.Attribute);

    /// <summary>A field by its property.</summary>
    public static FieldModel Field(this DocumentModel document, string property) => document.Shape.Fields.Single(field => field.Property == property);
}
