using Dynamoid.Documents;
using Dynamoid.Queries;

namespace Dynamoid;

/// <content>Deletes.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>
    /// Deletes the items of all documents that meet the conditions, without reading more of them than their keys: one Query or Scan for each page, one BatchWriteItem for each 25 items,
    /// some at once, and again for what DynamoDB leaves over. Read capacity is charged for the whole items all the same.
    /// </summary>
    /// <remarks>
    /// What is deleted is what the pages find: an item that ceases to meet the conditions meanwhile goes too. Limits count as for documents. The items are deleted by the time that an
    /// exception comes, as far as they were found and it does not name them.
    /// </remarks>
    /// <returns>How many items were deleted.</returns>
    /// <exception cref="InvalidOperationException">The class has a lock version, and <see cref="DeleteAllOptions.IgnoreLockVersion"/> is not set; nothing was sent.</exception>
    /// <exception cref="UnprocessedItemsException">
    /// DynamoDB kept leaving deletes over for <c>DynamoidOptions.BatchTimeBudget</c>, or a request failed (<see cref="Exception.InnerException"/>). It names each item that was found and is
    /// not known to be deleted; all others that were found are. A page that cannot be read is that failure itself, when all that was found before it is deleted.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled; <see cref="Exception.InnerException"/> names each item that was found and is not known to be deleted.</exception>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public async Task<long> DeleteAllAsync(DeleteAllOptions? options = null, CancellationToken cancellationToken = default)
    {
        DeleteAllOptions how = options ?? DeleteAllOptions.Default;
        _set.CheckMayIgnoreVersions(how.IgnoreLockVersion, nameof(DeleteAllAsync), $"{nameof(DeleteAllOptions)}.{nameof(DeleteAllOptions.IgnoreLockVersion)}");
        QueryOptions keysOnly = _options with { Projection = [], FollowsIndex = false };
        ReadPlan plan = PlanOf(keysOnly);
        Deleter<T, TKey> deleter = new(_set, how, cancellationToken);
        return await deleter.RunAsync(ReadAsync<RawKey, RawKeyReader>(plan, plan.Parts, keysOnly, new RawKeyReader(T.Schema), cancellationToken)).ConfigureAwait(false);
    }
}
