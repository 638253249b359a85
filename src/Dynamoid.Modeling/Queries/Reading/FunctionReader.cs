using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads functions that are passed: lambdas, methods, variables that hold one.</summary>
internal sealed class FunctionReader(SourceReader source)
{
    /// <summary>What a function returns, one for each of its returns; nothing when that is not known.</summary>
    /// <param name="function">The function.</param>
    /// <param name="call">The call; null when the library calls it.</param>
    /// <param name="parameter">What the function's first parameter is, where it is no expression.</param>
    public IReadOnlyList<Expression> Results(Expression function, IInvocationOperation? call = null, object? parameter = null)
    {
        List<Expression> results = [];
        foreach (Expression one in source.Resolver.Resolve(function))
        {
            List<Expression> found = [.. Of(one, call, function.Scope, parameter)];
            if (found.Count == 0)
                return [];
            results.AddRange(found);
        }

        return results;
    }

    private IEnumerable<Expression> Of(Expression function, IInvocationOperation? call, Scope caller, object? parameter)
    {
        IOperation target = function.Operation is IDelegateCreationOperation creation ? creation.Target : function.Operation;
        if (target is IAnonymousFunctionOperation lambda)
        {
            Scope scope = function.Scope.OfClosure(lambda.Symbol, call, caller);
            if (parameter is not null && lambda.Symbol.Parameters is [{ } first, ..])
                scope = scope.With(first, parameter);
            return FunctionBodies.ResultsOf(lambda.Body).Select(result => new Expression(result, scope));
        }

        if (target is not IMethodReferenceOperation reference || !function.Scope.CanFollow)
            return [];
        IMethodSymbol method = reference.Method;
        Scope outer = method.MethodKind == MethodKind.LocalFunction ? function.Scope : Scope.Empty;
        Scope inner = outer.OfClosure(method.OriginalDefinition, call, caller);
        if (parameter is not null && method.OriginalDefinition.Parameters is [{ } taken, ..])
            inner = inner.With(taken, parameter);
        ImmutableArray<IOperation> results = source.Bodies.ResultsOf(method, source.CancellationToken);
        return results.Select(result => new Expression(result, inner));
    }
}
