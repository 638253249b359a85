using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Types without their symbols.</summary>
internal static class TypeReferences
{
    public static TypeRef Of(ITypeSymbol type) => new(
        TypeNames.InCode(type),
        type.IsValueType,
        type switch
        {
            { IsValueType: true } or { NullableAnnotation: NullableAnnotation.NotAnnotated } => Nullability.NotNull,
            { NullableAnnotation: NullableAnnotation.Annotated } => Nullability.Nullable,
            _ => Nullability.Unknown,
        },
        HasNullableParts(type));

    private static bool HasNullableParts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsNullablePart(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(IsNullablePart),
        _ => false,
    };

    private static bool IsNullablePart(ITypeSymbol part) => part is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } || HasNullableParts(part);
}
