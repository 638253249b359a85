using System.ComponentModel;
using System.Text.RegularExpressions;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Schemas;

namespace Dynamoid.Statements;

/// <summary>Makes statements of documents. For generated code: users call <c>Address.ExecuteAsync(…)</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DocumentStatements
{
    /// <summary>A statement that reads whole documents of a set, or what an index holds of them.</summary>
    /// <exception cref="ArgumentException">The statement does not begin with <c>SELECT * FROM</c>, or reads an index that the class does not declare; or a parameter is null.</exception>
    public static StatementQuery<T> Of<T, TKey>(DocumentSet<T, TKey> set, string statement, params ReadOnlySpan<DynamoValue> parameters)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        // What an item lacks and what was not asked for look the same, and a document that was made of it would be saved without.
        Match beginning = ReadsWholeItems().Match(statement);
        if (!beginning.Success)
            throw new ArgumentException($"'{statement}' does not begin with SELECT * FROM, and only whole items make {T.Schema.Document}. Use the client's ExecuteAsync, which gives attributes, for other statements.", nameof(statement));
        IndexSchema? index = beginning.Groups["index"] is { Success: true, Value: string name } ? IndexOf(set, name.Trim('"')) : null;
        return new(set.Context, StatementItems.Documents(set, index), StatementParts.Of(statement, parameters), start: null, set.Meter);
    }

    // What an index lacks is only known of those that are declared.
    private static IndexSchema IndexOf<T, TKey>(DocumentSet<T, TKey> set, string name)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> =>
        T.Schema.Indexes.FirstOrDefault(index => CreateTable.IndexName(set.Table, T.Schema, index) == name)
        ?? throw new ArgumentException($"{T.Schema.Document} declares no index '{name}', so nobody can tell which attributes it holds. Declare it, or use the client's ExecuteAsync, which gives attributes.", nameof(name));

    [GeneratedRegex(@"^\s*SELECT\s+\*\s+FROM\s+(?:""[^""]*""|[^\s."";]+)(?:\s*\.\s*(?<index>""[^""]*""|[^\s."";]+))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadsWholeItems();
}
