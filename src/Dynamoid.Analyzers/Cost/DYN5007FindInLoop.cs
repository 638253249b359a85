using Dynamoid.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that finds.</summary>
internal sealed class DYN5007FindInLoop : CallRule
{
    public const string Id = "DYN5007";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Documents are found one by one",
        messageFormat: "'{0}' sends one request for each '{1}', one after the other: {2} finds 100 with one request",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A loop of GetItem takes the time of all requests together; the read capacity is the same.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    /// <summary>The verb that finds many at once.</summary>
    public static string Many(string name) => name == "FindAsync" ? "FindAllAsync" : "FindAllOrDefaultAsync";

    public override bool MayApply(InvocationExpressionSyntax call, string name) =>
        name is "FindAsync" or "FindOrDefaultAsync" && call.ArgumentList.Arguments.Count > 0 && AwaitSyntax.Of(call) is not null && Loop.Around(call) is ForEachStatementSyntax or ForStatementSyntax;

    public override void Check(CallSite site)
    {
        if (site.Document is { } document && LoopVariables(site, Loop.Around(site.Call)!).Any(variable => site.NamesOf(variable, site.Call.ArgumentList).Any()))
            site.Report(Rule, site.Method.Name, document.Name, Many(site.Method.Name));
    }

    // A key that the loop itself finds out, such as that of the next one in a chain, cannot be known before.
    private static IEnumerable<ISymbol> LoopVariables(CallSite site, StatementSyntax loop) => loop switch
    {
        ForEachStatementSyntax each when site.Model.GetDeclaredSymbol(each, site.CancellationToken) is { } variable => [variable],
        ForStatementSyntax { Declaration: { } declaration } => declaration.Variables
            .Select(variable => site.Model.GetDeclaredSymbol(variable, site.CancellationToken))
            .OfType<ISymbol>(),
        _ => [],
    };
}
