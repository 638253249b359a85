using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>
/// Adds to a number or takes away from it; one that is missing counts as 0. An attribute: <c>ADD #3 :v0</c>. A value inside of one, which ADD does not take:
/// <c>SET #3.#n0=if_not_exists(#3.#n0,:v0)+:v1</c>.
/// </summary>
internal sealed class CountAction<T>(FieldPath path, StoredForm<T> form, T by, bool isDown) : UpdateAction(path.IsTopLevel ? UpdateClause.Add : UpdateClause.Set, path), IExpressionValue
{
    private const int Zero = 1;

    public override bool IsCounting => true;

    public void WriteValue(ref ItemWriter writer, int part)
    {
        if (part == Zero)
            writer.WriteRaw("{\"N\":\"0\"}"u8);
        else if (isDown && Path.IsTopLevel)
            WriteOpposite(ref writer);
        else
            form.Write(ref writer, by);
    }

    public override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        if (Path.IsTopLevel)
        {
            writer.WriteRaw(" "u8);
            expression.WriteValue(ref writer, this);
            return;
        }

        expression.WriteOperator(ref writer, "=if_not_exists("u8);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(","u8);
        expression.WriteValue(ref writer, this, Zero);
        expression.WriteOperator(ref writer, isDown ? ")-"u8 : ")+"u8);
        expression.WriteValue(ref writer, this);
    }

    // Of what is stored, since the type itself may have no negative numbers.
    private void WriteOpposite(ref ItemWriter writer)
    {
        ItemWriter number = new(capacity: 64);
        try
        {
            form.Write(ref number, by);
            ItemReader reader = new(number.Written);
            string text = DynamoNumberCodec.Read(ref reader).ToString();
            writer.BeginScalar(AttributeType.Number);
            writer.WriteText(text.StartsWith('-') ? text.AsSpan(1) : text == "0" ? text : "-" + text);
            writer.EndScalar();
        }
        finally
        {
            number.Dispose();
        }
    }
}
