using Dynamoid.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call.</summary>
internal sealed class DYN6004UpdateResultIgnored : CallRule
{
    public const string Id = "DYN6004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Nobody looks whether an item was changed",
        messageFormat: "UpdateFieldsAsync gives null when the '{0}' is not there or its condition does not hold, and nobody looks: use UpdateAsync, which throws, or the result",
        RuleCategories.Async,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An update that changed nothing says so by its result alone.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "UpdateFieldsAsync" && AwaitSyntax.Of(call)?.Parent is ExpressionStatementSyntax;

    public override void Check(CallSite site)
    {
        if (site.Document is { } document)
            site.Report(Rule, document.Name);
    }
}
