namespace Dynamoid.Documents;

/// <summary>The order in which rules, callbacks and interceptors are called around a write.</summary>
internal static class DocumentLifecycle<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private const DocumentEvents Validating = DocumentEvents.BeforeValidation | DocumentEvents.AfterValidation;

    private const DocumentEvents Saving = DocumentEvents.BeforeSave | DocumentEvents.AroundSave | DocumentEvents.AfterSave
        | DocumentEvents.BeforeCreate | DocumentEvents.AroundCreate | DocumentEvents.AfterCreate
        | DocumentEvents.BeforeUpdate | DocumentEvents.AroundUpdate | DocumentEvents.AfterUpdate;

    private const DocumentEvents Destroying = DocumentEvents.BeforeDestroy | DocumentEvents.AroundDestroy | DocumentEvents.AfterDestroy;

    /// <summary>Whether the document has a callback for one of some events.</summary>
    public static bool Has(DocumentEvents moments) => (T.Callbacks & moments) != 0;

    /// <summary>Whether anything is called around a save.</summary>
    public static bool IsAroundSaves(DocumentContext context, SaveOptions options) => IsValidated(options) || Has(Saving) || context.Interceptors.Length > 0;

    /// <summary>Whether anything is called around the destruction of a document.</summary>
    public static bool IsAroundDestroying(DocumentContext context) => Has(Destroying) || context.Interceptors.Length > 0;

    /// <summary>Saves a document with all that is called around it.</summary>
    public static async Task<SaveOutcome> SaveAsync(DocumentContext context, T document, SaveOptions options, Func<Task> write, CancellationToken cancellationToken)
    {
        if (IsValidated(options))
        {
            (bool isStopped, ValidationErrors errors) = await DocumentValidation.RunStepsAsync<T, TKey>(document, cancellationToken).ConfigureAwait(false);
            if (isStopped || !errors.IsEmpty)
                return new(IsDone: false, errors);
        }

        bool isDone = await StepAsync(
            context,
            document,
            (DocumentEvents.BeforeSave, DocumentEvents.AroundSave, DocumentEvents.AfterSave),
            () => document.Slot.IsNew
                ? StepAsync(context, document, (DocumentEvents.BeforeCreate, DocumentEvents.AroundCreate, DocumentEvents.AfterCreate), () => DoneAsync(write), cancellationToken)
                : StepAsync(context, document, (DocumentEvents.BeforeUpdate, DocumentEvents.AroundUpdate, DocumentEvents.AfterUpdate), () => DoneAsync(write), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return new(isDone);
    }

    /// <summary>Deletes a document with all that is called around it; false when that stopped it.</summary>
    public static Task<bool> DestroyAsync(DocumentContext context, T document, Func<Task> delete, CancellationToken cancellationToken) => StepAsync(
        context,
        document,
        (DocumentEvents.BeforeDestroy, DocumentEvents.AroundDestroy, DocumentEvents.AfterDestroy),
        () => DoneAsync(delete),
        cancellationToken);

    /// <summary>Tells a document what has happened.</summary>
    public static async Task TellAsync(T document, DocumentEvents moment, CancellationToken cancellationToken)
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            await kind.TellAsync(document, moment, cancellationToken).ConfigureAwait(false);
        else if (Has(moment))
            await T.CallAsync(document, moment, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tells a document, and those who watch, that it was read.</summary>
    public static void TellRead(DocumentContext context, T document)
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.TellRead(context, document);
            return;
        }

        foreach (IDocumentInterceptor interceptor in context.Interceptors)
            interceptor.Found(document);
        if (Has(DocumentEvents.AfterInitialize | DocumentEvents.AfterFind))
            T.CallOnRead(document);
    }

    private static bool IsValidated(SaveOptions options) => options.Validate && (T.HasValidation || Has(Validating));

    private static async Task<bool> StepAsync(
        DocumentContext context,
        T document,
        (DocumentEvents Before, DocumentEvents Around, DocumentEvents After) moments,
        Func<Task<bool>> action,
        CancellationToken cancellationToken)
    {
        foreach (IDocumentInterceptor interceptor in context.Interceptors)
        {
            if (!await interceptor.BeforeAsync(document, moments.Before, cancellationToken).ConfigureAwait(false))
                return false;
        }

        if (Has(moments.Before) && !await T.CallAsync(document, moments.Before, cancellationToken).ConfigureAwait(false))
            return false;
        if (!await AroundAsync(document, moments.Around, action, cancellationToken).ConfigureAwait(false))
            return false;
        await TellAsync(document, moments.After, cancellationToken).ConfigureAwait(false);
        for (int i = context.Interceptors.Length - 1; i >= 0; i--)
            await context.Interceptors[i].AfterAsync(document, moments.After, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static async Task<bool> AroundAsync(T document, DocumentEvents moment, Func<Task<bool>> action, CancellationToken cancellationToken)
    {
        if (!Has(moment))
            return await action().ConfigureAwait(false);
        Onward onward = new(T.Schema.Document, action);
        await T.CallAroundAsync(document, moment, onward.RunAsync, cancellationToken).ConfigureAwait(false);
        return await onward.EndAsync().ConfigureAwait(false);
    }

    private static async Task<bool> DoneAsync(Func<Task> write)
    {
        await write().ConfigureAwait(false);
        return true;
    }
}
