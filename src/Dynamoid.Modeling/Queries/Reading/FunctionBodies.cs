using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>What functions, properties and fields of the source give: the expressions that they return or begin with.</summary>
internal sealed class FunctionBodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IOperation>> _results = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>What a method or property returns, one for each of its returns, or the value that a field begins with; nothing when that is not in the source, or may be another at run time.</summary>
    public ImmutableArray<IOperation> ResultsOf(ISymbol member, CancellationToken cancellationToken)
    {
        ISymbol definition = member is IMethodSymbol { PartialImplementationPart: { } part } ? part : member.OriginalDefinition;
        return _results.TryGetValue(definition, out ImmutableArray<IOperation> results)
            ? results
            : _results.GetOrAdd(definition, CanFollow(definition) ? Read(definition, cancellationToken) : []);
    }

    /// <summary>What a lambda or local function returns.</summary>
    public static ImmutableArray<IOperation> ResultsOf(IOperation? body) => body is null ? [] : [.. Returned(body)];

    // What a derived class or a caller can replace is not followed.
    private static bool CanFollow(ISymbol member) => member switch
    {
        IMethodSymbol method => IsFixed(method) && !method.IsAsync && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction,
        IPropertySymbol property => IsFixed(property) && property.SetMethod is null && (property.IsStatic || !IsStored(property)),
        IFieldSymbol field => field.IsReadOnly && field.IsStatic,
        _ => false,
    };

    // A constructor may give it another value than the one that is written beside it.
    private static bool IsStored(IPropertySymbol property) => property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    private static bool IsFixed(ISymbol member) => !member.IsAbstract && !member.IsExtern && (member.IsSealed || !(member.IsVirtual || member.IsOverride));

    private ImmutableArray<IOperation> Read(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences is not [{ } reference])
            return [];
        // In an editor the source of a project that is referred to is at hand as well; a build has only its metadata, and both say the same.
        if (!compilation.ContainsSyntaxTree(reference.SyntaxTree))
            return [];
        SyntaxNode syntax = reference.GetSyntax(cancellationToken);
        SemanticModel model = _models.GetOrAdd(syntax.SyntaxTree, ModelOf);
        return SourceBodies.Of(syntax) is { } body && model.GetOperation(body, cancellationToken) is { } operation
            ? [.. SourceBodies.IsExpression(body) ? [operation] : Returned(operation)]
            : [];
    }

    // The method may be in any file, and the analysis is at a call of it.
#pragma warning disable RS1030
    private SemanticModel ModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static IEnumerable<IOperation> Returned(IOperation operation)
    {
        if (operation is IReturnOperation { ReturnedValue: { } value })
        {
            yield return value;
            yield break;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            foreach (IOperation inner in Returned(child))
                yield return inner;
        }
    }
}
