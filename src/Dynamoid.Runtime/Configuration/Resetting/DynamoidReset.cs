using Dynamoid.Configuration;
using Dynamoid.Operations;
using Dynamoid.Schemas;

namespace Dynamoid;

/// <summary>Empties the database between test runs: the tables of one namespace, and never those of a production system.</summary>
public static class DynamoidReset
{
    /// <summary>
    /// Deletes the tables of the documents, those of the client's namespace, and creates them anew, some at once: one DeleteTable and one CreateTable for each, and DescribeTable until they are
    /// done. Tables that are missing are created.
    /// </summary>
    /// <remarks>
    /// Documents are those of the options, by default <c>DynamoidOptions.Documents</c>. One with a full table name of its own is in no namespace, and left alone; so are tables that no document
    /// is stored in, unless <see cref="ResetOptions.DeletesOthers"/> is set.
    /// </remarks>
    /// <returns>The full names of the tables that are there now, and empty.</returns>
    /// <exception cref="ResetRefusedException">
    /// The client has no namespace, or namespace or endpoint look like those of a production system; nothing was sent. With <see cref="ResetOptions.DeletesOthers"/> also when one of the others does;
    /// nothing was deleted.
    /// </exception>
    /// <exception cref="ArgumentException">There are no documents.</exception>
    /// <exception cref="UnprocessedItemsException">DynamoDB kept leaving deletes over; with <see cref="ResetOptions.Truncates"/>.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(DynamoidClient client, ResetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new ResetOptions();
        string prefix = ResetCheck.Check(client.Context.Tables.Namespace, client.Endpoint, options) + "_";
        List<DocumentSchema> documents = DocumentsOf(client, options);
        using SemaphoreSlim places = new(options.MaxConcurrency);
        ResetRun run = new(client.Context, options, places, cancellationToken);
        if (options.DeletesOthers)
        {
            HashSet<string> known = [.. documents.Select(schema => client.Context.TableOf(schema).Name)];
            IReadOnlyList<string> all = await client.ListTablesAsync(cancellationToken).ConfigureAwait(false);
            string[] others = [.. all.Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !known.Contains(name))];
            ResetCheck.CheckOthers(prefix, others);
            await Task.WhenAll(others.Select(name => run.DeleteAsync(new TableReference(name, "no document")))).ConfigureAwait(false);
        }

        return await Task.WhenAll(documents.Select(run.ResetAsync)).ConfigureAwait(false);
    }

    private static List<DocumentSchema> DocumentsOf(DynamoidClient client, ResetOptions options)
    {
        IReadOnlyList<DocumentSchema> documents = options.Documents ?? client.Context.Documents;
        return documents.Count > 0
            ? [.. documents.Where(static schema => schema.FullTableName is null).DistinctBy(static schema => schema.TableName, StringComparer.Ordinal)]
            : throw new ArgumentException("There are no documents whose tables could be reset. Name them: new ResetOptions { Documents = DynamoidDocuments.All }, or once for the client by DynamoidOptions.Documents.", nameof(options));
    }
}
