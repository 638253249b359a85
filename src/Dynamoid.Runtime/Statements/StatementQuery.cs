using System.Runtime.CompilerServices;
using System.Text;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Statements;
using Dynamoid.Wire;

namespace Dynamoid;

/// <summary>
/// A PartiQL statement with its parameters. Nothing is sent until it is awaited or its results are read, and each time anew: one ExecuteStatement for each page, of a statement that
/// writes one in all. It never changes; its options make another one.
/// </summary>
/// <typeparam name="T">What is made of each item.</typeparam>
public sealed class StatementQuery<T> : IAsyncEnumerable<T>
{
    private readonly DocumentContext _context;
    private readonly StatementReader<T> _items;
    private readonly StatementParts _parts;
    private readonly string? _start;
    private readonly CapacityMeter? _meter;

    internal StatementQuery(DocumentContext context, StatementReader<T> items, StatementParts parts, string? start = null, CapacityMeter? meter = null) =>
        (_context, _items, _parts, _start, _meter) = (context, items, parts, start, meter);

    /// <summary>The same, reading items as they are now; costs twice the read capacity and is not to be had on a global index.</summary>
    public StatementQuery<T> ConsistentRead() => new(_context, _items, _parts with { ConsistentRead = true }, _start, _meter);

    /// <summary>The same with pages for which DynamoDB evaluates at most so many items, filtered out or not.</summary>
    public StatementQuery<T> Limit(int items)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        return new(_context, _items, _parts with { Limit = items }, _start, _meter);
    }

    /// <summary>The same from where a page ended; null for the beginning.</summary>
    public StatementQuery<T> Start(string? nextToken) => new(_context, _items, _parts, nextToken, _meter);

    /// <summary>The same past a meter, which adds up the capacity that the requests consume.</summary>
    public StatementQuery<T> Measure(CapacityMeter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return new(_context, _items, _parts, _start, meter);
    }

    /// <summary>The first ExecuteStatement. Nothing is sent.</summary>
    /// <exception cref="ItemFormatException">A parameter cannot be stored.</exception>
    public DynamoRequest ToRequest()
    {
        PooledBytes body = ExecuteStatement.Write(_parts, _start);
        DynamoRequest request = new(DynamoOperation.ExecuteStatement.Name, Encoding.UTF8.GetString(body.Span));
        body.Return();
        return request;
    }

    /// <summary>Executes the statement and reads all that it has: one ExecuteStatement for each page.</summary>
    /// <exception cref="StatementFailedException">It inserts an item that is there already, or the item that it changes does not meet its conditions.</exception>
    /// <exception cref="ItemFormatException">A parameter cannot be stored, or an item does not fit the document.</exception>
    public async Task<List<T>> ToListAsync(CancellationToken cancellationToken = default)
    {
        List<T> all = [];
        await foreach (StatementPage<T> page in PagesAsync(cancellationToken).ConfigureAwait(false))
            all.AddRange(page.Items);
        return all;
    }

    /// <summary>Executes the statement: the same as <see cref="ToListAsync"/>, for <c>await client.ExecuteAsync(…)</c>.</summary>
    public TaskAwaiter<List<T>> GetAwaiter() => ToListAsync().GetAwaiter();

    /// <summary>The pages, read one after the other as they are asked for. The capacity that each consumed is told.</summary>
    /// <inheritdoc cref="ToListAsync(CancellationToken)" path="/exception"/>
    public async IAsyncEnumerable<StatementPage<T>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? next = _start;
        do
        {
            StatementPage<T> page = await SendAsync(next, cancellationToken).ConfigureAwait(false);
            yield return page;
            next = page.NextToken;
        }
        while (next is not null);
    }

    /// <summary>The items, page after page as they are asked for.</summary>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (StatementPage<T> page in PagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
                yield return item;
        }
    }

    private async Task<StatementPage<T>> SendAsync(string? start, CancellationToken cancellationToken)
    {
        PooledBytes body = ExecuteStatement.Write(_parts, start);
        try
        {
            using WireResponse response = await _context.Wire.SendAsync(new(DynamoOperation.ExecuteStatement, body.Memory), cancellationToken).ConfigureAwait(false);
            body.Return();
            List<T> items = [];
            string? next = ExecuteStatement.Read(response.Body.Span, _items, items);
            double units = Operations.ConsumedCapacity.Of(response.Body.Span);
            _meter?.Add(units);
            return new StatementPage<T>(items, next, units);
        }
        catch (ConditionalCheckFailedException cause)
        {
            // DynamoDB Local has this one for an insert too, which has no conditions but that its key is free.
            bool isInsert = _parts.Statement.AsSpan().TrimStart().StartsWith("INSERT", StringComparison.OrdinalIgnoreCase);
            throw new StatementFailedException(_parts.Statement, cause.Item is { Count: > 0 } item ? item : null, isInsert, cause);
        }
        catch (DuplicateItemException cause)
        {
            throw new StatementFailedException(_parts.Statement, item: null, isDuplicate: true, cause);
        }
    }
}
