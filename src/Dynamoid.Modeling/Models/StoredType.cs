namespace Dynamoid.Modeling.Models;

/// <summary>How values of a type are stored.</summary>
/// <param name="Type">The type.</param>
/// <param name="Codec">The codec for values that are not null, as generated code names it.</param>
/// <param name="Attribute">The DynamoDB type that is written.</param>
/// <param name="Shape">What kind of value it is.</param>
/// <param name="CanBeKey">Whether a table or an index can have it as a key.</param>
/// <param name="HasText">Whether the codec is one of scalars, so that sets can hold the values and dictionaries have them as keys.</param>
/// <param name="Empty">The expression for a collection without elements.</param>
/// <param name="OmitsEmpty">Whether an empty text counts as no value; of a set, whether that goes for its members.</param>
/// <param name="Parts">Of a collection: how its members or elements are stored; of a dictionary, its keys and its values.</param>
/// <param name="MapFields">Of a map: the generated type that has its fields for conditions.</param>
public sealed record StoredType(
    TypeRef Type, string Codec, DynamoType Attribute, ValueShape Shape, bool CanBeKey, bool HasText = false, string Empty = "[]", bool OmitsEmpty = false,
    EquatableArray<StoredType> Parts = default, string? MapFields = null)
{
    /// <summary>Whether a value can change without being assigned, so that its originals are kept as bytes.</summary>
    public bool IsMutable => Shape is not ValueShape.Scalar;

    /// <summary>Whether it is a set, which DynamoDB refuses when it is empty.</summary>
    public bool IsSet => Shape == ValueShape.Set;

    /// <summary>Whether it is a list, a set or a dictionary.</summary>
    public bool IsCollection => Shape is ValueShape.List or ValueShape.Set or ValueShape.Dictionary;

    /// <summary>Whether it is an <c>ImmutableArray</c>, whose default counts as no value.</summary>
    public bool IsImmutableArray => Shape == ValueShape.List && Type.IsValueType;

    /// <summary>The type of values that may be null: in a collection or a condition nothing can be left out.</summary>
    public string ValueType => IsNullableStruct ? Type.OrNull : Type.Name;

    /// <summary>The codec of values that may be null. Of references every codec's caller knows.</summary>
    public string ValueCodec => IsNullableStruct ? $"global::Dynamoid.Serialization.NullableCodec<{Type.Name}, {Codec}>" : Codec;

    /// <summary>What conditions can be made of a value. Base64 has not the order of its bytes, and true and false have none.</summary>
    public FieldKind FieldKind => this switch
    {
        { Shape: ValueShape.Map } => FieldKind.Map,
        { Shape: ValueShape.Set } => FieldKind.Set,
        { Shape: ValueShape.List } => FieldKind.List,
        { Shape: ValueShape.Dictionary } => FieldKind.Dictionary,
        { CanBeKey: false } or { Type.Name: "bool" } or { Shape: ValueShape.Bytes, Attribute: DynamoType.String } => FieldKind.Plain,
        { Attribute: DynamoType.String } => FieldKind.Text,
        { IsNumber: true } => FieldKind.Number,
        _ => FieldKind.Scalar,
    };

    /// <summary>Whether it is a number that DynamoDB can count in, and not a time or a value of a converter that is stored as one.</summary>
    public bool IsNumber => this is { Shape: ValueShape.Scalar, Attribute: DynamoType.Number } && Type.Name is
        "byte" or "sbyte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" or "float" or "double" or "decimal"
        or "global::System.Half" or "global::System.Int128" or "global::System.UInt128" or "global::System.Numerics.BigInteger" or "global::Dynamoid.DynamoNumber";

    private bool IsNullableStruct => Type is { IsValueType: true, Nullability: Nullability.Nullable };

    /// <summary>Whether a stored null is a value like others, and the codec's business.</summary>
    public bool ReadsNull => Attribute == DynamoType.Any && !Type.CanBeNull;

    /// <summary>What a member of this type is when a whole item has no value for it. Outside of a nullable context a collection or map is not expected to be null.</summary>
    public Absence Absence => this switch
    {
        { Type.Nullability: Nullability.Nullable } => Absence.Null,
        { IsSet: true } or { Type: { Name: "string", Nullability: Nullability.NotNull }, OmitsEmpty: true } => Absence.Empty,
        { Type.Nullability: Nullability.Unknown, Shape: not (ValueShape.List or ValueShape.Dictionary or ValueShape.Map) } => Absence.Null,
        _ => Absence.Initialiser,
    };
}
