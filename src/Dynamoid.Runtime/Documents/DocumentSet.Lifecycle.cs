namespace Dynamoid.Documents;

/// <content>What happens around a write.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Throws when a document is not valid.</summary>
    internal static async Task EnsureValidAsync(T document, CancellationToken cancellationToken)
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            await kind.EnsureValidAsync(document, cancellationToken).ConfigureAwait(false);
            return;
        }

        (bool isStopped, ValidationErrors errors) = await DocumentValidation.RunStepsAsync<T, TKey>(document, cancellationToken).ConfigureAwait(false);
        if (isStopped || !errors.IsEmpty)
            throw new SaveOutcome(IsDone: false, errors).Refused(T.Schema.Document, KeyTextOf(document));
    }

    /// <summary>Saves a document by other means, a transaction, with all that is called around it.</summary>
    internal async Task SaveByAsync(T document, SaveOptions options, Func<Task> write, CancellationToken cancellationToken)
    {
        SaveOutcome outcome = await DocumentLifecycle<T, TKey>.SaveAsync(_context, document, options, write, cancellationToken).ConfigureAwait(false);
        if (!outcome.IsDone)
            throw outcome.Refused(T.Schema.Document, KeyTextOf(document));
    }

    /// <summary>Deletes a document by other means, a transaction, with all that is called around it.</summary>
    internal async Task DestroyByAsync(T document, Func<Task> delete, CancellationToken cancellationToken)
    {
        if (!await DocumentLifecycle<T, TKey>.DestroyAsync(_context, document, delete, cancellationToken).ConfigureAwait(false))
            throw new RecordNotDestroyedException(T.Schema.Document, KeyTextOf(document));
    }

    // Documents without rules and callbacks go straight to the request, and so does one that is only looked at.
    private Task<bool> SaveIfAsync(T document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken)
    {
        if (OwnSetOf(document) is { } own)
            return own.SaveAsync(document, condition, options, cancellationToken);
        SaveOptions how = options ?? SaveOptions.Default;
        return IsPlain(how) ? WriteAsync(document, condition, how, cancellationToken) : IsSavedAsync(document, condition, how, cancellationToken);
    }

    private Task EnsureSavedAsync(T document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken)
    {
        if (OwnSetOf(document) is { } own)
            return own.EnsureSavedAsync(document, condition, options, cancellationToken);
        SaveOptions how = options ?? SaveOptions.Default;
        return IsPlain(how)
            ? WriteAsync(document, condition, how, cancellationToken)
            : SaveByAsync(document, how, () => WriteAsync(document, condition, how, cancellationToken), cancellationToken);
    }

    private bool IsPlain(SaveOptions options) => _channel.IsLookedAt || !DocumentLifecycle<T, TKey>.IsAroundSaves(_context, options);

    private async Task<bool> IsSavedAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken)
    {
        SaveOutcome outcome = await DocumentLifecycle<T, TKey>.SaveAsync(
            _context, document, options, () => WriteAsync(document, condition, options, cancellationToken), cancellationToken).ConfigureAwait(false);
        return outcome.IsDone;
    }

    private Task<bool> WriteAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken) => document.Slot.IsNew
        ? InsertAsync(document, condition, cancellationToken)
        : UpdateAsync(document, condition, options, cancellationToken);

    private static async Task ThenTouchedAsync(T document, Task touch, CancellationToken cancellationToken)
    {
        await touch.ConfigureAwait(false);
        await DocumentLifecycle<T, TKey>.TellAsync(document, DocumentEvents.AfterTouch, cancellationToken).ConfigureAwait(false);
    }
}
