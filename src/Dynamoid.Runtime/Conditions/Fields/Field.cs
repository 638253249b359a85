using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>A field that conditions can compare for equality. Values are sent as the property would store them.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public readonly struct Field<T> : IField<T>, IEquatable<Field<T>>
{
    private readonly FieldPath _path;
    private readonly StoredForm<T> _form;

    /// <summary>The field at a path: generated code knows it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Field(FieldPath path, StoredForm<T> form) => (_path, _form) = (path, form);

    FieldPath IField.Path => _path;

    StoredForm<T> IField<T>.Form => _form;

    /// <summary>Equality: <c>#f = :v</c>. With null, or what counts as null: <c>attribute_not_exists(#f) OR attribute_type(#f, :v)</c>, so that a stored null and a missing attribute are the same.</summary>
    public static Condition operator ==(Field<T> left, T? right) => FieldConditions.Equal(left._path, left._form, right);

    /// <summary>Difference: <c>#f &lt;&gt; :v</c>, which is true of items that lack the attribute. With null: <c>attribute_exists(#f) AND NOT attribute_type(#f, :v)</c>.</summary>
    public static Condition operator !=(Field<T> left, T? right) => FieldConditions.NotEqual(left._path, left._form, right);

    /// <summary>Equality of two fields of an item: <c>#f = #g</c>.</summary>
    public static Condition operator ==(Field<T> left, Field<T> right) => FieldConditions.Equal(left._path, right._path);

    /// <summary>Difference of two fields of an item: <c>#f &lt;&gt; #g</c>.</summary>
    public static Condition operator !=(Field<T> left, Field<T> right) => FieldConditions.NotEqual(left._path, right._path);

    /// <summary>One of some values: <c>#f IN (:v, …)</c>; null among them is asked for beside it, as by <c>== null</c>.</summary>
    /// <exception cref="ArgumentException">There is no value, or there are more than 100, which is DynamoDB's limit: <see cref="InAny"/> sends more.</exception>
    public Condition In(params T[] values) => FieldConditions.In(_path, _form, values);

    /// <inheritdoc cref="In(T[])"/>
    public Condition In(IEnumerable<T> values) => FieldConditions.In(_path, _form, values);

    /// <summary>One of any number of values: <c>#f IN (…) OR #f IN (…)</c>, 100 in each. An expression has 4 KB at most, and a condition with an OR chooses no index.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Condition InAny(IEnumerable<T> values) => FieldConditions.InAny(_path, _form, values);

    /// <summary>How long the text is, how many bytes or elements there are, to be compared with a number: <c>size(#f) &gt; :v</c>.</summary>
    public FieldSize Size() => new(_path);

    /// <summary>The item has the attribute, be it a stored null: <c>attribute_exists(#f)</c>.</summary>
    public Condition Exists() => FieldConditions.Exists(_path, exists: true);

    /// <summary>The item lacks the attribute: <c>attribute_not_exists(#f)</c>.</summary>
    public Condition NotExists() => FieldConditions.Exists(_path, exists: false);

    /// <summary>The item lacks the attribute, or it is a stored null: as <c>== null</c>.</summary>
    public Condition IsNull() => FieldConditions.IsNull(_path, isNull: true);

    /// <summary>The item has the attribute, and it is no stored null: as <c>!= null</c>.</summary>
    public Condition IsNotNull() => FieldConditions.IsNull(_path, isNull: false);

    /// <summary>The attribute is of a DynamoDB type, whatever the property's type writes: <c>attribute_type(#f, :v)</c>.</summary>
    public Condition HasType(AttributeType type) => FieldConditions.HasType(_path, type);

    /// <summary>Gives a value, as the property would store it: <c>SET #f = :v</c>. Null, and what counts as null: <c>REMOVE #f</c>, unless nulls are stored.</summary>
    public Update Set(T? value) => FieldUpdates.Set(_path, _form, value!);

    /// <summary>Gives the value that another field of the item has: <c>SET #f = #g</c>. An item without that one is refused by DynamoDB.</summary>
    public Update SetTo(Field<T> source) => FieldUpdates.Copy(_path, source._path);

    /// <summary>Gives a value where there is none: <c>SET #f = if_not_exists(#f, :v)</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or counts as null.</exception>
    public Update SetIfAbsent(T value) => FieldUpdates.SetIfAbsent(_path, _form, value);

    /// <summary>Removes the value; of a list, the element: <c>REMOVE #f</c>.</summary>
    public Update Remove() => FieldUpdates.Remove(_path);

    /// <summary>Whether it is the same field, whatever its values are.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(Field<T> other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is Field<T> other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>Where the field is: <c>phones[2].number</c>.</summary>
    public override string ToString() => _path.ToString();
}
