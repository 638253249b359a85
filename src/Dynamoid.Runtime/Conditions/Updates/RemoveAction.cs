using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Removes an attribute, an entry of a map or an element of a list: <c>#3</c>.</summary>
internal sealed class RemoveAction(FieldPath path) : UpdateAction(UpdateClause.Remove, path)
{
    public override void Write(ExpressionWriter expression, ref ItemWriter writer) => expression.WritePath(ref writer, Path);
}
