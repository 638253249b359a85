using System.ComponentModel;
using Dynamoid.Conditions;

namespace Dynamoid;

/// <summary>The size of a field: length of a text, bytes of a byte string, members of a set, elements of a list, entries of a map. Items that lack the attribute have none, and no comparison finds them.</summary>
public readonly struct FieldSize : IEquatable<FieldSize>
{
    private readonly FieldPath _path;

    internal FieldSize(FieldPath path) => _path = path;

    /// <summary>Equality: <c>size(#f) = :v</c>.</summary>
    public static Condition operator ==(FieldSize left, int right) => new SizeCondition(left._path, ConditionOperator.Equal, right);

    /// <summary>Difference: <c>size(#f) &lt;&gt; :v</c>.</summary>
    public static Condition operator !=(FieldSize left, int right) => new SizeCondition(left._path, ConditionOperator.NotEqual, right);

    /// <summary>Less: <c>size(#f) &lt; :v</c>.</summary>
    public static Condition operator <(FieldSize left, int right) => new SizeCondition(left._path, ConditionOperator.Less, right);

    /// <summary>Not greater: <c>size(#f) &lt;= :v</c>.</summary>
    public static Condition operator <=(FieldSize left, int right) => new SizeCondition(left._path, ConditionOperator.LessOrEqual, right);

    /// <summary>Greater: <c>size(#f) &gt; :v</c>.</summary>
    public static Condition operator >(FieldSize left, int right) => new SizeCondition(left._path, ConditionOperator.Greater, right);

    /// <summary>Not less: <c>size(#f) &gt;= :v</c>.</summary>
    public static Condition operator >=(FieldSize left, int right) => new SizeCondition(left._path, ConditionOperator.GreaterOrEqual, right);

    /// <summary>Within bounds, both included: <c>size(#f) BETWEEN :v AND :w</c>.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed, which DynamoDB refuses.</exception>
    public Condition Between(int low, int high) => low <= high
        ? new SizeCondition(_path, ConditionOperator.Between, low, high)
        : throw new ArgumentException($"The bounds of size({_path}) are reversed, and DynamoDB refuses that. Swap them.", nameof(low));

    /// <summary>Whether it is the size of the same field.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Equals(FieldSize other) => Equals(_path, other._path);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is FieldSize other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _path.GetHashCode();

    /// <summary>What is compared: <c>size(tags)</c>.</summary>
    public override string ToString() => $"size({_path})";
}
