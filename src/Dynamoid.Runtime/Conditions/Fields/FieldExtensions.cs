using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>Conditions about maps as a whole, and about fields that may be null. They are extensions, because a map may have a property of any name.</summary>
public static class FieldExtensions
{
    /// <summary>The map is there, be it a stored null: <c>attribute_exists(#f)</c>.</summary>
    public static Condition Exists<TFields>(this TFields map)
        where TFields : struct, IMapFields => FieldConditions.Exists(map.Path, exists: true);

    /// <summary>The map is not there: <c>attribute_not_exists(#f)</c>.</summary>
    public static Condition NotExists<TFields>(this TFields map)
        where TFields : struct, IMapFields => FieldConditions.Exists(map.Path, exists: false);

    /// <summary>The map is not there, or it is a stored null: as <c>== null</c>.</summary>
    public static Condition IsNull<TFields>(this TFields map)
        where TFields : struct, IMapFields => FieldConditions.IsNull(map.Path, isNull: true);

    /// <summary>The map is there, and it is no stored null: as <c>!= null</c>.</summary>
    public static Condition IsNotNull<TFields>(this TFields map)
        where TFields : struct, IMapFields => FieldConditions.IsNull(map.Path, isNull: false);

    /// <summary>The attribute is of a DynamoDB type: <c>attribute_type(#f, :v)</c>.</summary>
    public static Condition HasType<TFields>(this TFields map, AttributeType type)
        where TFields : struct, IMapFields => FieldConditions.HasType(map.Path, type);

    /// <summary>How many entries the map has, to be compared with a number: <c>size(#f) &gt; :v</c>.</summary>
    public static FieldSize Size<TFields>(this TFields map)
        where TFields : struct, IMapFields => new(map.Path);

    /// <summary>The map as one of another class, derived from its own: for fields that only that class has. Of what class it is, a condition on the fields says.</summary>
    /// <typeparam name="TFields">The fields of that class.</typeparam>
    public static TFields As<TFields>(this IMapFields map)
        where TFields : struct, IMapFields<TFields>
    {
        ArgumentNullException.ThrowIfNull(map);
        return TFields.At(map.Path);
    }

    /// <summary>One of some values, none of them null: <c>#f IN (:v, …)</c>.</summary>
    /// <exception cref="ArgumentException">There is no value, or there are more than 100.</exception>
    public static Condition In<T>(this Field<T?> field, IEnumerable<T> values)
        where T : struct => field.In(values.Select(static value => (T?)value));

    /// <inheritdoc cref="In{T}(Field{T?}, IEnumerable{T})"/>
    public static Condition In<T>(this ScalarField<T?> field, IEnumerable<T> values)
        where T : struct => field.In(values.Select(static value => (T?)value));

    /// <inheritdoc cref="In{T}(Field{T?}, IEnumerable{T})"/>
    public static Condition In<T>(this NumberField<T?> field, IEnumerable<T> values)
        where T : struct => field.In(values.Select(static value => (T?)value));

    /// <inheritdoc cref="In{T}(Field{T?}, IEnumerable{T})"/>
    public static Condition In<T>(this TextField<T?> field, IEnumerable<T> values)
        where T : struct => field.In(values.Select(static value => (T?)value));
}
