namespace Dynamoid.Benchmarks.Documents;

/// <summary>Makes sure that a contender has really read what it was sent, before its speed counts.</summary>
internal static class OrderComparison
{
    /// <summary>Throws when the orders differ; their sequence does not matter.</summary>
    public static void Require(IReadOnlyList<IOrder> expected, IReadOnlyList<IOrder> found, string who)
    {
        if (expected.Count != found.Count)
            throw new InvalidOperationException($"{who} found {found.Count} orders, not {expected.Count}.");
        foreach (var (one, other) in expected.OrderBy(order => order.Number).Zip(found.OrderBy(order => order.Number)))
        {
            if (Describe(one) != Describe(other))
                throw new InvalidOperationException($"{who} found\n{Describe(other)}\ninstead of\n{Describe(one)}");
        }
    }

    private static string Describe(IOrder order) => string.Join(
        '|',
        order.CustomerId,
        order.Number,
        order.Status,
        order.Email,
        order.Note,
        order.Quantity,
        order.Total,
        order.Paid,
        string.Join(',', order.Tags.Order(StringComparer.Ordinal)),
        string.Join(',', order.Lines.Select(line => $"{line.Sku} {line.Quantity} {line.Price}")),
        order.CreatedAt?.UtcTicks,
        order.UpdatedAt?.UtcTicks);
}
