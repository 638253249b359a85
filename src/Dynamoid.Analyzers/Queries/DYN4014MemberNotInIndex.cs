using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the member that is read.</summary>
internal sealed class DYN4014MemberNotInIndex : CallRule
{
    public const string Id = "DYN4014";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A member is read that the index does not hold",
        messageFormat: "'{0}' is not in index {1}, so it was not read and has no value here: say FollowIndex(), or let the index hold it",
        RuleCategories.Queries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What an index does not hold has the default of its type, or throws where the property is partial.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) =>
        name is "ToListAsync" or "FirstAsync" or "FirstOrDefaultAsync" or "LastAsync" or "LastOrDefaultAsync" && AwaitSyntax.Of(call) is not null;

    public override void Check(CallSite site)
    {
        if (!site.Types.IsDocumentQuery(site.Method.ContainingType) || site.Document is not { } document || IndexOf(site, document) is not (>= 0 and var number) || document.Plan.Indexes[number].HoldsAll)
            return;
        foreach (IdentifierNameSyntax read in FoundDocuments.Of(site).SelectMany(found => found.Members()))
        {
            string member = read.Identifier.ValueText;
            if (document.NumberOf(member) is >= 0 and var field && !document.Holds(number, field))
                site.ReportAt(Rule, read, member, IndexNames.Of(document, number));
        }
    }

    private static int IndexOf(CallSite site, DocumentFacts document)
    {
        List<IInvocationOperation> calls = [.. site.Types.Calls(site.Operation)];
        return calls.Exists(static call => call.TargetMethod.Name is "FollowIndex" or "Project")
            || calls.Find(static call => call.TargetMethod.Name == "WithIndex") is not { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }, ..] }
            ? -1
            : IndexNames.Find(document, name, isWhole: true);
    }
}
