using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that reads the documents.</summary>
internal sealed class DYN5005PickedAfterReading : CallRule
{
    public const string Id = "DYN5005";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "All documents are read for the first of them",
        messageFormat: "'{0}' reads all documents, of which only the first are taken: {1} reads no more than these",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A list is read to its end, page by page, whatever is taken of it afterwards.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    /// <summary>The call that reads no more than is taken; null when all is.</summary>
    public static string? Instead(ListUse use) => use switch
    {
        { IsPlain: true, Member: "First" } => "FirstAsync",
        { IsPlain: true, Member: "FirstOrDefault" } => "FirstOrDefaultAsync",
        { Member: "Take", Arguments.Count: 1 } when use.Arguments[0].Expression is not RangeExpressionSyntax => "RecordLimit",
        { Member: null, Arguments.Count: 1 } when use.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: 0 } => "FirstAsync",
        _ => null,
    };

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "ToListAsync" && ListUse.Of(call) is { } use && Instead(use) is not null;

    public override void Check(CallSite site)
    {
        if (ListUse.Of(site.Call) is not { } use || Instead(use) is not { } instead || site.Method.ContainingType.GetMembers(instead).Length == 0)
            return;
        bool isLimited = instead == "RecordLimit" && site.Types.Calls(site.Operation).Any(static call => call.TargetMethod.Name == "RecordLimit");
        if (!isLimited)
            site.Report(Rule, site.Method.Name, instead);
    }
}
