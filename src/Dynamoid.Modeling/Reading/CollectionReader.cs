using System.Globalization;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Decides how collections and tuples are stored.</summary>
/// <param name="read">How their parts are stored.</param>
internal sealed class CollectionReader(Func<ITypeSymbol, FieldStorage, StoredType?> read)
{
    private const string Codecs = TypeReader.Codecs;
    private const int LongestTuple = 7;

    /// <summary>How a collection is stored; null when the type is none, or its parts cannot be stored.</summary>
    public StoredType? Read(ITypeSymbol type, FieldStorage storage) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => List(array, CollectionKind.Array, array.ElementType, storage),
        INamedTypeSymbol { IsTupleType: true } tuple => Tuple(tuple, storage),
        INamedTypeSymbol generic when CollectionKind.Of(generic) is { } kind => kind.Shape switch
        {
            ValueShape.Set when storage.StoresSetsAsLists() => List(generic, kind.AsList, generic.TypeArguments[0], storage),
            ValueShape.Set => Set(generic, kind, storage),
            ValueShape.List => List(generic, kind, generic.TypeArguments[0], storage),
            _ => Dictionary(generic, kind, storage),
        },
        _ => null,
    };

    private StoredType? List(ITypeSymbol type, CollectionKind kind, ITypeSymbol elements, FieldStorage storage) =>
        Element(elements, storage) is { } element ? Collection(type, kind, [element.Type], [element.Codec], DynamoType.List) : null;

    private StoredType? Dictionary(INamedTypeSymbol type, CollectionKind kind, FieldStorage storage)
    {
        if (Key(type.TypeArguments[0], storage) is not { } key || Element(type.TypeArguments[1], storage) is not { } element)
            return null;
        return Collection(type, kind, [key.Type.Name, element.Type], [key.Codec, element.Codec], DynamoType.Map);
    }

    // The names of a map are texts: whatever has a text can be one. A boolean has two.
    private StoredType? Key(ITypeSymbol type, FieldStorage storage) => read(type, storage) switch
    {
        { Attribute: DynamoType.Boolean } boolean => boolean with { Codec = Codecs + "BooleanTextCodec" },
        { HasText: true, Type: not { IsValueType: true, Nullability: Nullability.Nullable } } key => key.OmitsEmpty ? key with { Codec = Codecs + "StringCodec" } : key,
        _ => null,
    };

    private StoredType? Set(INamedTypeSymbol type, CollectionKind kind, FieldStorage storage)
    {
        if (read(type.TypeArguments[0], storage) is not { HasText: true, Type: not { IsValueType: true, Nullability: Nullability.Nullable } } member)
            return null;
        DynamoType attribute = member.Attribute switch
        {
            DynamoType.Number => DynamoType.NumberSet,
            DynamoType.Binary => DynamoType.BinarySet,
            _ => DynamoType.StringSet,
        };
        return Collection(type, kind, [member.Type.Name], [member.Codec], attribute) with { OmitsEmpty = member.OmitsEmpty };
    }

    private StoredType? Tuple(INamedTypeSymbol type, FieldStorage storage)
    {
        List<(string Type, string Codec)> elements = [];
        foreach (IFieldSymbol field in type.TupleElements)
        {
            if (Element(field.Type, storage) is not { } element)
                return null;
            elements.Add(element);
        }

        if (elements.Count is < 2 or > LongestTuple)
            return null;
        string arguments = string.Join(", ", elements.Select(static element => element.Type).Concat(elements.Select(static element => element.Codec)));
        return new(TypeReferences.Of(type), $"{Codecs}TupleCodec<{arguments}>", DynamoType.List, ValueShape.Custom, CanBeKey: false);
    }

    // Inside of a collection nothing can be left out, so the codec must know of null.
    private (string Type, string Codec)? Element(ITypeSymbol type, FieldStorage storage) => read(type, storage) switch
    {
        null => null,
        { OmitsEmpty: true, Type: { Name: "string", Nullability: Nullability.NotNull } } text => (text.Type.Name, Codecs + "NullAsEmptyStringCodec"),
        { Type: { IsValueType: true, Nullability: Nullability.Nullable } } value => (value.Type.OrNull, $"{Codecs}NullableCodec<{value.Type.Name}, {value.Codec}>"),
        { } value => (value.Type.Name, value.Codec),
    };

    private static StoredType Collection(ITypeSymbol symbol, CollectionKind kind, string[] parts, string[] codecs, DynamoType attribute)
    {
        TypeRef type = TypeReferences.Of(symbol);
        string arguments = string.Join(", ", parts.Concat(codecs));
        string codec = kind.Maker is null
            ? $"{Codecs}{kind.Codec}<{arguments}>"
            : $"{Codecs}{kind.Codec}<{type.Name}, {arguments}, {Codecs}{kind.Maker}<{string.Join(", ", parts)}>>";
        return new(type, codec, attribute, kind.Shape, CanBeKey: false, Empty: string.Format(CultureInfo.InvariantCulture, kind.Empty, type.Name, string.Join(", ", parts)));
    }
}
