using System.Collections.Immutable;
using Dynamoid.Generators.Emitters;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.Generators.Facts;

/// <summary>
/// The step that says of each query of the project which way it goes. A generator does not see what it generates, and queries are made of nothing else: so the declarations of the documents are added to a
/// copy of the compilation. Each edit makes another compilation, so this is for builds only: an IDE leaves out the outputs of implementations, and with them what only they ask for.
/// </summary>
internal static class QueryFacts
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DocumentModel> documents, IncrementalValuesProvider<MapModel> maps)
    {
        IncrementalValueProvider<QueryFactSettings> settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => QueryFactSettings.Of(options.GlobalOptions));
        IncrementalValueProvider<EquatableArray<QuerySite>> sites = context.CompilationProvider
            .Combine(documents.Collect())
            .Combine(maps.Collect())
            .Combine(settings)
            .Select(static (facts, cancellationToken) =>
            {
                (((Compilation compilation, ImmutableArray<DocumentModel> documents), ImmutableArray<MapModel> maps), QueryFactSettings settings) = facts;
                return settings.AreOn ? Find((CSharpCompilation)compilation, documents, maps, settings, cancellationToken) : default;
            })
            .WithTrackingName(Steps.FindQueries);
        context.RegisterImplementationSourceOutput(sites, static (output, found) =>
        {
            if (found.Count > 0)
                QueryFactsEmitter.Emit(found, output.AddSource);
        });
    }

    private static EquatableArray<QuerySite> Find(
        CSharpCompilation compilation, ImmutableArray<DocumentModel> documents, ImmutableArray<MapModel> maps, QueryFactSettings settings, CancellationToken cancellationToken)
    {
        List<SyntaxTree> generated = [];
        CSharpParseOptions language = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        foreach (DocumentModel document in documents)
            Concerns.EmitDeclarations(document, Add);
        foreach (MapModel map in maps)
            Concerns.EmitDeclarations(map, Add);
        // Where nulls may be changes nothing about a query, and following them takes time.
        CSharpCompilation copy = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable)).AddSyntaxTrees(generated);
        return QuerySiteFinder.Find(copy, compilation.SyntaxTrees, settings, cancellationToken).ToEquatableArray();

        void Add(string name, SourceText text) => generated.Add(CSharpSyntaxTree.ParseText(text, language, name, cancellationToken));
    }
}
