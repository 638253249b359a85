using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that saves. Documents that a query has found are left alone: to import them would write over what others have changed meanwhile.</summary>
internal sealed class DYN5006SaveInLoop : CallRule
{
    public const string Id = "DYN5006";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Documents are saved one by one",
        messageFormat: "'{0}' sends one request for each '{1}', one after the other: ImportAsync writes 25 with one request, several at once",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A loop of saves takes the time of all requests together; an import takes that of a few. It replaces what is there under the same keys.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) =>
        name is "SaveAsync" or "SaveOrThrowAsync" or "CreateAsync" && AwaitSyntax.Of(call)?.Parent is ExpressionStatementSyntax && Loop.Around(call) is not null;

    public override void Check(CallSite site)
    {
        if (site.Operation is not { } operation || site.Document is not { } document || Loop.Around(site.Call) is not { } loop
            || site.Method.Parameters.Any(static parameter => parameter.Name == "condition"))
            return;
        IOperation? saved = QueryChain.Plain(site.Method.Parameters.Any(static parameter => parameter.Name == "document")
            ? operation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "document")?.Value
            : operation.Instance);
        bool isOfLoop = saved switch
        {
            IObjectCreationOperation => true,
            ILocalReferenceOperation local => IsOfLoop(site, local.Local, loop),
            _ => false,
        };
        if (isOfLoop)
            site.Report(Rule, site.Method.Name, document.Name);
    }

    // Made in the loop, or one of those that it goes through.
    private static bool IsOfLoop(CallSite site, ILocalSymbol local, StatementSyntax loop) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.CancellationToken) switch
    {
        ForEachStatementSyntax each => each == loop && !IsFound(site, each.Expression),
        VariableDeclaratorSyntax { Initializer.Value: { } value } declarator => loop.Span.Contains(declarator.Span) && value is BaseObjectCreationExpressionSyntax,
        _ => false,
    };

    private static bool IsFound(CallSite site, ExpressionSyntax collection)
    {
        if (site.SymbolOf(collection) is ILocalSymbol local && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(site.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value })
            collection = value;
        return site.Types.IsQuery(site.Model.GetTypeInfo(collection, site.CancellationToken).Type)
            || collection.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call => site.SymbolOf(call) is IMethodSymbol method && site.Types.IsOfLibrary(method));
    }
}
