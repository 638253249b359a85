namespace Dynamoid.Modeling.Queries;

/// <summary>The names of the calls that queries are made of and read by.</summary>
internal static class QueryVerbs
{
    public const string FindBy = "FindBy";
    public const string FindAllBy = "FindAllBy";
    public const string Async = "Async";

    private static readonly Dictionary<string, QueryVerb> OfQueries = new(StringComparer.Ordinal)
    {
        ["Where"] = QueryVerb.Where,
        ["WithIndex"] = QueryVerb.Option,
        ["ConsistentRead"] = QueryVerb.Option,
        ["ScanIndexForward"] = QueryVerb.Option,
        ["Descending"] = QueryVerb.Option,
        ["RecordLimit"] = QueryVerb.Option,
        ["ScanLimit"] = QueryVerb.Option,
        ["BatchSize"] = QueryVerb.Option,
        ["AllowScan"] = QueryVerb.Option,
        ["Measure"] = QueryVerb.Option,
        ["AsNoTracking"] = QueryVerb.Option,
        ["Start"] = QueryVerb.Option,
        ["Project"] = QueryVerb.Option,
        ["FollowIndex"] = QueryVerb.Option,
        ["Parallel"] = QueryVerb.Option,
        ["Segment"] = QueryVerb.Option,
        ["Prefetch"] = QueryVerb.Option,
        ["GetAsyncEnumerator"] = QueryVerb.Read,
        ["ToListAsync"] = QueryVerb.Read,
        ["FirstAsync"] = QueryVerb.Read,
        ["FirstOrDefaultAsync"] = QueryVerb.Read,
        ["PagesAsync"] = QueryVerb.Read,
        ["Pluck"] = QueryVerb.Read,
        ["PluckAsync"] = QueryVerb.Read,
        ["LastAsync"] = QueryVerb.Last,
        ["LastOrDefaultAsync"] = QueryVerb.Last,
        ["CountAsync"] = QueryVerb.Count,
        ["AnyAsync"] = QueryVerb.Count,
        ["DeleteAllAsync"] = QueryVerb.Delete,
        ["ToRequest"] = QueryVerb.Look,
        ["CursorAfter"] = QueryVerb.Look,
    };

    private static readonly Dictionary<string, QueryVerb> OfDocuments = new(StringComparer.Ordinal)
    {
        ["Where"] = QueryVerb.Where,
        ["All"] = QueryVerb.All,
        ["FindAsync"] = QueryVerb.Find,
        ["FindOrDefaultAsync"] = QueryVerb.Find,
        ["ExistsAsync"] = QueryVerb.Find,
        ["FindAllAsync"] = QueryVerb.FindAll,
        ["FindAllOrDefaultAsync"] = QueryVerb.FindAll,
    };

    /// <summary>What a member of a query does.</summary>
    public static QueryVerb OfQuery(string name) => OfQueries.TryGetValue(name, out QueryVerb verb) ? verb : QueryVerb.None;

    /// <summary>What a member of the queries of an index does.</summary>
    public static QueryVerb OfIndex(string name) => name switch { "Query" => QueryVerb.IndexQuery, "Scan" => QueryVerb.IndexScan, _ => QueryVerb.None };

    /// <summary>What a generated member of a class or its set does.</summary>
    public static QueryVerb OfDocument(string name) => OfDocuments.TryGetValue(name, out QueryVerb verb) ? verb
        : name.StartsWith(FindAllBy, StringComparison.Ordinal) ? QueryVerb.FindAllBy
        : name.StartsWith(FindBy, StringComparison.Ordinal) && name.EndsWith(Async, StringComparison.Ordinal) ? QueryVerb.FindBy
        : QueryVerb.None;

    /// <summary>Whether a member of a query reads values in the place of documents.</summary>
    public static bool Plucks(string name) => name is "Pluck" or "PluckAsync";

    /// <summary>Whether something is sent, or at least planned, so that it is the end of a query.</summary>
    public static bool Ends(QueryVerb verb) => verb >= QueryVerb.Read;

    /// <summary>Whether a call of that name may be the end of a query: the cheapest question, to be asked first.</summary>
    public static bool MayEnd(string name) => Ends(OfQuery(name)) || Ends(OfDocument(name));

    /// <summary>Whether what follows a query by that name goes on with it.</summary>
    public static bool IsKnown(string? name) => name is "Documents" || (name is not null && OfQuery(name) != QueryVerb.None);

    /// <summary>Whether a call of that name may give a query.</summary>
    public static bool MayGive(string name) => OfQuery(name) is QueryVerb.Where or QueryVerb.Option || OfIndex(name) != QueryVerb.None || OfDocument(name) is QueryVerb.All or QueryVerb.FindAllBy;
}
