using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>A field that is stored as a list.</summary>
/// <typeparam name="TList">The property's type.</typeparam>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">An element as a field.</typeparam>
public readonly struct ListField<TList, T, TElement> : IField<TList>, IEquatable<ListField<TList, T, TElement>>
    where TElement : struct, IField
{
    private readonly FieldPath _path;
    private readonly ListForm<TList, T, TElement> _form;

    /// <summary>The field at a path: generated code knows it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ListField(FieldPath path, ListForm<TList, T, TElement> form) => (_path, _form) = (path, form);

    /// <summary>An element: <c>#f[2]</c>. DynamoDB counts from 0, and from the start only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public TElement this[int index] => _form.ElementAt(_path.At(index));

    FieldPath IField.Path => _path;

    StoredForm<TList> IField<TList>.Form => _form.List;

    /// <summary>Equality: <c>#f = :v</c>. With null, or what counts as null: <c>attribute_not_exists(#f) OR attribute_type(#f, :v)</c>, so that a stored null and a missing attribute are the same.</summary>
    public static Condition operator ==(ListField<TList, T, TElement> left, TList? right) => FieldConditions.Equal(left._path, left._form.List, right);

    /// <summary>Difference: <c>#f &lt;&gt; :v</c>, which is true of items that lack the attribute. With null: <c>attribute_exists(#f) AND NOT attribute_type(#f, :v)</c>.</summary>
    public static Condition operator !=(ListField<TList, T, TElement> left, TList? right) => FieldConditions.NotEqual(left._path, left._form.List, right);

    /// <summary>Equality of two fields of an item: <c>#f = #g</c>.</summary>
    public static Condition operator ==(ListField<TList, T, TElement> left, ListField<TList, T, TElement> right) => FieldConditions.Equal(left._path, right._path);

    /// <summary>Difference of two fields of an item: <c>#f &lt;&gt; #g</c>.</summary>
    public static Condition operator !=(ListField<TList, T, TElement> left, ListField<TList, T, TElement> right) => FieldConditions.NotEqual(left._path, right._path);

    /// <summary>An element is in it: <c>contains(#f, :v)</c>.</summary>
    public Condition Contains(T value) => FieldConditions.Contains(_path, _form.Element, value);

    /// <summary>An element is not in it: <c>NOT contains(#f, :v)</c>, which is true of items that lack the attribute.</summary>
    public Condition NotContains(T value) => FieldConditions.NotContains(_path, _form.Element, value);

    /// <summary>How many elements it has, to be compared with a number: <c>size(#f) &gt; :v</c>.</summary>
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
    public Update Set(TList? value) => FieldUpdates.Set(_path, _form.List, value!);

    /// <summary>Gives the value that another field of the item has: <c>SET #f = #g</c>. An item without that one is refused by DynamoDB.</summary>
    public Update SetTo(ListField<TList, T, TElement> source) => FieldUpdates.Copy(_path, source._path);

    /// <summary>Gives a value where there is none: <c>SET #f = if_not_exists(#f, :v)</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or counts as null.</exception>
    public Update SetIfAbsent(TList value) => FieldUpdates.SetIfAbsent(_path, _form.List, value);

    /// <summary>Removes the list: <c>REMOVE #f</c>.</summary>
    public Update Remove() => FieldUpdates.Remove(_path);

    /// <summary>Puts elements behind the last one; a list is made where there is none: <c>SET #f = list_append(if_not_exists(#f, :v), :w)</c>.</summary>
    /// <exception cref="ArgumentException">There is no element.</exception>
    public Update Append(params T[] elements) => FieldUpdates.Elements(_path, _form.Element, elements, atStart: false);

    /// <inheritdoc cref="Append(T[])"/>
    public Update Append(IEnumerable<T> elements) => FieldUpdates.Elements(_path, _form.Element, elements, atStart: false);

    /// <summary>Puts elements before the first one; a list is made where there is none: <c>SET #f = list_append(:v, if_not_exists(#f, :w))</c>.</summary>
    /// <exception cref="ArgumentException">There is no element.</exception>
    public Update Prepend(params T[] elements) => FieldUpdates.Elements(_path, _form.Element, elements, atStart: true);

    /// <inheritdoc cref="Prepend(T[])"/>
    public Update Prepend(IEnumerable<T> elements) => FieldUpdates.Elements(_path, _form.Element, elements, atStart: true);

    /// <summary>Whether it is the same field, whatever its values are.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(ListField<TList, T, TElement> other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is ListField<TList, T, TElement> other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>Where the field is: <c>phones[2].number</c>.</summary>
    public override string ToString() => _path.ToString();
}
