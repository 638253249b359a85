using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>
/// What to change in an item: made by the methods of a document's fields, joined by <c>&amp;</c>. DynamoDB does all of it at once or nothing, and computes what it needs of the item
/// itself, so that no update of others is lost. An update never changes, so one may serve in many requests.
/// </summary>
public sealed class Update
{
    private readonly UpdateAction[] _actions;

    private Update(UpdateAction[] actions, Condition? condition)
    {
        _actions = actions;
        Condition = condition;
    }

    internal IReadOnlyList<UpdateAction> Actions => _actions;

    /// <summary>What must hold of the item for it to be changed, besides that it is there.</summary>
    internal Condition? Condition { get; }

    /// <summary>Both updates, and both their conditions: <c>a.Latitude.Add(1) &amp; a.Tags.Add("lake")</c>.</summary>
    /// <exception cref="ArgumentException">Both change the same value, or one a value and the other something inside of it, which DynamoDB refuses.</exception>
    public static Update operator &(Update left, Update right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        foreach (UpdateAction action in right._actions)
            left.CheckApart(action.Path);
        Condition? condition = left.Condition is null ? right.Condition : right.Condition is null ? left.Condition : left.Condition & right.Condition;
        return new([.. left._actions, .. right._actions], condition);
    }

    /// <summary>Changes the item only if a condition holds of it as it is: <c>a.Seats.Decrement(2).If(a.Seats &gt;= 2)</c>. The condition is about the whole update, wherever in it stands.</summary>
    public Update If(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(_actions, Condition is null ? condition : Condition & condition);
    }

    /// <summary>The update as an expression with the attributes' names, for logs. Values are hidden.</summary>
    public override string ToString()
    {
        ItemWriter writer = new();
        try
        {
            UpdateExpression.Write(new ExpressionWriter(document: "") { ShowsNames = true }, ref writer, this);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    internal static Update Of(params UpdateAction[] actions) => new(actions, condition: null);

    /// <summary>Whether an attribute, or something inside of it, is changed.</summary>
    internal bool Changes(int field) => Array.Exists(_actions, action => action.Path.Field == field);

    /// <summary>The same with one more action.</summary>
    internal Update With(UpdateAction action) => new([.. _actions, action], Condition);

    private void CheckApart(FieldPath path)
    {
        foreach (UpdateAction action in _actions)
        {
            if (action.Path.Contains(path) || path.Contains(action.Path))
                throw new ArgumentException($"An update changes '{action.Path}' and '{path}', which overlap, and DynamoDB refuses that. Say all of it in one action, or make two updates.");
        }
    }
}
