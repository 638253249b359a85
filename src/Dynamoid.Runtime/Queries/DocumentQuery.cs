using System.ComponentModel;
using System.Text;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Queries;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>
/// Documents that meet conditions. It never changes: each method returns another query, and a request is sent only when results are asked for. The table, the index that
/// serves the conditions, or a scan is chosen then, without a request.
/// </summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
public sealed partial class DocumentQuery<T, TKey, TFields>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
{
    private static readonly QueryKeys Keys = new(T.Schema);

    private readonly DocumentSet<T, TKey> _set;
    private readonly QueryOptions _options;
    private readonly StartPoint<T, TKey>? _start;

    /// <summary>All documents of a table. For generated code: users call <c>Where</c> and <c>All</c> of their class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DocumentQuery(DocumentSet<T, TKey> set)
        : this(set, OptionsOf(set), start: null)
    {
    }

    /// <summary>The documents of a table that meet a condition. For generated code: users call <c>Where</c> of their class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DocumentQuery(DocumentSet<T, TKey> set, Condition condition)
        : this(set, OptionsOf(set).And(condition ?? throw new ArgumentNullException(nameof(condition))), start: null)
    {
    }

    private DocumentQuery(DocumentSet<T, TKey> set, QueryOptions options, StartPoint<T, TKey>? start)
    {
        _set = set;
        _options = options;
        _start = start;
    }

    // Items of other classes that share the table are none of these.
    private static QueryOptions OptionsOf(DocumentSet<T, TKey> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.KindFilter is { } kind ? QueryOptions.None with { Where = kind } : QueryOptions.None;
    }

    private CursorCodec Cursors => new(T.Schema.Document, _set.QueryDefaults.CursorKey);

    /// <summary>The first request that the query would send for its documents. No request.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer it, or no item can match, so that none is sent.</exception>
    /// <exception cref="InvalidCursorException">The cursor that it starts at is none of this query.</exception>
    public DynamoRequest ToRequest()
    {
        ReadPlan plan = PlanOf(_options);
        PooledBytes body = WriteRequest(plan);
        string json = Encoding.UTF8.GetString(body.Span);
        body.Return();
        return new DynamoRequest(plan.Operation.Name, json);
    }

    /// <summary>The body of the first request.</summary>
    internal PooledBytes WriteRequest() => WriteRequest(PlanOf(_options));

    private PooledBytes WriteRequest(ReadPlan plan)
    {
        if (plan.IsEmpty)
            throw new InvalidQueryException(T.Schema.Document, $"The conditions on {T.Schema.Document} contradict each other, or ask for an empty key, which no item has, so no item can match and no request is sent.");
        StartPlace place = StartPlace.Of(T.Schema, plan, _start?.Resolve(plan, Cursors));
        return place.IsPast
            ? throw new InvalidQueryException(T.Schema.Document, $"The query on {T.Schema.Document} starts after all that its conditions ask for, so no item can match and no request is sent.")
            : ConditionPage.Write(plan.Parts, new PageLimits(OfPages(_options, plan), plan.IsFiltered).Next, place.After);
    }

    private ReadPlan PlanOf(QueryOptions options) => ReadPlanner.Plan(T.Schema, Keys, _set.Table, options);

    private DocumentQuery<T, TKey, TFields> With(QueryOptions options) => new(_set, options, _start);
}
