using System.Globalization;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Decides how each type is stored.</summary>
internal sealed class TypeReader
{
    public const string Codecs = "global::Dynamoid.Serialization.";

    private readonly EnumReader _enums;
    private readonly ZoneReader _zones;
    private readonly ConverterReader _converters;
    private readonly CollectionReader _collections;

    public TypeReader(INamedTypeSymbol owner)
    {
        _enums = new(owner);
        _zones = new(owner);
        _converters = new(owner.ContainingAssembly, Read);
        _collections = new(Read);
    }

    public EquatableArray<EnumModel> Enums => _enums.Enums;

    public EquatableArray<ZoneModel> Zones => _zones.Zones;

    /// <summary>How values of the type are stored; null when they cannot be.</summary>
    public StoredType? Read(ITypeSymbol type, FieldStorage storage)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Read(nullable.TypeArguments[0], storage) is { } value ? value with { Type = value.Type with { Nullability = Nullability.Nullable } } : null;
        if (_converters.Find(type, storage) is { } converter)
            return _converters.Read(type, converter, storage);
        return Scalar(type, storage) ?? _collections.Read(type, storage) ?? Map(type);
    }

    /// <summary>How the time to live is stored: whole seconds, as DynamoDB wants it; null when the type is no time.</summary>
    public StoredType? ReadExpires(ITypeSymbol type, FieldStorage storage) => Read(type, storage) switch
    {
        { Type.Name: "global::System.DateTime" or "global::System.DateTimeOffset" } time => time with
        {
            Codec = $"{Codecs}{time.Type.Name.Substring("global::System.".Length)}EpochSecondsCodec",
            Attribute = DynamoType.Number,
        },
        { Type.Name: "int" or "uint" or "long" or "ulong" } seconds => seconds with { Codec = $"{Codecs}EpochNumberCodec<{seconds.Type.Name}>" },
        _ => null,
    };

    /// <summary>How a time that the generator declares is stored.</summary>
    public StoredType Timestamp(FieldStorage storage) =>
        Scalar(new("global::System.DateTimeOffset", IsValueType: true, Nullability.Nullable), ScalarKinds.Known["DateTimeOffset"], storage);

    private StoredType? Scalar(ITypeSymbol type, FieldStorage storage)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            EnumModel model = _enums.Read(enumeration);
            return Scalar(TypeReferences.Of(type), model.IsFlags ? ScalarKinds.Flags : ScalarKinds.Enum, storage, _enums.NameOf(model));
        }

        return ScalarKinds.Of(type) is { } kind ? Scalar(TypeReferences.Of(type), kind, storage) : null;
    }

    private StoredType Scalar(TypeRef type, ScalarKind kind, FieldStorage storage, string? names = null)
    {
        ScalarForm form = storage.FormOf(kind);
        bool omitsEmpty = type.Name == "string" && storage.Settings.EmptyIsNull;
        string second = names ?? (form.Codec.Contains("{1}") ? _zones.NameOf(storage.Settings.TimeZone) : "");
        string codec = omitsEmpty ? "NonEmptyStringCodec" : string.Format(CultureInfo.InvariantCulture, form.Codec, type.Name, second);
        bool hasText = form.Attribute is DynamoType.String or DynamoType.Number or DynamoType.Binary;
        return new(type, Codecs + codec, form.Attribute, kind.Shape, CanBeKey: hasText, hasText, OmitsEmpty: omitsEmpty);
    }

    private static StoredType? Map(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false } map && type.Has(KnownNames.MapAttribute)
            ? new(TypeReferences.Of(type), MapCodecs.NameOf(TypeNames.InCode(type)), DynamoType.Map, ValueShape.Map, CanBeKey: false, MapFields: FieldsNames.InCode(map))
            : null;
}
