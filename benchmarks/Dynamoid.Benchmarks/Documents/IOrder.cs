namespace Dynamoid.Benchmarks.Documents;

/// <summary>The one document of the benchmark, whoever mapped it: what a contender read is compared through this.</summary>
internal interface IOrder
{
    string CustomerId { get; }

    int Number { get; }

    string Status { get; }

    string Email { get; }

    string Note { get; }

    int Quantity { get; }

    decimal Total { get; }

    bool Paid { get; }

    HashSet<string> Tags { get; }

    IReadOnlyList<IOrderLine> Lines { get; }

    DateTimeOffset? CreatedAt { get; }

    DateTimeOffset? UpdatedAt { get; }
}

/// <summary>A line of the order, stored as a map in a list.</summary>
internal interface IOrderLine
{
    string Sku { get; }

    int Quantity { get; }

    decimal Price { get; }
}
