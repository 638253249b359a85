using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>
/// Writes the expressions of one request and remembers what their placeholders stand for: <c>#3</c> for the field of that number, <c>#n0</c> for a name inside of it, <c>:v0</c> for a
/// value. A request has one for all its expressions; after them it writes names and values.
/// </summary>
/// <param name="document">The document's class, for messages.</param>
internal sealed class ExpressionWriter(string document)
{
    private readonly List<FieldPath> _fields = [];
    private readonly List<(IExpressionValue Source, int Part)> _values = [];
    private List<string>? _names;
    private int _operators;
    private int _depth;

    /// <summary>Whether names are written in place of placeholders: for people, not for DynamoDB.</summary>
    public bool ShowsNames { get; init; }

    /// <summary>Whether names are written in quotes in place of placeholders: they stay the same when fields get other numbers.</summary>
    public bool QuotesNames { get; init; }

    /// <summary>The fields that have been written.</summary>
    public IReadOnlyList<FieldPath> Fields => _fields;

    /// <summary>The names beside the fields that have been written.</summary>
    public IReadOnlyList<string> Names => _names ?? [];

    /// <summary>Writes a member that holds conditions which all must hold.</summary>
    /// <exception cref="InvalidQueryException">They make an expression that DynamoDB does not take.</exception>
    public void WriteMember(ref ItemWriter writer, scoped ReadOnlySpan<byte> member, IReadOnlyList<Condition> conditions)
    {
        int start = Begin(ref writer, member);
        WriteAll(ref writer, conditions);
        End(ref writer, member, start);
    }

    /// <summary>Writes a member that holds a condition.</summary>
    /// <inheritdoc cref="WriteMember(ref ItemWriter, ReadOnlySpan{byte}, IReadOnlyList{Condition})" path="/exception"/>
    public void WriteMember(ref ItemWriter writer, scoped ReadOnlySpan<byte> member, Condition condition)
    {
        int start = Begin(ref writer, member);
        Write(ref writer, condition);
        End(ref writer, member, start);
    }

    /// <summary>Writes a member that holds an update.</summary>
    /// <exception cref="InvalidQueryException">It makes an expression that DynamoDB does not take.</exception>
    public void WriteMember(ref ItemWriter writer, scoped ReadOnlySpan<byte> member, Update update)
    {
        int start = Begin(ref writer, member);
        UpdateExpression.Write(this, ref writer, update);
        End(ref writer, member, start);
    }

    /// <summary>Writes what counts as operators of the expression.</summary>
    public void WriteOperator(ref ItemWriter writer, scoped ReadOnlySpan<byte> text, int count = 1)
    {
        writer.WriteRaw(text);
        _operators += count;
    }

    /// <summary>Writes a condition into a JSON string that is open.</summary>
    public void Write(ref ItemWriter writer, Condition condition) => condition.Write(this, ref writer);

    /// <summary>Writes conditions that all must hold into a JSON string that is open.</summary>
    public void WriteAll(ref ItemWriter writer, IReadOnlyList<Condition> conditions)
    {
        if (conditions.Count == 1)
        {
            Write(ref writer, conditions[0]);
            return;
        }

        for (int i = 0; i < conditions.Count; i++)
        {
            if (i > 0)
                WriteOperator(ref writer, " AND "u8);
            WritePart(ref writer, conditions[i], Binding.And);
        }
    }

    /// <summary>Writes a condition as a part of another: in parentheses, unless it is a single one or joined as the other is.</summary>
    public void WritePart(ref ItemWriter writer, Condition condition, Binding outer)
    {
        if (condition.Binding == Binding.Single || condition.Binding == outer)
            condition.Write(this, ref writer);
        else
            WriteInParentheses(ref writer, condition);
    }

    /// <summary>Writes a condition in parentheses.</summary>
    /// <exception cref="InvalidQueryException">It is nested deeper than an expression can have operators. A stack overflow would end the process.</exception>
    public void WriteInParentheses(ref ItemWriter writer, Condition condition)
    {
        if (_depth == ExpressionLimits.MostOperators)
        {
            if (!ShowsNames)
                throw ExpressionLimits.TooDeep(document);
            writer.WriteRaw("(…)"u8);
            return;
        }

        _depth++;
        writer.WriteRaw("("u8);
        condition.Write(this, ref writer);
        writer.WriteRaw(")"u8);
        _depth--;
    }

