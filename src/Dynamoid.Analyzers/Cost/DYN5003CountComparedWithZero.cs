using Dynamoid.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that counts.</summary>
internal sealed class DYN5003CountComparedWithZero : CallRule
{
    public const string Id = "DYN5003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Items are counted to know whether there are any",
        messageFormat: "'{0}' reads and is charged for every item to find out whether there is one: AnyAsync stops at the first",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A count reads all pages of a query or a scan.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "CountAsync" && AwaitSyntax.Of(call) is { } awaiting && ZeroComparison.Of(awaiting) is not null;

    public override void Check(CallSite site)
    {
        if (site.Types.IsDocumentQuery(site.Method.ContainingType))
            site.Report(Rule, site.Method.Name);
    }
}
