using System.Collections.Immutable;
using Dynamoid.Generators.Emitters;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.Generators.Facts;

/// <summary>
/// The step that says of each query of the project which way it goes. A generator does not see what it generates, and queries are made of nothing else: so the declarations of the documents are added to a
/// copy of the compilation. Each edit makes another compilation, so this is for builds only: an IDE leaves out the outputs of implementations.
/// </summary>
internal static class QueryFacts
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DocumentModel> documents, IncrementalValuesProvider<MapModel> maps)
    {
        IncrementalValueProvider<QueryFactSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => QueryFactSettings.Of(options.GlobalOptions))
            .WithTrackingName(Steps.ReadFactSettings);
        context.RegisterImplementationSourceOutput(
            context.CompilationProvider.Combine(documents.Collect()).Combine(maps.Collect()).Combine(settings),
            static (output, facts) =>
            {
                (((Compilation compilation, ImmutableArray<DocumentModel> documents), ImmutableArray<MapModel> maps), QueryFactSettings settings) = facts;
                if (settings.AreOn)
                    Emit((CSharpCompilation)compilation, documents, maps, settings, output);
            });
    }

    private static void Emit(CSharpCompilation compilation, ImmutableArray<DocumentModel> documents, ImmutableArray<MapModel> maps, QueryFactSettings settings, SourceProductionContext output)
    {
        List<SyntaxTree> generated = [];
        CSharpParseOptions language = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        foreach (DocumentModel document in documents)
            Concerns.EmitDeclarations(document, Add);
        foreach (MapModel map in maps)
            Concerns.EmitDeclarations(map, Add);
        IReadOnlyList<QuerySite> sites = QuerySiteFinder.Find(compilation.AddSyntaxTrees(generated), compilation.SyntaxTrees, settings, output.CancellationToken);
        if (sites.Count > 0)
            QueryFactsEmitter.Emit(sites, output.AddSource);

        void Add(string name, SourceText text) => generated.Add(CSharpSyntaxTree.ParseText(text, language, name, output.CancellationToken));
    }
}
