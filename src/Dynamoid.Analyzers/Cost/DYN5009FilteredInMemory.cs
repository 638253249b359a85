using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of LINQ's operator. A lambda that makes no condition of fields still compiles, since a query is an <c>IAsyncEnumerable</c>: with LINQ's operator of the same name.</summary>
internal sealed class DYN5009FilteredInMemory : CallRule
{
    public const string Id = "DYN5009";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Documents are filtered after they are read",
        messageFormat: "'{0}' is LINQ's: it tests each '{1}' after it was read, sent and paid for; a condition on fields in Where is sent to DynamoDB",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What a lambda of LINQ leaves out was read all the same, and a condition on a key that is written so serves no index.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => call.ArgumentList.Arguments.Count > 0
        && name is "Where" or "AllAsync" or "AnyAsync" or "CountAsync" or "LongCountAsync" or "FirstAsync" or "FirstOrDefaultAsync" or "LastAsync" or "LastOrDefaultAsync" or "SingleAsync" or "SingleOrDefaultAsync";

    public override bool IsAbout(KnownTypes types, IMethodSymbol method) =>
        method.ContainingType is { Name: "AsyncEnumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } }
        && method.Parameters.Any(static parameter => parameter.Name == "predicate");

    public override void Check(CallSite site)
    {
        if (site.Types.DocumentOf(QueryChain.Plain(site.Arguments.FirstOrDefault()?.Value)?.Type) is { } document)
            site.Report(Rule, site.Method.Name, document.Name);
    }
}
