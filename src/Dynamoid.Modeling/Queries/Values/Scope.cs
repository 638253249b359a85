using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>
/// What the parameters of functions that have been followed stand for: the expressions that were passed, where they were passed. And what variables are at a moment, while the statements that
/// assign them are gone through.
/// </summary>
internal sealed class Scope
{
    // Deeper calls are not followed; a function that calls itself ends here.
    private const int Deepest = 8;

    private readonly int _depth;
    private readonly ImmutableDictionary<ISymbol, Expression> _arguments;
    private readonly ImmutableDictionary<ISymbol, object> _values;

    private Scope(int depth, ImmutableDictionary<ISymbol, Expression> arguments, ImmutableDictionary<ISymbol, object> values) =>
        (_depth, _arguments, _values) = (depth, arguments, values);

    /// <summary>The scope of a member that nobody was followed into.</summary>
    public static Scope Empty { get; } = new(
        0,
        ImmutableDictionary.Create<ISymbol, Expression>(SymbolEqualityComparer.Default),
        ImmutableDictionary.Create<ISymbol, object>(SymbolEqualityComparer.Default));

    /// <summary>Whether functions that are called here can still be followed.</summary>
    public bool CanFollow => _depth < Deepest;

    /// <summary>The scope of a method's body.</summary>
    public Scope OfMethod(IInvocationOperation call)
    {
        ImmutableDictionary<ISymbol, Expression>.Builder arguments = Empty._arguments.ToBuilder();
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
                arguments[Declared(parameter)] = new(argument.Value, this);
        }

        return new(_depth + 1, arguments.ToImmutable(), Empty._values);
    }

    /// <summary>The scope of the body of a lambda or local function, which sees what is around it.</summary>
    /// <param name="function">The function.</param>
    /// <param name="call">The call; null when the library calls it.</param>
    /// <param name="caller">Where it is called.</param>
    public Scope OfClosure(IMethodSymbol function, IInvocationOperation? call, Scope caller)
    {
        ImmutableDictionary<ISymbol, Expression>.Builder arguments = _arguments.ToBuilder();
        foreach (IArgumentOperation argument in call?.Arguments ?? [])
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < function.Parameters.Length)
                arguments[Declared(function.Parameters[parameter.Ordinal])] = new(argument.Value, caller);
        }

        return new(Math.Max(_depth, caller._depth) + 1, arguments.ToImmutable(), _values);
    }

    /// <summary>The scope in which a variable or parameter has a value.</summary>
    public Scope With(ISymbol name, object value) => new(_depth, _arguments, _values.SetItem(Declared(name), value));

    /// <summary>What was passed for a parameter.</summary>
    public bool TryGetArgument(ISymbol parameter, out Expression argument) => _arguments.TryGetValue(Declared(parameter), out argument);

    /// <summary>The value that a variable or parameter has.</summary>
    public object? ValueOf(ISymbol name) => _values.TryGetValue(Declared(name), out object? value) ? value : null;

    private static ISymbol Declared(ISymbol name) => name is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
        ? method.OriginalDefinition.Parameters[parameter.Ordinal]
        : name.OriginalDefinition;
}
