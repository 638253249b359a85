using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Conditions joined by <c>AND</c> or by <c>OR</c>.</summary>
internal sealed class Junction : Condition
{
    private readonly Condition _left;
    private readonly Condition _right;
    private readonly bool _isOr;

    private Junction(Condition left, Condition right, bool isOr) => (_left, _right, _isOr) = (left, right, isOr);

    internal override IReadOnlyList<Condition> Conjuncts => _isOr ? [this] : Parts();

    internal override Binding Binding => _isOr ? Binding.Or : Binding.And;

    public static Junction Of(Condition left, Condition right, bool isOr)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left, right, isOr);
    }

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        List<Condition> parts = Parts();
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                writer.WriteRaw(_isOr ? " OR "u8 : " AND "u8);
            expression.WritePart(ref writer, parts[i], Binding);
        }
    }

    // A condition that a loop has put together leans to one side, deeper than a stack is.
    private List<Condition> Parts()
    {
        List<Condition> parts = [];
        Stack<Condition> open = new([this]);
        while (open.TryPop(out Condition? next))
        {
            if (next is Junction junction && junction._isOr == _isOr)
            {
                open.Push(junction._right);
                open.Push(junction._left);
            }
            else
            {
                parts.Add(next);
            }
        }

        return parts;
    }
}
