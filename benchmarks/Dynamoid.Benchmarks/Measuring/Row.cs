using Dynamoid.Benchmarks.Contenders;
using Dynamoid.Benchmarks.Documents;

namespace Dynamoid.Benchmarks.Measuring;

/// <summary>One operation that is measured.</summary>
/// <param name="Key">Its name on the command line.</param>
/// <param name="Title">Its name in tables.</param>
/// <param name="Items">How many items its answer holds; none for a write.</param>
/// <param name="Run">Does it once and returns what was read.</param>
internal sealed record Row(string Key, string Title, int Items, Func<IContender, ValueTask<IReadOnlyList<IOrder>?>> Run)
{
    public static IReadOnlyList<Row> All { get; } =
    [
        new("get", "GetItem", 1, static async contender => [await contender.GetAsync()]),
        new("put", "PutItem", 0, PutAsync),
        new("query100", "Query, page of 100", 100, static async contender => await contender.QueryAsync()),
        new("query1000", "Query, page of 1,000", 1000, static async contender => await contender.QueryAsync()),
        new("batch", "BatchGetItem of 100", 100, static async contender => await contender.BatchGetAsync()),
    ];

    /// <summary>Whether it is a page of a Query.</summary>
    public bool IsPage => Key.StartsWith("query", StringComparison.Ordinal);

    public static IReadOnlyList<Row> Choose(IReadOnlyCollection<string> keys) =>
        [.. All.Where(row => keys.Count == 0 || keys.Contains(row.Key))];

    private static async ValueTask<IReadOnlyList<IOrder>?> PutAsync(IContender contender)
    {
        await contender.PutAsync();
        return null;
    }
}
