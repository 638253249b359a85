using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>Validates documents. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocumentValidation
{
    /// <summary>Whether nothing is wrong with a document, and no callback before the validation stopped it. No request but those of its own rules.</summary>
    public static async Task<bool> IsValidAsync<T, TKey>(T document, CancellationToken cancellationToken)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        (bool isStopped, ValidationErrors errors) = await RunStepsAsync<T, TKey>(document, cancellationToken).ConfigureAwait(false);
        return !isStopped && errors.IsEmpty;
    }

    /// <summary>What is wrong with a document, which keeps it. No request but those of its own rules.</summary>
    public static async Task<ValidationErrors> RunAsync<T, TKey>(T document, CancellationToken cancellationToken)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        (_, ValidationErrors errors) = await RunStepsAsync<T, TKey>(document, cancellationToken).ConfigureAwait(false);
        return errors;
    }

    /// <summary>Asks the rules of a document, with its callbacks; those before it may stop it.</summary>
    internal static async Task<(bool IsStopped, ValidationErrors Errors)> RunStepsAsync<T, TKey>(T document, CancellationToken cancellationToken)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return await kind.ValidateAsync(document, cancellationToken).ConfigureAwait(false);
        ValidationErrors errors = new(document.Slot.IsNew ? ValidateOn.Create : ValidateOn.Update, Covered<T, TKey>(document));
        // From the beginning, so that a callback before the rules may add what it finds, and nobody sees what an earlier validation found.
        T.KeepErrors(document, errors);
        if (DocumentLifecycle<T, TKey>.Has(DocumentEvents.BeforeValidation) && !await T.CallAsync(document, DocumentEvents.BeforeValidation, cancellationToken).ConfigureAwait(false))
            return (true, errors);
        await T.ValidateAsync(document, errors, cancellationToken).ConfigureAwait(false);
        await DocumentLifecycle<T, TKey>.TellAsync(document, DocumentEvents.AfterValidation, cancellationToken).ConfigureAwait(false);
        return (false, errors);
    }

    // What a partial document was read without, and has not been given since, is in its item and not in its members.
    private static FieldSet? Covered<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        if (document.Slot.State is not { Details.Loaded: { } loaded } stored)
            return null;
        FieldSet covered = T.AssignedFields(document);
        if (stored.KeepsOriginals)
            covered = covered.Or(T.ChangedFields(document, stored));
        for (int field = 0; field < T.Schema.Fields.Count; field++)
        {
            if (loaded.Contains(field))
                covered.Add(field);
        }

        return covered;
    }
}
