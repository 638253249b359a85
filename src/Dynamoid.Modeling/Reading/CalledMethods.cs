using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>The methods that users mark for the library to call.</summary>
internal static class CalledMethods
{
    private const string Tasks = "System.Threading.Tasks";

    /// <summary>The methods that have attributes which users wrote, in the order of their declaration, those of base classes first. An overridden one stands where it is declared first.</summary>
    public static IReadOnlyList<IMethodSymbol> Of(INamedTypeSymbol type)
    {
        List<IMethodSymbol> found = [];
        foreach (INamedTypeSymbol level in type.SelfAndBases().Reverse())
            found.AddRange(level.GetMembers().OfType<IMethodSymbol>().Where(static method => method is { MethodKind: MethodKind.Ordinary, PartialDefinitionPart: null } && MayBeMarked(method)));
        return found;
    }

    /// <summary>Those of some methods that have an annotation.</summary>
    public static IReadOnlyList<IMethodSymbol> With(IReadOnlyList<IMethodSymbol> methods, string annotation)
    {
        List<IMethodSymbol> found = [];
        foreach (IMethodSymbol method in methods)
        {
            if (method.Has(annotation) && !found.Exists(known => Overrides(method, known)))
                found.Add(method);
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
        { DeclaredAccessibility: Accessibility.Private } when !SymbolEqualityComparer.Default.Equals(method.ContainingType, type) => HiddenMethods.Flaw(method.ContainingType, type),
        { ReturnsVoid: true, IsAsync: true } => "is async and returns nothing that can be awaited",
        _ when Hiding(method, type) is { } hiding => $"is hidden by the member of the same name of '{hiding.Name}', which would be called in its place",
        _ => null,
    };

    // Between the class and the method's own. By its name alone generated code would call the nearest one.
    private static INamedTypeSymbol? Hiding(IMethodSymbol method, INamedTypeSymbol type) => type.SelfAndBases()
        .TakeWhile(level => !SymbolEqualityComparer.Default.Equals(level, method.ContainingType))
        .FirstOrDefault(level => level.GetMembers(method.Name).Any(member => member is not IMethodSymbol other || (!Overrides(other, method) && HasParametersOf(other, method))));

    private static bool HasParametersOf(IMethodSymbol method, IMethodSymbol other) => method.Parameters.Length == other.Parameters.Length
        && method.Parameters.Zip(other.Parameters, static (first, second) => SymbolEqualityComparer.Default.Equals(first.Type, second.Type)).All(static isSame => isSame);

    // A document has hundreds of generated methods, each with the mark of the generator: to bind all of those takes longer than the rest of the reading.
    private static bool MayBeMarked(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty || Parts(method).Any(static part => part.DeclaringSyntaxReferences.Any(static reference =>
            reference.GetSyntax() is MethodDeclarationSyntax { AttributeLists.Count: > 0 } declaration && !declaration.AttributeLists.Any(static list => list.Attributes.Any(IsGeneratorsMark))));

    private static IEnumerable<IMethodSymbol> Parts(IMethodSymbol method) => method.PartialImplementationPart is { } implementation ? [method, implementation] : [method];

    private static bool IsGeneratorsMark(AttributeSyntax attribute) => attribute.Name is QualifiedNameSyntax { Right.Identifier.ValueText: "GeneratedCode" };

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
