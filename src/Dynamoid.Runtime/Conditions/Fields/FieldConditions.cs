using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Makes the conditions that the fields' operators stand for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldConditions
{
    /// <summary>A field equals a value; of null, an empty set and whatever else counts as no value: there is none.</summary>
    public static Condition Equal<T>(FieldPath path, StoredForm<T> form, T? value) =>
        form.IsNone(value!) ? new NullCondition(path, isNull: true) : new Comparison<T>(path, ConditionOperator.Equal, form, Operand.Check(path, form, value!));

    /// <summary>A field does not equal a value; of null and whatever counts as no value: there is one.</summary>
    public static Condition NotEqual<T>(FieldPath path, StoredForm<T> form, T? value) =>
        form.IsNone(value!) ? new NullCondition(path, isNull: false) : new Comparison<T>(path, ConditionOperator.NotEqual, form, Operand.Check(path, form, value!));

    /// <summary>A field equals another one.</summary>
    public static Condition Equal(FieldPath left, FieldPath right) => new PathComparison(left, ConditionOperator.Equal, right);

    /// <summary>A field does not equal another one.</summary>
    public static Condition NotEqual(FieldPath left, FieldPath right) => new PathComparison(left, ConditionOperator.NotEqual, right);

    /// <summary>A field comes before or after a value.</summary>
    internal static Condition Order<T>(FieldPath path, ConditionOperator comparator, StoredForm<T> form, T value) =>
        new Comparison<T>(path, comparator, form, Operand.Check(path, form, Operand.NotNone(path, form, value)));

    /// <summary>A field comes before or after another one.</summary>
    internal static Condition Order(FieldPath left, ConditionOperator comparator, FieldPath right) => new PathComparison(left, comparator, right);

    internal static Condition Between<T>(FieldPath path, StoredForm<T> form, T low, T high)
    {
        Operand.Check(path, form, Operand.NotNone(path, form, low));
        Operand.Check(path, form, Operand.NotNone(path, form, high));
        if (StoredOrder.IsReversed(form, low, high))
            throw new ArgumentException($"The bounds of '{path}' are reversed: what is stored of the lower one comes after the higher one, and DynamoDB refuses that. Swap them.", nameof(low));
        return new BetweenCondition<T>(path, form, low, high);
    }

    internal static Condition In<T>(FieldPath path, StoredForm<T> form, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueList.Of(path, form, values).Single();
    }

    internal static Condition InAny<T>(FieldPath path, StoredForm<T> form, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueList.Of(path, form, values).Chunked();
    }

    internal static Condition Exists(FieldPath path, bool exists) => new ExistenceCondition(path, exists);

    internal static Condition IsNull(FieldPath path, bool isNull) => new NullCondition(path, isNull);

    internal static Condition HasType(FieldPath path, AttributeType type) => new TypeCondition(path, type);

    internal static Condition Contains<T>(FieldPath path, StoredForm<T> form, T value) =>
        new FunctionCondition<T>(path, ConditionOperator.Contains, form, Operand.Check(path, form, value));

    internal static Condition NotContains<T>(FieldPath path, StoredForm<T> form, T value) =>
        new FunctionCondition<T>(path, ConditionOperator.NotContains, form, Operand.Check(path, form, value));

    internal static Condition Text(FieldPath path, ConditionOperator function, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FunctionCondition<string>(path, function, StoredForm<string, StringCodec>.Instance, text);
    }
}
