using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Gives a value: <c>#3=:v0</c>, or only where there is none: <c>#3=if_not_exists(#3,:v0)</c>.</summary>
internal sealed class SetAction<T>(FieldPath path, StoredForm<T> form, T value, bool onlyIfAbsent = false) : UpdateAction(UpdateClause.Set, path), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => form.Write(ref writer, value);

    public override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        writer.WriteRaw("="u8);
        if (!onlyIfAbsent)
        {
            expression.WriteValue(ref writer, this);
            return;
        }

        expression.WriteOperator(ref writer, "if_not_exists("u8);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(","u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(")"u8);
    }
}
