using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Where reports about a query are shown, and what becomes of a query that is not read at once.</summary>
internal static class QueryPlaces
{
    /// <summary>The name of the call that begins the query, as far as it begins in the same expression.</summary>
    public static Location Of(KnownTypes types, IOperation end)
    {
        List<IInvocationOperation> calls = [.. types.Calls(end)];
        IOperation? beyond = QueryChain.Plain(calls.Count == 0 ? end : calls[calls.Count - 1].Instance);
        IInvocationOperation? begin = beyond is IInvocationOperation helper && types.IsQuery(helper.Type)
            ? helper
            : calls.FindLast(call => types.CallOf(call.TargetMethod).Verb != QueryVerb.Option) ?? calls.FirstOrDefault();
        return begin?.Syntax is InvocationExpressionSyntax syntax && QueryChain.NameOf(syntax) is { } name ? name.Identifier.GetLocation() : (beyond ?? end).Syntax.GetLocation();
    }

    /// <summary>How a query is used that is not the beginning of another call; null when it is read or told elsewhere, where it is judged.</summary>
    public static QueryVerb? UseOf(KnownTypes types, IInvocationOperation query)
    {
        if (!types.IsQuery(query.Type))
            return null;
        IOperation child = query;
        bool isStream = false;
        while (Gives(child.Parent))
        {
            child = child.Parent!;
            isStream |= child is IConversionOperation && !types.IsQuery(child.Type);
        }

        return child.Parent switch
        {
            IForEachLoopOperation or IVariableInitializerOperation or ISimpleAssignmentOperation { Target: ILocalReferenceOperation } when !isStream => null,
            IForEachLoopOperation => null,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: { } name } } when Configures(name) => null,

            // The user's own method goes on with it, and is followed where its query is read.
            IArgumentOperation { Parameter: { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } } } when !isStream => null,
            IInvocationOperation => null,
            _ => isStream ? QueryVerb.Read : QueryVerb.Option,
        };
    }

    /// <summary>Whether an operation gives what one of its parts gives, so that a query in it is the query that it gives.</summary>
    public static bool Gives(IOperation? outer) =>
        outer is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation;

    /// <summary>Whether a method only tells a loop how to read what it is called on.</summary>
    public static bool Configures(string name) => name is "WithCancellation" or "ConfigureAwait";

    /// <summary>Whether a method is called on a stream of anything, as those of LINQ are.</summary>
    public static bool TakesStream(IMethodSymbol method) => (method.ReducedFrom ?? method) is { IsExtensionMethod: true, Parameters: [{ Type.Name: "IAsyncEnumerable" }, ..] };
}
