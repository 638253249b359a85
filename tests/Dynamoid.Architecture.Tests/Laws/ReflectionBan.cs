using Dynamoid.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Architecture.Tests.Laws;

/// <summary>What is known at build is not found out at run time: no reflection, no Activator, no dynamic, no expression trees.</summary>
internal static class ReflectionBan
{
    private static readonly string[] Namespaces = ["System.Reflection", "System.Linq.Expressions"];

    /// <summary>The uses of what is banned, in some sources of a compilation.</summary>
    public static IEnumerable<string> Violations(Compilation compilation, IEnumerable<SyntaxTree> sources) =>
        from tree in sources
        from use in SymbolUse.In(compilation, tree)
        where IsBanned(use.Symbol)
        select $"{use.Where()} uses {use.Symbol.ToDisplayString()}";

    private static bool IsBanned(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => IsBannedType(type),
        // The name of a type, for messages, is no reflection: every runtime keeps it.
        IPropertySymbol { Name: "Name", ContainingType.Name: "MemberInfo" } => false,
        IMethodSymbol { Name: "MakeGenericType" or "GetType", ContainingType.Name: "Type" } => true,
        IMethodSymbol method => IsBannedType(method.ContainingType) || IsBannedType(method.ReturnType) || method.Parameters.Any(parameter => IsBannedType(parameter.Type)),
        IPropertySymbol property => IsBannedType(property.ContainingType) || IsBannedType(property.Type),
        IFieldSymbol field => IsBannedType(field.ContainingType) || IsBannedType(field.Type),
        _ => false,
    };

    private static bool IsBannedType(ITypeSymbol? type) => type switch
    {
        null => false,
        IDynamicTypeSymbol => true,
        IArrayTypeSymbol array => IsBannedType(array.ElementType),
        _ => type.ToDisplayString() == "System.Activator" || IsBannedNamespace(type.ContainingNamespace),
    };

    private static bool IsBannedNamespace(INamespaceSymbol? space) =>
        space?.ToDisplayString() is { } name && Namespaces.Any(banned => name == banned || name.StartsWith(banned + ".", StringComparison.Ordinal));
}
