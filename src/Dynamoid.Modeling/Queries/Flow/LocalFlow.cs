using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads variables that are assigned more than once: <c>if (city != null) query = query.Where(…)</c>.</summary>
internal static class LocalFlow
{
    // More ways than that are more than anybody can follow.
    private const int MostWays = 16;

    /// <summary>The condition that a variable holds where it is used.</summary>
    public static ConditionNode OfCondition(SourceReader source, Expression use, DocumentFacts document)
    {
        ConditionNode unknown = new ConditionNode.Elsewhere(Sources.Of(use.Operation));
        return Run(
            source,
            use,
            unknown,
            expression => source.Conditions.Read(expression, document),
            static (left, right) => left == right ? left : new ConditionNode.Choice([left, right]),
            (before, after) => StartsWith(after, before) ? new ConditionNode.And(before, unknown) : unknown);
    }

    /// <summary>The query that a variable holds where it is used, once for each way that leads there.</summary>
    public static ImmutableArray<QueryState> OfQuery(SourceReader source, Expression use)
    {
        DocumentFacts? document = source.Documents.Find(source.Types.DocumentOf(use.Operation.Type), source.CancellationToken);
        ImmutableArray<QueryState> unknown = [QueryState.Foreign(document, Sources.Of(use.Operation))];
        return Run(
            source,
            use,
            unknown,
            source.Queries.Read,
            (left, right) => left.Union(right).ToImmutableArray() is { Length: <= MostWays } both ? both : unknown,
            (before, after) => after.All(late => before.Any(late.Extends)) ? [.. before.Select(early => early.Where(new ConditionNode.Elsewhere(Sources.Of(use.Operation))))] : unknown);
    }

    private static T Run<T>(SourceReader source, Expression use, T unknown, Func<Expression, T> read, Func<T, T, T> join, Func<T, T, T> widen)
        where T : notnull
    {
        if (Variable.Of(use.Operation) is not { } variable)
            return unknown;
        if (use.Scope.ValueOf(variable.Symbol) is T known)
            return known;
        if (variable.Body(source.Types) is not { } body)
            return unknown;
        T start = use.Operation is IParameterReferenceOperation && use.Scope.TryGetArgument(variable.Symbol, out Expression argument) ? read(argument) : unknown;
        return new StatementFlow<T>(variable, use.Scope, unknown, read, join, widen).Run(body, start);
    }

    private static bool StartsWith(ConditionNode condition, ConditionNode start) => condition == start || (condition is ConditionNode.And and && StartsWith(and.Left, start));
}
