using Dynamoid.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that reads the documents.</summary>
internal sealed class DYN5004CountOfDocuments : CallRule
{
    public const string Id = "DYN5004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Documents are read to be counted",
        messageFormat: "'{0}' brings all documents here to be counted: {1} leaves them where they are",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "DynamoDB counts by itself and sends a number, where a list of documents is sent, read and thrown away.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    /// <summary>The call that counts, or looks whether there are any; null when something else is taken of the list.</summary>
    public static string? Instead(ListUse use) => use switch
    {
        { IsPlain: true, Member: "Any" } => "AnyAsync",
        { IsPlain: true, Member: "Count" or "LongCount" } => ZeroComparison.Of(use.Whole) is null ? "CountAsync" : "AnyAsync",
        _ => null,
    };

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "ToListAsync" && ListUse.Of(call) is { } use && Instead(use) is not null;

    public override void Check(CallSite site)
    {
        if (ListUse.Of(site.Call) is { } use && Instead(use) is { } instead && site.Method.ContainingType.GetMembers(instead).Length > 0)
            site.Report(Rule, site.Method.Name, instead);
    }
}
