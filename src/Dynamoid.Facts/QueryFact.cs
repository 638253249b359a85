namespace Dynamoid.Facts;

/// <summary>A place where documents are found or queried, and the way to the items that was chosen at build.</summary>
public sealed record QueryFact
{
    /// <summary>The document's class: <c>Shop.Order</c>. It may be one of another assembly.</summary>
    public required string Document { get; init; }

    /// <summary>What is sent.</summary>
    public QueryOperation Operation { get; init; }

    /// <summary>The index, by its name in code; null for the table.</summary>
    public string? Index { get; init; }

    /// <summary>What is asked of the key: <c>city = ? and latitude &gt; ?</c>; null for a scan.</summary>
    public string? Key { get; init; }

    /// <summary>Whether somebody has said that a scan is meant.</summary>
    public bool IsMeant { get; init; }

    /// <summary>The member that reads: <c>Shop.Orders.Recent(int)</c>.</summary>
    public string? Member { get; init; }

    /// <summary>The source file, from the project's folder on.</summary>
    public string? File { get; init; }

    /// <summary>The line in it, from 1; 0 when it is not known.</summary>
    public int Line { get; init; }
}
