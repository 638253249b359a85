using Dynamoid.Operations;
using Dynamoid.Queries;

namespace Dynamoid;

/// <content>Counts.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>How many documents there are: one Query or Scan for each page, whose items DynamoDB counts and does not send. It costs as much read capacity as reading them. Of an index, its entries are counted.</summary>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) => CountAsync(_options, cancellationToken);

    /// <summary>Whether there is any document: one Query or Scan, and more only while a filter keeps none.</summary>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        await CountAsync(AtMost(_options, 1), cancellationToken).ConfigureAwait(false) > 0;

    // DynamoDB cannot count what it cannot leave out: then their keys are sent.
    private async Task<long> CountAsync(QueryOptions options, CancellationToken cancellationToken)
    {
        options = options with { Projection = null, FollowsIndex = false };
        ReadPlan plan = PlanOf(options);
        PageParts parts = plan.Gate is null ? plan.Parts with { IsCount = true } : plan.Parts with { Projection = plan.Keys };
        long count = 0;
        await foreach (PageContent<bool> page in ReadAsync<bool, CountedItem>(plan, parts, options, default, cancellationToken).ConfigureAwait(false))
            count += parts.IsCount ? page.Count : page.Items.Count;
        return Math.Min(count, options.RecordLimit ?? count);
    }
}
