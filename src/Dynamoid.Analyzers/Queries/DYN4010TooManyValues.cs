using System.Collections.Immutable;
using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call.</summary>
internal sealed class DYN4010TooManyValues : CallRule
{
    public const string Id = "DYN4010";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A field is compared with more than 100 values",
        messageFormat: "{0} values are too many for one IN of DynamoDB, which takes 100: InAny sends several",
        RuleCategories.Queries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The condition is an exception as soon as it is made.",
        HelpPages.Of(Id));

    private const int Most = 100;

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "In" && CountOf(call) > Most;

    // A value that is written twice is sent once.
    public override void Check(CallSite site)
    {
        if (!site.IsOfField || site.Arguments.LastOrDefault() is not { } values)
            return;
        int count = ElementsOf(QueryChain.Plain(values.Value))
            .Where(static value => value.ConstantValue is { HasValue: true, Value: not null })
            .Select(static value => value.ConstantValue.Value)
            .Distinct()
            .Count();
        if (count > Most)
            site.Report(Rule, count);
    }

    private static int CountOf(InvocationExpressionSyntax call) => call.ArgumentList.Arguments switch
    {
        [{ Expression: CollectionExpressionSyntax list }] => list.Elements.Count,
        [{ Expression: ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } }] => initializer.Expressions.Count,
        [{ Expression: ArrayCreationExpressionSyntax { Initializer: { } initializer } }] => initializer.Expressions.Count,
        { } arguments => arguments.Count,
    };

    private static ImmutableArray<IOperation> ElementsOf(IOperation? values) => values switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation list => list.Elements,
        _ => [],
    };
}
