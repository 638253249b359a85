using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>Chooses the constructor that makes an instance from what was read: the primary one, else one without parameters, else the one that takes most fields.</summary>
internal static class ConstructorReader
{
    public static List<IMethodSymbol> Declared(INamedTypeSymbol type) =>
        [.. type.InstanceConstructors.Where(static constructor => !constructor.IsImplicitlyDeclared)];

    /// <summary>The names of all parameters: a property without a setter is stored when a constructor takes it.</summary>
    public static ISet<string> ParameterNames(IEnumerable<IMethodSymbol> constructors) =>
        new HashSet<string>(constructors.SelectMany(static constructor => constructor.Parameters).Select(static parameter => parameter.Name), StringComparer.OrdinalIgnoreCase);

    public static ConstructionModel? Read(List<IMethodSymbol> constructors, IReadOnlyList<FieldModel> fields)
    {
        if (constructors.Count == 0)
            return new(DeclaresConstructor: false, default);
        IMethodSymbol? chosen = constructors
            .Where(constructor => constructor.Parameters.All(parameter => FieldOf(parameter, fields) is not null))
            .OrderBy(static constructor => IsPrimary(constructor) ? 0 : constructor.Parameters.Length == 0 ? 1 : 2)
            .ThenByDescending(static constructor => constructor.Parameters.Length)
            .FirstOrDefault();
        return chosen is null
            ? WithoutAny(constructors)
            : new(DeclaresConstructor: true, chosen.Parameters.Select(parameter => Parameter(parameter, FieldOf(parameter, fields)!)).ToEquatableArray());
    }

    // A struct can be made without calling any, but for a primary one.
    private static ConstructionModel? WithoutAny(List<IMethodSymbol> constructors) =>
        constructors[0].ContainingType.IsValueType && !constructors.Exists(IsPrimary) ? new(DeclaresConstructor: false, default) : null;

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;

    private static FieldModel? FieldOf(IParameterSymbol parameter, IReadOnlyList<FieldModel> fields) => parameter.RefKind is RefKind.None or RefKind.In
        ? fields.FirstOrDefault(field => string.Equals(field.Property, TypeNames.Escape(parameter.Name), StringComparison.OrdinalIgnoreCase) && Takes(parameter, field.Type))
        : null;

    private static bool Takes(IParameterSymbol parameter, TypeRef field) => TypeNames.InCode(parameter.Type) == (field is { IsValueType: true, CanBeNull: true } ? field.OrNull : field.Name);

    private static ParameterModel Parameter(IParameterSymbol parameter, FieldModel field) => new(
        field.Property,
        parameter.HasExplicitDefaultValue ? Default(parameter, field.Stored) : null,
        AdmitsNull: parameter.Type is { IsValueType: false, NullableAnnotation: not NullableAnnotation.NotAnnotated } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T });

    private static string Default(IParameterSymbol parameter, StoredType stored) => parameter.ExplicitDefaultValue switch
    {
        { } value when NeedsCast(parameter.Type) => $"({TypeNames.InCode(parameter.Type)})({Literal(value)})",
        { } value => Literal(value),
        // A default of null breaks the promise of a collection that is never null.
        null when stored is { IsCollection: true, Type.CanBeNull: false } => stored.Empty,
        null when stored.Type.IsValueType => "default",
        _ => "null!",
    };

    // A plain number is an int, which neither an enum nor a smaller integer takes for the other branch of a conditional.
    private static bool NeedsCast(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => NeedsCast(nullable.TypeArguments[0]),
        { TypeKind: TypeKind.Enum } => true,
        _ => type.SpecialType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16,
    };

    private static string Literal(object value) => value switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "m",
        float number => SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false) + "f",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
    };
}
