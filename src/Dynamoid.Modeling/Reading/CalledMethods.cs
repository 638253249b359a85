using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The methods that users mark for the library to call.</summary>
internal static class CalledMethods
{
    private const string Tasks = "System.Threading.Tasks";

    /// <summary>The methods with an annotation in the order of their declaration, those of base classes first. An overridden one stands where it is declared first.</summary>
    public static List<IMethodSymbol> With(INamedTypeSymbol type, string annotation)
    {
        List<IMethodSymbol> found = [];
        foreach (INamedTypeSymbol level in type.SelfAndBases().Reverse())
        {
            found.AddRange(level.GetMembers().OfType<IMethodSymbol>().Where(method =>
                method is { MethodKind: MethodKind.Ordinary, PartialDefinitionPart: null } && method.Has(annotation) && !found.Exists(known => Overrides(method, known))));
        }

        return found;
    }

    /// <summary>What a method returns; null when nobody knows what to do with it.</summary>
    public static MethodResult? ResultOf(IMethodSymbol method) => method.ReturnType switch
    {
        { SpecialType: SpecialType.System_Void } => MethodResult.Void,
        { SpecialType: SpecialType.System_Boolean } => MethodResult.Boolean,
        INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } task when IsOf(task, Tasks) => MethodResult.Task,
        INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } task when IsOf(task, Tasks) && task.TypeArguments[0].SpecialType == SpecialType.System_Boolean => MethodResult.TaskOfBoolean,
        _ => null,
    };

    /// <summary>Whether a parameter is a plain one of a type.</summary>
    public static bool Takes(IParameterSymbol parameter, string space, string name) =>
        parameter is { RefKind: RefKind.None, IsParams: false } && parameter.Type is INamedTypeSymbol { Arity: 0 } type && type.Name == name && IsOf(type, space);

    public static bool TakesCancellation(IParameterSymbol parameter) => Takes(parameter, "System.Threading", "CancellationToken");

    /// <summary>What keeps generated code from calling a method, whatever it is called for; null when nothing does.</summary>
    public static string? Flaw(IMethodSymbol method, INamedTypeSymbol type) => method switch
    {
        { IsStatic: true } => "is static",
        { IsGenericMethod: true } => "is generic",
        { DeclaredAccessibility: Accessibility.Private } when !SymbolEqualityComparer.Default.Equals(method.ContainingType, type) => $"is private in its class '{method.ContainingType.Name}', which '{type.Name}' is derived from",
        { ReturnsVoid: true, IsAsync: true } => "is async and returns nothing that can be awaited",
        _ => null,
    };

    private static bool IsOf(INamedTypeSymbol type, string space) => type.ContainingNamespace.ToDisplayString() == space;

    private static bool Overrides(IMethodSymbol method, IMethodSymbol other)
    {
        for (IMethodSymbol? overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden, other))
                return true;
        }

        return false;
    }
}
