using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Calls;

/// <summary>A variable that holds a document which a call has found.</summary>
/// <param name="site">The call.</param>
/// <param name="variable">The variable.</param>
/// <param name="code">Where it can be used.</param>
internal sealed class FoundDocuments(CallSite site, ISymbol variable, SyntaxNode code)
{
    /// <summary>The variables that hold what a call has found: one that it is assigned to, and those of loops over a list that it has read.</summary>
    public static IEnumerable<FoundDocuments> Of(CallSite site)
    {
        ExpressionSyntax result = AwaitSyntax.Outermost(AwaitSyntax.Of(site.Call)!);
        if (result.Parent is ForEachStatementSyntax each && each.Expression == result)
            return OfLoop(site, each);
        if (result.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } || site.Model.GetDeclaredSymbol(declarator, site.CancellationToken) is not ILocalSymbol local
            || declarator.FirstAncestorOrSelf<BlockSyntax>() is not { } block || IsAssigned(site, local, block))
            return [];
        bool isList = local.Type is INamedTypeSymbol { Name: "List", TypeArguments.Length: 1 };
        return isList
            ? site.NamesOf(local, block).Select(static name => name.Parent).OfType<ForEachStatementSyntax>().SelectMany(loop => OfLoop(site, loop))
            : [new(site, local, block)];
    }

    /// <summary>The members that are read of it, until it may be another one.</summary>
    public IEnumerable<IdentifierNameSyntax> Members()
    {
        foreach (IdentifierNameSyntax name in site.NamesOf(variable, code))
        {
            IdentifierNameSyntax? member = MemberOf(name);
            // After a reload, or in other hands, it may have everything.
            if (member is null ? name.Parent is ArgumentSyntax : site.SymbolOf(member) is not IPropertySymbol)
                yield break;
            if (member is not null)
                yield return member;
        }
    }

    private static IdentifierNameSyntax? MemberOf(IdentifierNameSyntax document) => document.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access when assignment.Left == access => null,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax read } => read,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name: IdentifierNameSyntax read } } => read,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberAccessExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: IdentifierNameSyntax read } } } => read,
        _ => null,
    };

    private static IEnumerable<FoundDocuments> OfLoop(CallSite site, ForEachStatementSyntax loop) =>
        site.Model.GetDeclaredSymbol(loop, site.CancellationToken) is { } each ? [new(site, each, loop.Statement)] : [];

    private static bool IsAssigned(CallSite site, ISymbol local, SyntaxNode code) =>
        site.NamesOf(local, code).Any(static name => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name);
}
