using Dynamoid.Operations;
using Dynamoid.Statements;

namespace Dynamoid;

/// <content>PartiQL.</content>
public sealed partial class DynamoidClient
{
    /// <summary>
    /// A PartiQL statement, with a value for each <c>?</c> in it. It is executed when it is awaited or its results are read: one ExecuteStatement for each page. Tables have their full
    /// names, in double quotes.
    /// </summary>
    public StatementQuery<IReadOnlyDictionary<string, DynamoValue>> ExecuteAsync(string statement, params ReadOnlySpan<DynamoValue> parameters)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        return new(Context, StatementItems.Values, StatementParts.Of(statement, parameters));
    }
}
