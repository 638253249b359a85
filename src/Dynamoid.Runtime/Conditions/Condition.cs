using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>
/// What items must be like: made by the operators and methods of a document's fields, combined by <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>. A condition never changes, so one may
/// serve in many requests. An attribute that an item lacks equals nothing: only <c>!=</c>, <c>NotExists</c>, <c>IsNull</c>, <c>NotContains</c> and <c>!</c> find such items.
/// </summary>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>The conditions that all must hold, where this one is nothing else than their conjunction; else this one.</summary>
    internal virtual IReadOnlyList<Condition> Conjuncts => [this];

    /// <summary>The field and the operator, where the condition is about one field of the document and constants; null of any other.</summary>
    internal virtual ConditionLeaf? Leaf => null;

    /// <summary>What holds the expression together, which decides on parentheses.</summary>
    internal virtual Binding Binding => Binding.Single;

    /// <summary>Both conditions: <c>… AND …</c>.</summary>
    public static Condition operator &(Condition left, Condition right) => Junction.Of(left, right, isOr: false);

    /// <summary>Either condition or both: <c>… OR …</c>.</summary>
    public static Condition operator |(Condition left, Condition right) => Junction.Of(left, right, isOr: true);

    /// <summary>The opposite: <c>NOT (…)</c>. It is true of items that lack the attribute, because then the condition is false.</summary>
    public static Condition operator !(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition is Negation negation ? negation.Inner : new Negation(condition);
    }

    /// <summary>Never: with it, <c>||</c> always takes both sides. A condition is no answer until DynamoDB gives one.</summary>
    public static bool operator true(Condition condition) => false;

    /// <summary>Never: with it, <c>&amp;&amp;</c> always takes both sides. A condition is no answer until DynamoDB gives one.</summary>
    public static bool operator false(Condition condition) => false;

    /// <summary>
    /// An expression in DynamoDB's own words, for what the fields cannot say: <c>Condition.Raw("size(#t) &gt; :n", new() { ["#t"] = "tags" }, new() { [":n"] = 3 })</c>. It goes into the
    /// request with placeholders of our own, so that those of several conditions cannot meet, and never decides which index is used.
    /// </summary>
    /// <param name="expression">The expression. Names that are not placeholders are sent as they are.</param>
    /// <param name="names">The attributes that the placeholders beginning with <c>#</c> stand for.</param>
    /// <param name="values">The values that the placeholders beginning with <c>:</c> stand for, with that colon or without it.</param>
    /// <exception cref="ArgumentException">The expression is empty, a placeholder stands for nothing, or a name or value is not used, all of which DynamoDB refuses.</exception>
    public static Condition Raw(string expression, IReadOnlyDictionary<string, string>? names = null, IReadOnlyDictionary<string, DynamoValue>? values = null) =>
        RawCondition.Parse(expression, names, values);

    /// <summary>The expression with the attributes' names, for logs. Values are hidden.</summary>
    public sealed override string ToString()
    {
        ItemWriter writer = new();
        try
        {
            new ExpressionWriter(document: "") { ShowsNames = true }.Write(ref writer, this);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Writes the expression into a JSON string that is open.</summary>
    internal abstract void Write(ExpressionWriter expression, ref ItemWriter writer);
}
