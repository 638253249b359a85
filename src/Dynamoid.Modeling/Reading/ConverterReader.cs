using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Finds the converters of types: a property's own, else the assembly's, else the type's.</summary>
/// <param name="assembly">The assembly of the document.</param>
/// <param name="read">How what converters give is stored.</param>
internal sealed class ConverterReader(IAssemblySymbol assembly, Func<ITypeSymbol, FieldStorage, StoredType?> read)
{
    private const string Codecs = TypeReader.Codecs;

    // The order of the runtime's AttributeType.
    private static readonly DynamoType[] AttributeTypes =
    [
        DynamoType.String, DynamoType.Number, DynamoType.Binary, DynamoType.Boolean, DynamoType.Any, DynamoType.StringSet, DynamoType.NumberSet, DynamoType.BinarySet,
        DynamoType.List, DynamoType.Map,
    ];

    private List<INamedTypeSymbol>? _registered;

    private List<INamedTypeSymbol> Registered => _registered ??= [.. assembly.Annotations(KnownNames.ConverterAttribute).Select(Named).OfType<INamedTypeSymbol>()];

    /// <summary>The conversion of a type; null when it has no converter.</summary>
    public Conversion? Find(ITypeSymbol type, FieldStorage storage)
    {
        // What a converter gives may be of the type that it takes, such as a text for a text: that one is stored as it is.
        if (storage.IsConverting(type))
            return null;
        if (storage.Converter is { } own && Conversion.Of(own, type) is { } chosen)
        {
            storage.IsConverterUsed = true;
            return chosen;
        }

        foreach (INamedTypeSymbol converter in Registered)
        {
            if (Conversion.Of(converter, type) is { } registered)
                return registered;
        }

        // The platform's types know nothing of us, and most properties are of them: their attributes and interfaces are not worth the look, which each edit repeats.
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Interface } named || IsOfPlatform(named))
            return null;
        return named.Annotation(KnownNames.ConverterAttribute) is { } annotation && Named(annotation) is { } typed
            ? Conversion.Of(typed, type)
            : Conversion.Of(named, type);
    }

    /// <summary>How the values are stored that a converter makes; null when they cannot be.</summary>
    public StoredType? Read(ITypeSymbol type, Conversion conversion, FieldStorage storage)
    {
        TypeRef reference = TypeReferences.Of(type);
        string converter = TypeNames.InCode(conversion.Converter);
        if (conversion.Stored is null)
        {
            DynamoType attribute = StoredAs(conversion.Converter);
            return new(reference, $"{Codecs}CustomCodec<{reference.Name}, {converter}>", attribute, ValueShape.Custom, CanBeKey: IsScalar(attribute));
        }

        storage.BeginConversion(type);
        StoredType? stored = read(conversion.Stored, storage);
        storage.EndConversion(type);
        if (stored is null || stored.Type is { IsValueType: true, Nullability: Nullability.Nullable })
            return null;
        string codec = stored.HasText ? "ConvertedScalarCodec" : "ConvertedCodec";
        return new(
            reference, $"{Codecs}{codec}<{reference.Name}, {stored.Type.Name}, {converter}, {stored.Codec}>", stored.Attribute, ValueShape.Custom, stored.CanBeKey, stored.HasText);
    }

    private static bool IsOfPlatform(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;
        return space is { Name: "System" } && !type.Locations[0].IsInSource;
    }

    private static INamedTypeSymbol? Named(AttributeData annotation) => annotation.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;

    private static DynamoType StoredAs(INamedTypeSymbol converter) =>
        converter.Annotation(KnownNames.StoredAsAttribute)?.ConstructorArguments.FirstOrDefault().Value is byte number && number < AttributeTypes.Length
            ? AttributeTypes[number]
            : DynamoType.Any;

    private static bool IsScalar(DynamoType attribute) => attribute is DynamoType.String or DynamoType.Number or DynamoType.Binary;
}
