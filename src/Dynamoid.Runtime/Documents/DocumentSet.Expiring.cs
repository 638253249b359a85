using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <content>The time to live of items that do not say it themselves.</content>
public sealed partial class DocumentSet<T, TKey>
{
    // In whole seconds, as it is stored.
    private static DateTimeOffset? EndOf(DateTimeOffset now) =>
        T.Schema.ExpiresAfter is { } after ? DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds()) + after : null;

    private static bool StampExpires(T document, DateTimeOffset now) => EndOf(now) is { } end && T.StampExpires(document, end);

    // A member that was not read may well have a value.
    private static void StampExpires(T document, DocumentState stored, DateTimeOffset now, ref DocumentChanges<T, TKey> changes)
    {
        int field = T.Schema.ExpiresField;
        if (stored.Details?.Loaded is { } loaded && !loaded.Contains(field))
            return;
        if (StampExpires(document, now))
            changes = changes.With(field);
    }

    // DynamoDB looks whether there is one.
    private static Update WithExpiry(Update update, DateTimeOffset now) => EndOf(now) is { } end && !update.Changes(T.Schema.ExpiresField)
        ? update.With(new SetAction<byte[]>(PathOf(T.Schema.ExpiresField), RawForm.Instance, TimeBytes(T.Schema.ExpiresField, end), onlyIfAbsent: true))
        : update;

    /// <summary>What holds of items that have not expired: DynamoDB deletes those that have only within days.</summary>
    internal Condition NotExpired()
    {
        int field = T.Schema.ExpiresField;
        if (field < 0)
            throw new InvalidOperationException($"{T.Schema.Document} has no time to live, so its items do not expire. Mark a property with [Expires].");
        return new NullCondition(PathOf(field), isNull: true)
            | new Conditions.Comparison<byte[]>(PathOf(field), ConditionOperator.Greater, RawForm.Instance, TimeBytes(field, _context.Clock.GetUtcNow()));
    }
}
