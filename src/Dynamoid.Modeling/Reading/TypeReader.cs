using System.Globalization;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Decides how each type is stored: the one place that knows which codec writes which type.</summary>
internal sealed class TypeReader(EnumReader enums)
{
    private const string Codecs = "global::Dynamoid.Serialization.";

    /// <summary>How values of the type are stored; null when they cannot be.</summary>
    public StoredType? Read(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Read(nullable.TypeArguments[0]) is { } value ? value with { Type = value.Type with { Nullability = Nullability.Nullable } } : null;
        return Scalar(type) ?? Bytes(type) ?? Enum(type) ?? Collection(type) ?? Map(type);
    }

    /// <summary>How the time to live is stored: whole seconds, as DynamoDB wants it; null when the type is no time.</summary>
    public StoredType? ReadExpires(ITypeSymbol type) => Read(type) switch
    {
        { Codec: Codecs + "DateTimeCodec" } time => time with { Codec = Codecs + "DateTimeEpochSecondsCodec" },
        { Codec: Codecs + "DateTimeOffsetCodec" } time => time with { Codec = Codecs + "DateTimeOffsetEpochSecondsCodec" },
        { Type.Name: "int" or "uint" or "long" or "ulong" } seconds => seconds,
        _ => null,
    };

    private static StoredType? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Scalar(type, "StringCodec", DynamoType.String),
        SpecialType.System_Boolean => Scalar(type, "BooleanCodec", DynamoType.Boolean, canBeKey: false),
        SpecialType.System_DateTime => Scalar(type, "DateTimeCodec", DynamoType.Number),
        >= SpecialType.System_SByte and <= SpecialType.System_Double => Scalar(type, $"NumberCodec<{TypeNames.InCode(type)}>", DynamoType.Number),
        SpecialType.System_Char => Scalar(type, "CharCodec", DynamoType.String),
        _ when IsSystem(type, "Guid") => Scalar(type, "GuidCodec", DynamoType.String),
        _ when IsSystem(type, "DateTimeOffset") => Scalar(type, "DateTimeOffsetCodec", DynamoType.Number),
        _ when IsSystem(type, "DateOnly") => Scalar(type, "DateOnlyCodec", DynamoType.Number),
        _ when IsSystem(type, "TimeOnly") => Scalar(type, "TimeOnlyCodec", DynamoType.String),
        _ when IsSystem(type, "TimeSpan") => Scalar(type, "TimeSpanCodec", DynamoType.Number),
        _ when IsSystem(type, "Half") => Scalar(type, "HalfCodec", DynamoType.Number),
        _ when IsSystem(type, "Int128") || IsSystem(type, "UInt128") || IsIn(type, "System.Numerics", "BigInteger") =>
            Scalar(type, $"WideIntegerCodec<{TypeNames.InCode(type)}>", DynamoType.Number),
        _ when IsSystem(type, "Uri") => Scalar(type, "UriCodec", DynamoType.String),
        _ when IsSystem(type, "Version") => Scalar(type, "VersionCodec", DynamoType.String),
        _ => null,
    };

    private static StoredType Scalar(ITypeSymbol type, string codec, DynamoType attribute, bool canBeKey = true) =>
        new(Reference(type), Codecs + codec, attribute, ValueShape.Scalar, canBeKey);

    private static StoredType? Bytes(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => Bytes(type, "BinaryCodec"),
        INamedTypeSymbol { Arity: 1 } memory when IsSystem(type, "ReadOnlyMemory") && memory.TypeArguments[0].SpecialType == SpecialType.System_Byte => Bytes(type, "MemoryCodec"),
        _ => null,
    };

    private static StoredType Bytes(ITypeSymbol type, string codec) => new(Reference(type), Codecs + codec, DynamoType.String, ValueShape.Bytes, CanBeKey: true);

    private StoredType? Enum(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration
        ? new(Reference(type), $"{Codecs}EnumCodec<{TypeNames.InCode(type)}, {enums.NamesOf(enumeration)}>", DynamoType.String, ValueShape.Scalar, CanBeKey: true)
        : null;

    private StoredType? Collection(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => Container(array, CollectionKind.Array, array.ElementType, DynamoType.List),
        INamedTypeSymbol generic when CollectionKind.Of(generic) is { } kind => kind.Shape switch
        {
            ValueShape.Set => Set(generic, kind),
            ValueShape.List => Container(generic, kind, generic.TypeArguments[0], DynamoType.List),
            _ => Container(generic, kind, generic.TypeArguments[1], DynamoType.Map),
        },
        _ => null,
    };

    private StoredType? Container(ITypeSymbol type, CollectionKind kind, ITypeSymbol elements, DynamoType attribute)
    {
        if (Read(elements) is not { } element)
            return null;
        (string name, string elementCodec) = element.Type is { IsValueType: true, Nullability: Nullability.Nullable }
            ? (element.Type.OrNull, $"{Codecs}NullableCodec<{element.Type.Name}, {element.Codec}>")
            : (element.Type.Name, element.Codec);
        return Collection(Reference(type), kind, name, elementCodec, attribute);
    }

    private StoredType? Set(INamedTypeSymbol type, CollectionKind kind)
    {
        if (Read(type.TypeArguments[0]) is not { Shape: ValueShape.Scalar or ValueShape.Bytes } member)
            return null;
        DynamoType? attribute = member.Attribute switch
        {
            _ when member.Type is { IsValueType: true, Nullability: Nullability.Nullable } => null,
            DynamoType.String => DynamoType.StringSet,
            DynamoType.Number => DynamoType.NumberSet,
            DynamoType.Binary => DynamoType.BinarySet,
            _ => null,
        };
        return attribute is { } set ? Collection(Reference(type), kind, member.Type.Name, member.Codec, set) : null;
    }

    private static StoredType Collection(TypeRef type, CollectionKind kind, string element, string elementCodec, DynamoType attribute)
    {
        string codec = kind.Maker is null
            ? $"{Codecs}{kind.Codec}<{element}, {elementCodec}>"
            : $"{Codecs}{kind.Codec}<{type.Name}, {element}, {elementCodec}, {Codecs}{kind.Maker}<{element}>>";
        return new(type, codec, attribute, kind.Shape, CanBeKey: false, string.Format(CultureInfo.InvariantCulture, kind.Empty, type.Name, element));
    }

    private static StoredType? Map(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false } && type.Has(KnownNames.MapAttribute)
        ? new(Reference(type), MapCodecs.NameOf(TypeNames.InCode(type)), DynamoType.Map, ValueShape.Map, CanBeKey: false)
        : null;

    private static TypeRef Reference(ITypeSymbol type) => new(
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

    private static bool IsSystem(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsIn(ITypeSymbol type, string @namespace, string name) => type.Name == name && type.ContainingNamespace?.ToDisplayString() == @namespace;
}
