namespace Dynamoid.Conditions;

/// <summary>The values that a field may equal, null among them or not.</summary>
internal readonly struct ValueList<T>(FieldPath path, StoredForm<T> form, List<T> values, bool hasNull)
{
    // DynamoDB's limit of one IN.
    private const int Most = 100;

    /// <summary>All of them in one list.</summary>
    /// <exception cref="ArgumentException">There are more than DynamoDB takes.</exception>
    public Condition Single() => values.Count <= Most
        ? Chunked()
        : throw new ArgumentException($"'{path}' is compared with {values.Count} values, and one IN of DynamoDB takes {Most}. Use InAny, which sends several, or find the items by their keys.", nameof(values));

    /// <summary>Several lists, each as long as DynamoDB takes.</summary>
    public Condition Chunked()
    {
        Condition? any = hasNull ? new NullCondition(path, isNull: true) : null;
        for (int start = 0; start < values.Count; start += Most)
        {
            InCondition<T> chunk = new(path, form, [.. values[start..Math.Min(start + Most, values.Count)]]);
            any = any is null ? chunk : any | chunk;
        }

        return any!;
    }
}
