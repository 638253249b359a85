using System.Collections.Immutable;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Generators.Facts;

/// <summary>Finds the queries of a project, in the order of its files, and asks of each which way it goes.</summary>
internal sealed class QuerySiteFinder(QueryEngine engine, QueryFactSettings settings, CancellationToken cancellationToken)
{
    public static IReadOnlyList<QuerySite> Find(CSharpCompilation compilation, IEnumerable<SyntaxTree> trees, QueryFactSettings settings, CancellationToken cancellationToken)
    {
        if (QueryEngine.Of(compilation) is not { } engine)
            return [];
        QuerySiteFinder finder = new(engine, settings, cancellationToken);
        return [.. trees.SelectMany(tree => finder.In(tree, compilation))];
    }

    private IEnumerable<QuerySite> In(SyntaxTree tree, CSharpCompilation compilation)
    {
        SemanticModel? model = null;
        foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodes().Where(QuerySites.MayBe))
        {
            model ??= compilation.GetSemanticModel(tree);
            ImmutableArray<QueryVerdict> verdicts = engine.Judge(node, model, cancellationToken);
            string? member = verdicts.IsEmpty ? null : MemberOf(node, model);
            foreach (QueryVerdict verdict in verdicts.Where(static verdict => verdict.IsSent))
            {
                foreach (AccessPath path in verdict.Paths.Where(static path => path.Kind != PathKind.Refused))
                    yield return Site(verdict, path.Kind.ToString(), path, member);
                if (verdict.Elsewhere is not null)
                    yield return Site(verdict, "Unknown", path: null, member);
            }
        }
    }

    private QuerySite Site(QueryVerdict verdict, string operation, AccessPath? path, string? member)
    {
        FileLinePositionSpan place = verdict.Site.GetLineSpan();
        return new(
            verdict.Document.Model.Shape.Hierarchy.DisplayName.Replace("@", ""),
            operation,
            path is { Index: >= 0 } ? verdict.Document.MemberOf(path.Index) : null,
            string.IsNullOrEmpty(path?.Key) ? null : path!.Key,
            path is { Kind: PathKind.Scan, IsMeant: true },
            member,
            settings.Shorten(place.Path),
            place.StartLinePosition.Line + 1);
    }

    // What a local function or lambda reads, the member reads that it is in.
    private string? MemberOf(SyntaxNode node, SemanticModel model)
    {
        SyntaxNode? member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static outer => outer is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or GlobalStatementSyntax);
        ISymbol? symbol = member switch
        {
            null or GlobalStatementSyntax => model.GetEnclosingSymbol(node.SpanStart, cancellationToken),
            BaseFieldDeclarationSyntax { Declaration.Variables: [{ } first, ..] } => model.GetDeclaredSymbol(first, cancellationToken),
            _ => model.GetDeclaredSymbol(member, cancellationToken),
        };
        return symbol?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
    }
}
