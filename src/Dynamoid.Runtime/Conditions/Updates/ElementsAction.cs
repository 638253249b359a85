using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>
/// Puts elements at an end of a list, which is made where there is none: <c>#3=list_append(if_not_exists(#3,:v0),:v1)</c>, or the other way round.
/// </summary>
internal sealed class ElementsAction<T>(FieldPath path, StoredForm<T> form, T[] elements, bool atStart) : UpdateAction(UpdateClause.Set, path), IExpressionValue
{
    private const int Empty = 1;

    public void WriteValue(ref ItemWriter writer, int part)
    {
        writer.BeginList();
        if (part != Empty)
        {
            foreach (T element in elements)
            {
                writer.NextElement();
                if (form.IsNone(element))
                    writer.WriteNull();
                else
                    form.Write(ref writer, element);
            }
        }

        writer.EndList();
    }

    public override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        expression.WriteOperator(ref writer, "=list_append("u8);
        if (atStart)
        {
            expression.WriteValue(ref writer, this);
            writer.WriteRaw(","u8);
        }

        expression.WriteOperator(ref writer, "if_not_exists("u8);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(","u8);
        expression.WriteValue(ref writer, this, Empty);
        writer.WriteRaw(")"u8);
        if (!atStart)
        {
            writer.WriteRaw(","u8);
            expression.WriteValue(ref writer, this);
        }

        writer.WriteRaw(")"u8);
    }
}
