using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <content>Changes, rules and callbacks. A base numbers its fields as the class does.</content>
public sealed partial class DocumentKind<T, TKey>
{
    bool IKindVerbs.HasChanges(IAnyDocument document) => ChangeTracking.HasChanges<T, TKey>((T)document);

    IReadOnlyList<FieldChange> IKindVerbs.Changes(IAnyDocument document) => ChangeTracking.Changes<T, TKey>((T)document);

    IReadOnlyList<FieldChange> IKindVerbs.PreviousChanges(IAnyDocument document) => ChangeTracking.PreviousChanges<T, TKey>((T)document);

    bool IKindVerbs.PreviouslyChanged(IAnyDocument document, IField field) => ChangeTracking.PreviouslyChanged<T, TKey>((T)document, field);

    bool IKindVerbs.IsChanged(IAnyDocument document, int field) => ChangeTracking.IsChanged<T, TKey>((T)document, field);

    object? IKindVerbs.Was(IAnyDocument document, int field) => ChangeTracking.Was<T, TKey>((T)document, field);

    void IKindVerbs.Mark(IAnyDocument document, IField field) => ChangeTracking.Mark<T, TKey>((T)document, field);

    void IKindVerbs.Restore(IAnyDocument document, int field) => ChangeTracking.Restore<T, TKey>((T)document, field);

    void IKindVerbs.RestoreAll(IAnyDocument document) => ChangeTracking.RestoreAll<T, TKey>((T)document);

    void IKindVerbs.Accept(IAnyDocument document) => ChangeTracking.Accept<T, TKey>((T)document);

    void IKindVerbs.SetVersion(IAnyDocument document, long? version) => T.SetVersion((T)document, version);

    Task<(bool IsStopped, ValidationErrors Errors)> IKindVerbs.ValidateAsync(IAnyDocument document, CancellationToken cancellationToken) =>
        DocumentValidation.RunStepsAsync<T, TKey>((T)document, cancellationToken);

    Task IKindVerbs.EnsureValidAsync(IAnyDocument document, CancellationToken cancellationToken) => DocumentSet<T, TKey>.EnsureValidAsync((T)document, cancellationToken);

    Task IKindVerbs.TellAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken) =>
        DocumentLifecycle<T, TKey>.TellAsync((T)document, moment, cancellationToken);

    void IKindVerbs.TellRead(DocumentContext context, IAnyDocument document) => DocumentLifecycle<T, TKey>.TellRead(context, (T)document);
}