    /// <summary>Writes where a value is: <c>#3.#n0[2]</c>.</summary>
    public void WritePath(ref ItemWriter writer, FieldPath path)
    {
        if (path.Parent is not { } parent)
        {
            WriteField(ref writer, path);
            return;
        }

        WritePath(ref writer, parent);
        if (path.Name is not { } name)
        {
            writer.WriteRaw("["u8);
            writer.WriteNumberText(path.Index);
            writer.WriteRaw("]"u8);
            return;
        }

        writer.WriteRaw("."u8);
        WriteName(ref writer, name);
    }

    /// <summary>Writes the member ProjectionExpression, if there is anything to project.</summary>
    public void WriteProjection(ref ItemWriter writer, IReadOnlyList<FieldPath> paths)
    {
        if (paths.Count == 0)
            return;
        writer.WriteName("\"ProjectionExpression\":"u8);
        writer.BeginJsonString();
        for (int i = 0; i < paths.Count; i++)
        {
            if (i > 0)
                writer.WriteRaw(","u8);
            WritePath(ref writer, paths[i]);
        }

        writer.EndJsonString();
    }

    /// <summary>Writes the placeholder of an attribute that is no field.</summary>
    public void WriteName(ref ItemWriter writer, string name)
    {
        if (WritesOut(ref writer, name))
            return;

        _names ??= [];
        int number = _names.IndexOf(name);
        if (number < 0)
        {
            number = _names.Count;
            _names.Add(name);
        }

        WriteNumbered(ref writer, "#n"u8, number);
    }

    /// <summary>Writes the placeholder of a value.</summary>
    public void WriteValue(ref ItemWriter writer, IExpressionValue source, int part = 0)
    {
        WriteNumbered(ref writer, ":v"u8, _values.Count);
        _values.Add((source, part));
    }

    /// <summary>Writes the member ExpressionAttributeNames, if there are any.</summary>
    public void WriteNames(ref ItemWriter writer)
    {
        if (_fields.Count == 0 && _names is null)
            return;
        writer.WriteName("\"ExpressionAttributeNames\":"u8);
        writer.BeginItem();
        foreach (FieldPath field in _fields)
            WriteName(ref writer, "#"u8, field.Field, field.Name!);
        for (int number = 0; number < (_names?.Count ?? 0); number++)
            WriteName(ref writer, "#n"u8, number, _names![number]);
        writer.EndItem();
    }

    /// <summary>Writes the member ExpressionAttributeValues, if there are any.</summary>
    /// <exception cref="ItemFormatException">DynamoDB cannot hold a value.</exception>
    /// <exception cref="InvalidQueryException">The values are more than DynamoDB takes.</exception>
    public void WriteValues(ref ItemWriter writer)
    {
        if (_values.Count == 0)
            return;
        writer.WriteName("\"ExpressionAttributeValues\":"u8);
        int start = writer.Length;
        writer.BeginItem();
        for (int number = 0; number < _values.Count; number++)
        {
            writer.BeginName();
            WriteNumbered(ref writer, ":v"u8, number);
            writer.EndName();
            _values[number].Source.WriteValue(ref writer, _values[number].Part);
        }

        writer.EndItem();
        ExpressionLimits.CheckValues(document, writer.Written[start..]);
    }

    private int Begin(ref ItemWriter writer, scoped ReadOnlySpan<byte> member)
    {
        writer.WriteName(member);
        writer.BeginJsonString();
        _operators = 0;
        return writer.Length;
    }

    private void End(ref ItemWriter writer, scoped ReadOnlySpan<byte> member, int start)
    {
        ExpressionLimits.Check(document, member, writer.Written[start..], _operators);
        writer.EndJsonString();
    }

    private bool WritesOut(ref ItemWriter writer, string name)
    {
        if (QuotesNames)
            writer.BeginJsonString();
        if (QuotesNames || ShowsNames)
            writer.WriteText(name);
        if (QuotesNames)
            writer.EndJsonString();
        return QuotesNames || ShowsNames;
    }

    private void WriteField(ref ItemWriter writer, FieldPath field)
    {
        if (WritesOut(ref writer, field.Name!))
            return;

        WriteNumbered(ref writer, "#"u8, field.Field);
        foreach (FieldPath known in _fields)
        {
            if (known.Field == field.Field)
                return;
        }

        _fields.Add(field);
    }

    private static void WriteName(ref ItemWriter writer, scoped ReadOnlySpan<byte> prefix, int number, string name)
    {
        writer.BeginName();
        WriteNumbered(ref writer, prefix, number);
        writer.EndName();
        writer.BeginJsonString();
        writer.WriteText(name);
        writer.EndJsonString();
    }

    private static void WriteNumbered(ref ItemWriter writer, scoped ReadOnlySpan<byte> prefix, int number)
    {
        writer.WriteRaw(prefix);
        writer.WriteNumberText(number);
    }
}
