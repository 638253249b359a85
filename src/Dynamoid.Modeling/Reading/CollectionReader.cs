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
        Element(elements, storage) is { } element ? Collection(type, kind, [element], DynamoType.List) : null;

    private StoredType? Dictionary(INamedTypeSymbol type, CollectionKind kind, FieldStorage storage)
    {
        if (Key(type.TypeArguments[0], storage) is not { } key || Element(type.TypeArguments[1], storage) is not { } element)
            return null;
        return Collection(type, kind, [key, element], DynamoType.Map);
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
        return Collection(type, kind, [member], attribute) with { OmitsEmpty = member.OmitsEmpty };
    }

    private StoredType? Tuple(INamedTypeSymbol type, FieldStorage storage)
    {
        List<StoredType> elements = [];
        foreach (IFieldSymbol field in type.TupleElements)
        {
            if (Element(field.Type, storage) is not { } element)
                return null;
            elements.Add(element);
        }

        if (elements.Count is < 2 or > LongestTuple)
            return null;
        string arguments = string.Join(", ", elements.Select(static element => element.ValueType).Concat(elements.Select(static element => element.ValueCodec)));
        return new(TypeReferences.Of(type), $"{Codecs}TupleCodec<{arguments}>", DynamoType.List, ValueShape.Custom, CanBeKey: false);
    }

    // An element cannot be left out, so where it may not be null, a stored one is the empty text that it was.
    private StoredType? Element(ITypeSymbol type, FieldStorage storage) => read(type, storage) switch
    {
        { OmitsEmpty: true, Type: { Name: "string", Nullability: Nullability.NotNull } } text => text with { Codec = Codecs + "NullAsEmptyStringCodec" },
        var element => element,
    };

    private static StoredType Collection(ITypeSymbol symbol, CollectionKind kind, StoredType[] parts, DynamoType attribute)
    {
        TypeRef type = TypeReferences.Of(symbol);
        string types = string.Join(", ", parts.Select(static part => part.ValueType));
        string arguments = $"{types}, {string.Join(", ", parts.Select(static part => part.ValueCodec))}";
        string codec = kind.Maker is null
            ? $"{Codecs}{kind.Codec}<{arguments}>"
            : $"{Codecs}{kind.Codec}<{type.Name}, {arguments}, {Codecs}{kind.Maker}<{types}>>";
        return new(type, codec, attribute, kind.Shape, CanBeKey: false, Empty: string.Format(CultureInfo.InvariantCulture, kind.Empty, type.Name, types), Parts: parts.ToEquatableArray());
    }
}
