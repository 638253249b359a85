using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers;

/// <summary>The types that the arms of a switch expression take whatever their contents are.</summary>
internal sealed class CoveredCases
{
    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);
    private bool _null;

    public CoveredCases(ISwitchExpressionOperation expression)
    {
        foreach (ISwitchExpressionArmOperation arm in expression.Arms)
        {
            if (arm.Guard is null)
                Add(arm.Pattern);
        }
    }

    /// <summary>Whether each case of a closed type is covered: the types nested in it that derive from it.</summary>
    public bool AreAllOf(INamedTypeSymbol closed, bool mayBeNull) =>
        (_null || !mayBeNull)
        && closed.GetTypeMembers().Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, closed)).All(_types.Contains);

    private void Add(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                Add(either.LeftPattern);
                Add(either.RightPattern);
                break;
            case ITypePatternOperation type:
                _types.Add(type.MatchedType);
                break;
            case IDeclarationPatternOperation { MatchedType: { } type }:
                _types.Add(type);
                break;
            case IRecursivePatternOperation parts when MatchesAllParts(parts):
                _types.Add(parts.MatchedType);
                break;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                _null = true;
                break;
        }
    }

    private static bool MatchesAllParts(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.All(MatchesAll) && pattern.PropertySubpatterns.All(static part => MatchesAll(part.Pattern));

    /// <summary>Whether a pattern inside a case takes every content: what a case holds is never null unless its type says so.</summary>
    private static bool MatchesAll(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation { MatchedType: { } type } => IsAny(type, pattern.InputType),
        ITypePatternOperation type => IsAny(type.MatchedType, pattern.InputType),
        IRecursivePatternOperation parts => IsAny(parts.MatchedType, parts.InputType) && MatchesAllParts(parts),
        _ => false,
    };

    private static bool IsAny(ITypeSymbol matched, ITypeSymbol input) =>
        input.NullableAnnotation != NullableAnnotation.Annotated && SymbolEqualityComparer.Default.Equals(matched, input);
}
