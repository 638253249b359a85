namespace Dynamoid.Conditions;

/// <summary>Sorts the values that a field may equal from null, which is no value.</summary>
internal static class ValueList
{
    /// <summary>The values, and whether null is among them.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ValueList<T> Of<T>(FieldPath path, StoredForm<T> form, IEnumerable<T> values)
    {
        List<T> present = [];
        bool hasNull = false;
        foreach (T value in values)
        {
            if (form.IsNone(value))
                hasNull = true;
            else
                present.Add(Operand.Check(path, form, value));
        }

        return present.Count > 0 || hasNull
            ? new(path, form, present, hasNull)
            : throw new ArgumentException($"'{path}' is compared with no values at all, which is true of no item, and DynamoDB refuses the question. Do not ask it.", nameof(values));
    }
}
