namespace Dynamoid.Documents;

/// <content>What happens around a write.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Throws when a document is not valid.</summary>
    internal static async Task EnsureValidAsync(T document, CancellationToken cancellationToken)
    {
        if (T.HasValidation && await DocumentValidation.RunAsync<T, TKey>(document, cancellationToken).ConfigureAwait(false) is { IsEmpty: false } errors)
            throw Invalid(document, errors);
    }

    // Documents without rules go straight to the request, and so does one that is only looked at.
    private Task<bool> SaveIfAsync(T document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        SaveOptions how = options ?? SaveOptions.Default;
        return IsPlain(how) ? WriteAsync(document, condition, how, cancellationToken) : IsSavedAsync(document, condition, how, cancellationToken);
    }

    private Task EnsureSavedAsync(T document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        SaveOptions how = options ?? SaveOptions.Default;
        return IsPlain(how) ? WriteAsync(document, condition, how, cancellationToken) : ThrowUnlessSavedAsync(document, condition, how, cancellationToken);
    }

    private bool IsPlain(SaveOptions options) => _isLookedAt || !(T.HasValidation && options.Validate);

    private async Task<bool> IsSavedAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken)
    {
        (SaveOutcome outcome, _) = await RunSaveAsync(document, condition, options, cancellationToken).ConfigureAwait(false);
        return outcome == SaveOutcome.Saved;
    }

    private async Task ThrowUnlessSavedAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken)
    {
        (SaveOutcome outcome, ValidationErrors? errors) = await RunSaveAsync(document, condition, options, cancellationToken).ConfigureAwait(false);
        if (outcome == SaveOutcome.Invalid)
            throw Invalid(document, errors!);
    }

    private async Task<(SaveOutcome Outcome, ValidationErrors? Errors)> RunSaveAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken)
    {
        if (T.HasValidation && options.Validate)
        {
            ValidationErrors errors = await DocumentValidation.RunAsync<T, TKey>(document, cancellationToken).ConfigureAwait(false);
            if (!errors.IsEmpty)
                return (SaveOutcome.Invalid, errors);
        }

        await WriteAsync(document, condition, options, cancellationToken).ConfigureAwait(false);
        return (SaveOutcome.Saved, null);
    }

    private Task<bool> WriteAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken) => document.Slot.IsNew
        ? InsertAsync(document, condition, cancellationToken)
        : UpdateAsync(document, condition, options, cancellationToken);

    private static DocumentInvalidException Invalid(T document, ValidationErrors errors) => new(T.Schema.Document, KeyTextOf(document), errors);
}
