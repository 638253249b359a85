using System.ComponentModel;
using System.Text.RegularExpressions;
using Dynamoid.Documents;
using Dynamoid.Operations;

namespace Dynamoid.Statements;

/// <summary>Makes statements of documents. For generated code: users call <c>Address.ExecuteAsync(…)</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DocumentStatements
{
    /// <summary>A statement that reads whole documents of a set.</summary>
    /// <exception cref="ArgumentException">The statement does not read whole items.</exception>
    public static StatementQuery<T> Of<T, TKey>(DocumentSet<T, TKey> set, string statement, params ReadOnlySpan<DynamoValue> parameters)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        // What an item lacks and what was not asked for look the same, and a document that was made of it would be saved without.
        if (!ReadsWholeItems().IsMatch(statement))
            throw new ArgumentException($"'{statement}' does not begin with SELECT * FROM, and only whole items make {T.Schema.Document}. Use the client's ExecuteAsync, which gives attributes, for other statements.", nameof(statement));
        return new(set.Context, StatementItems.Documents(set), new StatementParts(statement, parameters.ToArray()));
    }

    [GeneratedRegex(@"^\s*SELECT\s+\*\s+FROM\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadsWholeItems();
}
