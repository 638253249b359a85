using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>New documents.</content>
public sealed partial class DocumentSet<T, TKey>
{
    private async Task<bool> InsertAsync(T document, Condition? condition, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _context.Clock.GetUtcNow();
        T.AssignKey(document);
        T.StampCreated(document, now);
        T.StampUpdated(document, now, keep: true);
        StampExpires(document, now);
        using VersionChange<T, TKey>? version = FirstVersion(document);
        TKey key = T.KeyOf(document);
        CheckKey(key);
        await CreateTableOnSaveAsync(cancellationToken).ConfigureAwait(false);
        DocumentItem<T, TKey> item = new(document);
        PooledBytes body = condition is null ? PutItem.WriteNew(_table, item, HashKeyAttribute) : PutItem.Write(_table, item, IsMissing & condition);
        CheckSize(body, item, key, DynamoOperation.PutItem);
        DocumentState saved = StateOf(document).After(before: null, saved: default);
        try
        {
            using WireResponse response = await SendAsync(DynamoOperation.PutItem, body, cancellationToken).ConfigureAwait(false);
        }
        catch (ConditionalCheckFailedException cause)
        {
            FailedWrite failed = Failed(key, DynamoOperation.PutItem, cause);
            if (condition is not null && failed.Item is null)
                throw new ConditionFailedException(failed, condition, cause);
            throw new RecordNotUniqueException(failed, cause);
        }
        catch (AmazonDynamoDBException cause) when (IsSizeRefused(cause))
        {
            throw Refused(item, key, DynamoOperation.PutItem, cause);
        }

        body.Return();
        version?.Keep();
        document.Slot.State = saved;
        KnowNew(document, key);
        return true;
    }
}
