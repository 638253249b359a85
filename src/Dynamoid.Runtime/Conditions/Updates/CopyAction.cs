using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Gives the value that another attribute of the item has: <c>#3=#4</c>.</summary>
internal sealed class CopyAction(FieldPath path, FieldPath source) : UpdateAction(UpdateClause.Set, path)
{
    public override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        writer.WriteRaw("="u8);
        expression.WritePath(ref writer, source);
    }
}
