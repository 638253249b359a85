using System.ComponentModel;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>A field that is a number: it has an order, and DynamoDB can count in it. Values are sent as the property would store them.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public readonly struct NumberField<T> : IField<T>, IEquatable<NumberField<T>>
{
    private readonly FieldPath _path;
    private readonly StoredForm<T> _form;

    /// <summary>The field at a path: generated code knows it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NumberField(FieldPath path, StoredForm<T> form) => (_path, _form) = (path, form);

    FieldPath IField.Path => _path;

    StoredForm<T> IField<T>.Form => _form;

    /// <summary>Equality: <c>#f = :v</c>. With null, or what counts as null: <c>attribute_not_exists(#f) OR attribute_type(#f, :v)</c>, so that a stored null and a missing attribute are the same.</summary>
    public static Condition operator ==(NumberField<T> left, T? right) => FieldConditions.Equal(left._path, left._form, right);

    /// <summary>Difference: <c>#f &lt;&gt; :v</c>, which is true of items that lack the attribute. With null: <c>attribute_exists(#f) AND NOT attribute_type(#f, :v)</c>.</summary>
    public static Condition operator !=(NumberField<T> left, T? right) => FieldConditions.NotEqual(left._path, left._form, right);

    /// <summary>Equality of two fields of an item: <c>#f = #g</c>.</summary>
    public static Condition operator ==(NumberField<T> left, NumberField<T> right) => FieldConditions.Equal(left._path, right._path);

    /// <summary>Difference of two fields of an item: <c>#f &lt;&gt; #g</c>.</summary>
    public static Condition operator !=(NumberField<T> left, NumberField<T> right) => FieldConditions.NotEqual(left._path, right._path);

    /// <summary>Less: <c>#f &lt; :v</c>, in the order of what is stored.</summary>
    /// <exception cref="ArgumentException">The value is null, or no number.</exception>
    public static Condition operator <(NumberField<T> left, T right) => FieldConditions.Order(left._path, ConditionOperator.Less, left._form, right);

    /// <summary>Less than another field of the item: <c>#f &lt; #g</c>.</summary>
    public static Condition operator <(NumberField<T> left, NumberField<T> right) => FieldConditions.Order(left._path, ConditionOperator.Less, right._path);

    /// <summary>Not greater: <c>#f &lt;= :v</c>, in the order of what is stored.</summary>
    /// <exception cref="ArgumentException">The value is null, or no number.</exception>
    public static Condition operator <=(NumberField<T> left, T right) => FieldConditions.Order(left._path, ConditionOperator.LessOrEqual, left._form, right);

    /// <summary>Not greater than another field of the item: <c>#f &lt;= #g</c>.</summary>
    public static Condition operator <=(NumberField<T> left, NumberField<T> right) => FieldConditions.Order(left._path, ConditionOperator.LessOrEqual, right._path);

    /// <summary>Greater: <c>#f &gt; :v</c>, in the order of what is stored.</summary>
    /// <exception cref="ArgumentException">The value is null, or no number.</exception>
    public static Condition operator >(NumberField<T> left, T right) => FieldConditions.Order(left._path, ConditionOperator.Greater, left._form, right);

    /// <summary>Greater than another field of the item: <c>#f &gt; #g</c>.</summary>
    public static Condition operator >(NumberField<T> left, NumberField<T> right) => FieldConditions.Order(left._path, ConditionOperator.Greater, right._path);

    /// <summary>Not less: <c>#f &gt;= :v</c>, in the order of what is stored.</summary>
    /// <exception cref="ArgumentException">The value is null, or no number.</exception>
    public static Condition operator >=(NumberField<T> left, T right) => FieldConditions.Order(left._path, ConditionOperator.GreaterOrEqual, left._form, right);

    /// <summary>Not less than another field of the item: <c>#f &gt;= #g</c>.</summary>
    public static Condition operator >=(NumberField<T> left, NumberField<T> right) => FieldConditions.Order(left._path, ConditionOperator.GreaterOrEqual, right._path);

    /// <summary>Within bounds, both included: <c>#f BETWEEN :v AND :w</c>.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed, or one is null or no number.</exception>
    public Condition Between(T low, T high) => FieldConditions.Between(_path, _form, low, high);

    /// <summary>One of some values: <c>#f IN (:v, …)</c>; null among them is asked for beside it, as by <c>== null</c>.</summary>
    /// <exception cref="ArgumentException">There is no value, or there are more than 100, which is DynamoDB's limit: <see cref="InAny"/> sends more.</exception>
    public Condition In(params T[] values) => FieldConditions.In(_path, _form, values);

    /// <inheritdoc cref="In(T[])"/>
    public Condition In(IEnumerable<T> values) => FieldConditions.In(_path, _form, values);

    /// <summary>One of any number of values: <c>#f IN (…) OR #f IN (…)</c>, 100 in each. An expression has 4 KB at most, and a condition with an OR chooses no index.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Condition InAny(IEnumerable<T> values) => FieldConditions.InAny(_path, _form, values);

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
    public Update SetTo(NumberField<T> source) => FieldUpdates.Copy(_path, source._path);

    /// <summary>Gives a value where there is none: <c>SET #f = if_not_exists(#f, :v)</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, or counts as null.</exception>
    public Update SetIfAbsent(T value) => FieldUpdates.SetIfAbsent(_path, _form, value);

    /// <summary>Removes the value; of a list, the element: <c>REMOVE #f</c>.</summary>
    public Update Remove() => FieldUpdates.Remove(_path);

    /// <summary>Adds to the number; a missing one counts as 0: <c>ADD #f :v</c>, inside of a list or map <c>SET #f = if_not_exists(#f, :v) + :w</c>.</summary>
    /// <exception cref="ArgumentException">What is to be added is null, or no number.</exception>
    public Update Add(T by) => FieldUpdates.Count(_path, _form, by, isDown: false);

    /// <summary>Adds 1 to the number, as <see cref="Add"/> does.</summary>
    public Update Increment() => FieldUpdates.CountOne(_path, isDown: false);

    /// <summary>Adds to the number: the same as <see cref="Add"/>.</summary>
    /// <exception cref="ArgumentException">What is to be added is null, or no number.</exception>
    public Update Increment(T by) => Add(by);

    /// <summary>Takes 1 away from the number, as <see cref="Decrement(T)"/> does.</summary>
    public Update Decrement() => FieldUpdates.CountOne(_path, isDown: true);

    /// <summary>
    /// Takes away from the number; a missing one counts as 0: <c>ADD #f :v</c> of the opposite. What is stored may become less than the property's type can hold, and then cannot be
    /// read: <c>If</c> keeps it from that.
    /// </summary>
    /// <exception cref="ArgumentException">What is to be taken away is null, or no number.</exception>
    public Update Decrement(T by) => FieldUpdates.Count(_path, _form, by, isDown: true);

    /// <summary>Whether it is the same field, whatever its values are.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(NumberField<T> other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is NumberField<T> other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>Where the field is: <c>phones[2].number</c>.</summary>
    public override string ToString() => _path.ToString();
}
