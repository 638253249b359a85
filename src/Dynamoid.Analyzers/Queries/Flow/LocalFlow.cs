using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers.Queries;

/// <summary>Reads variables that are assigned more than once: <c>if (city != null) query = query.Where(…)</c>.</summary>
internal static class LocalFlow
{
    /// <summary>The condition that a variable holds where it is used.</summary>
    public static ConditionNode OfCondition(SourceReader source, ILocalReferenceOperation use, Scope scope, DocumentFacts document)
    {
        ConditionNode unknown = new ConditionNode.Elsewhere(Sources.Of(use));
        return Run(
            source,
            use,
            scope,
            unknown,
            expression => source.Conditions.Read(expression, document),
            static (left, right) => left == right ? left : new ConditionNode.Choice([left, right]),
            (before, after) => StartsWith(after, before) ? new ConditionNode.And(before, unknown) : unknown);
    }

    /// <summary>The query that a variable holds where it is used, once for each way that leads there.</summary>
    public static ImmutableArray<QueryState> OfQuery(SourceReader source, ILocalReferenceOperation use, Scope scope)
    {
        DocumentFacts? document = source.Documents.Find(source.Types.DocumentOf(use.Type), source.CancellationToken);
        ImmutableArray<QueryState> unknown = [QueryState.Foreign(document, Sources.Of(use))];
        return Run(
            source,
            use,
            scope,
            unknown,
            source.Queries.Read,
            (left, right) => left.Union(right).ToImmutableArray() is { Length: <= MostWays } both ? both : unknown,
            (before, after) => after.All(late => before.Any(late.Extends)) ? [.. before.Select(early => early.Where(new ConditionNode.Elsewhere(Sources.Of(use))))] : unknown);
    }

    // More ways than that are more than anybody can follow.
    private const int MostWays = 16;

    private static T Run<T>(SourceReader source, ILocalReferenceOperation use, Scope scope, T unknown, Func<Expression, T> read, Func<T, T, T> join, Func<T, T, T> widen)
        where T : notnull
    {
        // Of a variable that a lambda has caught nobody knows when the lambda runs.
        if (LocalValue.DeclarationOf(use.Local) is not { } declarator || BodyOf(use, declarator, source.Types) is not { } body || IsCaught(use.Local, declarator))
            return unknown;
        StatementFlow<T> flow = new(use, scope, unknown, read, join, widen);
        return flow.Run(body);
    }

    // The body of the function that has the variable. What is passed to Where is called at once, so what it uses is used by the statement that it stands in.
    private static IOperation? BodyOf(IOperation use, SyntaxNode declarator, KnownTypes types)
    {
        IOperation step = use;
        while (step.Parent is { } parent)
        {
            bool isFunction = parent is IAnonymousFunctionOperation or ILocalFunctionOperation;
            if (isFunction && step.Syntax.Span.Contains(declarator.Span))
                break;
            if (isFunction && !IsCalledAtOnce(parent, types))
                return null;
            step = parent;
        }

        return step.Syntax.Span.Contains(declarator.Span) ? step : null;
    }

    private static bool IsCalledAtOnce(IOperation function, KnownTypes types) =>
        function.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } && types.CallOf(call.TargetMethod).Verb is QueryVerb.Where or QueryVerb.IndexQuery;

    private static bool IsCaught(ILocalSymbol local, VariableDeclaratorSyntax declarator)
    {
        SyntaxNode? owner = FunctionAround(declarator);
        return LocalValue.WritesIn(local.Name, LocalValue.ScopeOf(declarator)).Any(write => FunctionAround(write) != owner || write.Parent is not AssignmentExpressionSyntax);
    }

    private static SyntaxNode? FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(static outer => outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);

    private static bool StartsWith(ConditionNode condition, ConditionNode start) => condition == start || (condition is ConditionNode.And and && StartsWith(and.Left, start));
}
