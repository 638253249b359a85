using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>An expression of the user's own: text, and between it the placeholders that ours are put for.</summary>
internal sealed class RawCondition : Condition, IExpressionValue
{
    private readonly List<RawPart> _parts;

    private RawCondition(List<RawPart> parts) => _parts = parts;

    internal override Binding Binding => Binding.Unknown;

    public static RawCondition Parse(string expression, IReadOnlyDictionary<string, string>? names, IReadOnlyDictionary<string, DynamoValue>? values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(expression);
        return new(new RawParser(RawParser.WithoutOuterParentheses(expression.Trim()), names, values).Parse());
    }

    public void WriteValue(ref ItemWriter writer, int part) => DynamoValueCodec.Write(ref writer, _parts[part].Value!);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        for (int i = 0; i < _parts.Count; i++)
        {
            writer.WriteText(_parts[i].Text);
            if (_parts[i].Name is { } name)
                expression.WriteName(ref writer, name);
            else if (_parts[i].Value is not null)
                expression.WriteValue(ref writer, this, i);
        }
    }
}
