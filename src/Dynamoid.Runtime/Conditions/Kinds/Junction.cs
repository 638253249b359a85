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
        Condition[] parts = Parts();
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                expression.WriteOperator(ref writer, _isOr ? " OR "u8 : " AND "u8);
            expression.WritePart(ref writer, parts[i], Binding);
        }
    }

    // Most lean to the left, as the operators do: then the parts are the right sides, the last one first.
    private Condition[] Parts()
    {
        int count = 1;
        for (Condition step = this; step is Junction junction && junction._isOr == _isOr; step = junction._left)
        {
            if (junction._right is Junction right && right._isOr == _isOr)
                return AllParts();
            count++;
        }

        var parts = new Condition[count];
        Condition rest = this;
        while (--count > 0)
        {
            Junction junction = (Junction)rest;
            parts[count] = junction._right;
            rest = junction._left;
        }

        parts[0] = rest;
        return parts;
    }

    // A condition that a loop has put together leans to one side, deeper than a stack is.
    private Condition[] AllParts()
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

        return [.. parts];
    }
}
