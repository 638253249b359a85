using System.ComponentModel;
using Dynamoid.Conditions;

namespace Dynamoid;

/// <summary>The range key of an index that is stored as a text, of which only conditions can be made that a key condition takes. The order is that of UTF-8 bytes.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public readonly struct TextRangeKeyField<T> : IEquatable<TextRangeKeyField<T>>
{
    private readonly FieldPath _path;
    private readonly StoredForm<T> _form;

    /// <summary>The range key that a field is: generated code knows it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TextRangeKeyField(IField<T> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        (_path, _form) = (field.Path, field.Form);
    }

    /// <summary>Equality: <c>#r = :v</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, which no key is.</exception>
    public static RangeCondition operator ==(TextRangeKeyField<T> left, T right) => left.Compare(ConditionOperator.Equal, right);

    /// <summary>No key condition: DynamoDB cannot be asked for all range keys but one.</summary>
    [Obsolete("A key condition has no !=. Read all of the hash key, or filter by Where.", error: true)]
    public static RangeCondition operator !=(TextRangeKeyField<T> left, T right) => left.Compare(ConditionOperator.NotEqual, right);

    /// <summary>Less: <c>#r &lt; :v</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, which no key is.</exception>
    public static RangeCondition operator <(TextRangeKeyField<T> left, T right) => left.Compare(ConditionOperator.Less, right);

    /// <summary>Not greater: <c>#r &lt;= :v</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, which no key is.</exception>
    public static RangeCondition operator <=(TextRangeKeyField<T> left, T right) => left.Compare(ConditionOperator.LessOrEqual, right);

    /// <summary>Greater: <c>#r &gt; :v</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, which no key is.</exception>
    public static RangeCondition operator >(TextRangeKeyField<T> left, T right) => left.Compare(ConditionOperator.Greater, right);

    /// <summary>Not less: <c>#r &gt;= :v</c>.</summary>
    /// <exception cref="ArgumentException">The value is null, which no key is.</exception>
    public static RangeCondition operator >=(TextRangeKeyField<T> left, T right) => left.Compare(ConditionOperator.GreaterOrEqual, right);

    /// <summary>Within bounds, both included: <c>#r BETWEEN :v AND :w</c>.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed, or one is null.</exception>
    public RangeCondition Between(T low, T high) => new(FieldConditions.Between(_path, _form, low, high));

    /// <summary>What is stored begins with a text: <c>begins_with(#r, :v)</c>.</summary>
    public RangeCondition BeginsWith(string prefix) => new(FieldConditions.Text(_path, ConditionOperator.BeginsWith, prefix));

    /// <summary>Whether it is the same range key.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(TextRangeKeyField<T> other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is TextRangeKeyField<T> other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>The range key's attribute.</summary>
    public override string ToString() => _path.ToString();

    private RangeCondition Compare(ConditionOperator comparator, T value) => new(FieldConditions.Order(_path, comparator, _form, value));
}
