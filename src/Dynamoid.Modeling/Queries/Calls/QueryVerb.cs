namespace Dynamoid.Modeling.Queries;

/// <summary>What a call of the library has to do with queries.</summary>
internal enum QueryVerb
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>Where</c> of a class, its set, or a query.</summary>
    Where,

    /// <summary><c>All</c>: a scan by name, unless conditions follow.</summary>
    All,

    /// <summary><c>FindAllBy…</c>, which gives a query.</summary>
    FindAllBy,

    /// <summary><c>Query</c> of an index by its name.</summary>
    IndexQuery,

    /// <summary><c>Scan</c> of an index by its name.</summary>
    IndexScan,

    /// <summary>An option of a query: <c>Descending</c>, <c>RecordLimit</c>, <c>WithIndex</c>…</summary>
    Option,

    /// <summary>Reads documents or values: <c>ToListAsync</c>, <c>FirstAsync</c>, <c>PagesAsync</c>, <c>PluckAsync</c>…</summary>
    Read,

    /// <summary><c>LastAsync</c> and <c>LastOrDefaultAsync</c>, which read backward.</summary>
    Last,

    /// <summary><c>CountAsync</c> and <c>AnyAsync</c>.</summary>
    Count,

    /// <summary><c>DeleteAllAsync</c>.</summary>
    Delete,

    /// <summary><c>ToRequest</c> and <c>CursorAfter</c>, which send nothing.</summary>
    Look,

    /// <summary><c>FindBy…Async</c>: a GetItem by the whole key, else a query.</summary>
    FindBy,

    /// <summary><c>FindAsync</c>, <c>FindOrDefaultAsync</c>, <c>ExistsAsync</c>: one GetItem.</summary>
    Find,

    /// <summary><c>FindAllAsync</c>, <c>FindAllOrDefaultAsync</c>: BatchGetItem.</summary>
    FindAll,
}
