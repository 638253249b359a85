using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>A field that is stored as a set. An empty set cannot be stored and counts as null.</summary>
/// <typeparam name="TSet">The property's type.</typeparam>
/// <typeparam name="T">The members.</typeparam>
public readonly struct SetField<TSet, T> : IField<TSet>, IEquatable<SetField<TSet, T>>
{
    private readonly FieldPath _path;
    private readonly SetForm<TSet, T> _form;

    /// <summary>The field at a path: generated code knows it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SetField(FieldPath path, SetForm<TSet, T> form) => (_path, _form) = (path, form);

    FieldPath IField.Path => _path;

    StoredForm<TSet> IField<TSet>.Form => _form.Set;

    /// <summary>Equality: <c>#f = :v</c>. With null, or what counts as null: <c>attribute_not_exists(#f) OR attribute_type(#f, :v)</c>, so that a stored null and a missing attribute are the same.</summary>
    public static Condition operator ==(SetField<TSet, T> left, TSet? right) => FieldConditions.Equal(left._path, left._form.Set, right);

    /// <summary>Difference: <c>#f &lt;&gt; :v</c>, which is true of items that lack the attribute. With null: <c>attribute_exists(#f) AND NOT attribute_type(#f, :v)</c>.</summary>
    public static Condition operator !=(SetField<TSet, T> left, TSet? right) => FieldConditions.NotEqual(left._path, left._form.Set, right);

    /// <summary>Equality of two fields of an item: <c>#f = #g</c>.</summary>
    public static Condition operator ==(SetField<TSet, T> left, SetField<TSet, T> right) => FieldConditions.Equal(left._path, right._path);

    /// <summary>Difference of two fields of an item: <c>#f &lt;&gt; #g</c>.</summary>
    public static Condition operator !=(SetField<TSet, T> left, SetField<TSet, T> right) => FieldConditions.NotEqual(left._path, right._path);

    /// <summary>A member is in it: <c>contains(#f, :v)</c>.</summary>
    public Condition Contains(T value) => FieldConditions.Contains(_path, _form.Member, value);

    /// <summary>A member is not in it: <c>NOT contains(#f, :v)</c>, which is true of items that lack the attribute.</summary>
    public Condition NotContains(T value) => FieldConditions.NotContains(_path, _form.Member, value);

    /// <summary>How many members it has, to be compared with a number: <c>size(#f) &gt; :v</c>.</summary>
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
    public Update Set(TSet? value) => FieldUpdates.Set(_path, _form.Set, value!);

    /// <summary>Gives the value that another field of the item has: <c>SET #f = #g</c>. An item without that one is refused by DynamoDB.</summary>
    public Update SetTo(SetField<TSet, T> source) => FieldUpdates.Copy(_path, source._path);

    /// <summary>Gives a value where there is none: <c>SET #f = if_not_exists(#f, :v)</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or counts as null.</exception>
    public Update SetIfAbsent(TSet value) => FieldUpdates.SetIfAbsent(_path, _form.Set, value);

    /// <summary>Removes the set: <c>REMOVE #f</c>.</summary>
    public Update Remove() => FieldUpdates.Remove(_path);

    /// <summary>Puts members into the set, which is made where there is none: <c>ADD #f :v</c>.</summary>
    /// <exception cref="ArgumentException">There is no member, or one is null.</exception>
    public Update Add(params T[] members) => FieldUpdates.Members(_path, _form.Member, members, UpdateClause.Add);

    /// <inheritdoc cref="Add(T[])"/>
    public Update Add(IEnumerable<T> members) => FieldUpdates.Members(_path, _form.Member, members, UpdateClause.Add);

    /// <summary>Takes members out of the set, those that it has: <c>DELETE #f :v</c>. The attribute goes with the last member.</summary>
    /// <exception cref="ArgumentException">There is no member, or one is null.</exception>
    public Update DeleteFromSet(params T[] members) => FieldUpdates.Members(_path, _form.Member, members, UpdateClause.Delete);

    /// <inheritdoc cref="DeleteFromSet(T[])"/>
    public Update DeleteFromSet(IEnumerable<T> members) => FieldUpdates.Members(_path, _form.Member, members, UpdateClause.Delete);

    /// <summary>Whether it is the same field, whatever its values are.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(SetField<TSet, T> other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is SetField<TSet, T> other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>Where the field is: <c>phones[2].number</c>.</summary>
    public override string ToString() => _path.ToString();
}
