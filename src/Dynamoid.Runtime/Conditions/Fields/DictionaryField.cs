using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>A field that is stored as a map with any names.</summary>
/// <typeparam name="TDictionary">The property's type.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TElement">A value as a field.</typeparam>
public readonly struct DictionaryField<TDictionary, TKey, TElement> : IField<TDictionary>, IEquatable<DictionaryField<TDictionary, TKey, TElement>>
    where TElement : struct, IField
{
    private readonly FieldPath _path;
    private readonly DictionaryForm<TDictionary, TKey, TElement> _form;

    /// <summary>The field at a path: generated code knows it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DictionaryField(FieldPath path, DictionaryForm<TDictionary, TKey, TElement> form) => (_path, _form) = (path, form);

    /// <summary>The value of a key: <c>#f.#n</c>.</summary>
    public TElement this[TKey key] => _form.ValueAt(_path.Child(_form.NameOf(key)));

    FieldPath IField.Path => _path;

    StoredForm<TDictionary> IField<TDictionary>.Form => _form.Dictionary;

    /// <summary>Equality: <c>#f = :v</c>. With null, or what counts as null: <c>attribute_not_exists(#f) OR attribute_type(#f, :v)</c>, so that a stored null and a missing attribute are the same.</summary>
    public static Condition operator ==(DictionaryField<TDictionary, TKey, TElement> left, TDictionary? right) => FieldConditions.Equal(left._path, left._form.Dictionary, right);

    /// <summary>Difference: <c>#f &lt;&gt; :v</c>, which is true of items that lack the attribute. With null: <c>attribute_exists(#f) AND NOT attribute_type(#f, :v)</c>.</summary>
    public static Condition operator !=(DictionaryField<TDictionary, TKey, TElement> left, TDictionary? right) => FieldConditions.NotEqual(left._path, left._form.Dictionary, right);

    /// <summary>Equality of two fields of an item: <c>#f = #g</c>.</summary>
    public static Condition operator ==(DictionaryField<TDictionary, TKey, TElement> left, DictionaryField<TDictionary, TKey, TElement> right) => FieldConditions.Equal(left._path, right._path);

    /// <summary>Difference of two fields of an item: <c>#f &lt;&gt; #g</c>.</summary>
    public static Condition operator !=(DictionaryField<TDictionary, TKey, TElement> left, DictionaryField<TDictionary, TKey, TElement> right) => FieldConditions.NotEqual(left._path, right._path);

    /// <summary>It has the key: <c>attribute_exists(#f.#n)</c>.</summary>
    public Condition ContainsKey(TKey key) => FieldConditions.Exists(_path.Child(_form.NameOf(key)), exists: true);

    /// <summary>It lacks the key: <c>attribute_not_exists(#f.#n)</c>, which is true of items that lack the attribute.</summary>
    public Condition NotContainsKey(TKey key) => FieldConditions.Exists(_path.Child(_form.NameOf(key)), exists: false);

    /// <summary>How many entries it has, to be compared with a number: <c>size(#f) &gt; :v</c>.</summary>
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
    public Update Set(TDictionary? value) => FieldUpdates.Set(_path, _form.Dictionary, value!);

    /// <summary>Gives the value that another field of the item has: <c>SET #f = #g</c>. An item without that one is refused by DynamoDB.</summary>
    public Update SetTo(DictionaryField<TDictionary, TKey, TElement> source) => FieldUpdates.Copy(_path, source._path);

    /// <summary>Gives a value where there is none: <c>SET #f = if_not_exists(#f, :v)</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or counts as null.</exception>
    public Update SetIfAbsent(TDictionary value) => FieldUpdates.SetIfAbsent(_path, _form.Dictionary, value);

    /// <summary>Removes the map: <c>REMOVE #f</c>.</summary>
    public Update Remove() => FieldUpdates.Remove(_path);

    /// <summary>Whether it is the same field, whatever its values are.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(DictionaryField<TDictionary, TKey, TElement> other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is DictionaryField<TDictionary, TKey, TElement> other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>Where the field is: <c>phones[2].number</c>.</summary>
    public override string ToString() => _path.ToString();
}
