using System.Collections.Immutable;
using Dynamoid.Generators.Emitters;
using Dynamoid.Generators.Facts;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Generators;

/// <summary>Writes the members of documents and maps. It reports nothing: what is wrong with a class, the analyzers say.</summary>
[Generator]
public sealed class DocumentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DocumentModel> read = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.Document, IsClass, DocumentReader.Read)
            .WithTrackingName(Steps.ReadDocuments)
            .Where(static reading => reading.IsValid)
            .Select(static (reading, _) => reading.Model!);

        // A class need not say that others are derived from it. Their names are enough to know, so it is written again only when the first comes or the last goes.
        IncrementalValueProvider<EquatableArray<string>> bases = read
            .SelectMany(static (document, _) => document.Inheritance?.Bases ?? default)
            .Collect()
            .Select(static (names, _) => names.Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.FindBases);
        IncrementalValuesProvider<MapModel> readMaps = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.Map, IsClassOrStruct, MapReader.Read)
            .WithTrackingName(Steps.ReadMaps)
            .Where(static reading => reading.IsValid)
            .Select(static (reading, _) => reading.Model!);

        IncrementalValueProvider<Twins> twins = NamesOf(read.Select(static (document, _) => document.Shape))
            .Combine(NamesOf(readMaps.Select(static (map, _) => map.Shape)))
            .Select(static (names, _) => Twins.Of(names.Left, names.Right))
            .WithTrackingName(Steps.FindTwins);
        IncrementalValuesProvider<DocumentModel> documents = read
            .Combine(bases)
            .Select(static (pair, _) => pair.Right.Contains(pair.Left.Shape.Hierarchy.FullName) ? Discriminators.Open(pair.Left) : pair.Left)
            .Combine(twins)
            .Select(static (pair, _) => pair.Right.Number(pair.Left));
        IncrementalValuesProvider<MapModel> maps = readMaps.Combine(twins).Select(static (pair, _) => pair.Right.Number(pair.Left));

        context.RegisterSourceOutput(documents, static (output, document) => Concerns.EmitAll(document, output.AddSource));
        context.RegisterImplementationSourceOutput(documents, static (output, document) => Concerns.EmitFacts(document, output.AddSource));
        context.RegisterSourceOutput(maps, static (output, map) => Concerns.EmitAll(map, output.AddSource));

        QueryFacts.Register(context, documents, maps);

        IncrementalValuesProvider<SubtypesModel> subtypes = documents
            .Where(static document => document.Inheritance is not null)
            .Select(static (document, _) => KinModel.Of(document))
            .Collect()
            .SelectMany(static (kin, _) => SubtypesModel.Of(kin))
            .WithTrackingName(Steps.Relate);
        context.RegisterSourceOutput(subtypes, static (output, model) => SubtypesEmitter.Emit(model, output.AddSource));

        // The registry needs no more than names, so it is written again only when a document comes, goes or moves.
        IncrementalValueProvider<RegistryModel> registry = documents
            .Select(static (document, _) => document.Shape.Hierarchy)
            .Where(static hierarchy => hierarchy.IsReachable)
            .Select(static (hierarchy, _) => hierarchy.FullName)
            .Collect()
            .Combine(RootNamespace(context))
            .Select(static (facts, _) => RegistryModel.Of(facts.Right, facts.Left))
            .WithTrackingName(Steps.Register);
        context.RegisterSourceOutput(registry, static (output, model) => RegistryEmitter.Emit(model, output.AddSource));
    }

    private static bool IsClass(SyntaxNode node, CancellationToken cancellationToken) => node is ClassDeclarationSyntax or RecordDeclarationSyntax;

    private static bool IsClassOrStruct(SyntaxNode node, CancellationToken cancellationToken) => IsClass(node, cancellationToken) || node is StructDeclarationSyntax;

    private static IncrementalValueProvider<ImmutableArray<string>> NamesOf(IncrementalValuesProvider<ShapeModel> shapes) =>
        shapes.Select(static (shape, _) => shape.Hierarchy.DisplayName).Collect();

    private static IncrementalValueProvider<string> RootNamespace(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string?> property = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? value) ? value : null);
        IncrementalValueProvider<string?> assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName);
        return property.Combine(assembly).Select(static (names, _) => RootNamespaces.Of(names.Left, names.Right));
    }
}
