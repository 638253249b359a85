using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <content>Changes, rules and callbacks. A base numbers its fields as the class does.</content>
public sealed partial class DocumentKind<T, TKey>
{
    bool IKindVerbs.HasChanges(IAnyDocument document) => ChangesOf(document).HasChanges();

    IReadOnlyList<FieldChange> IKindVerbs.Changes(IAnyDocument document) => ChangesOf(document).Changes();

    IReadOnlyList<FieldChange> IKindVerbs.PreviousChanges(IAnyDocument document) => ChangesOf(document).PreviousChanges();

    bool IKindVerbs.PreviouslyChanged(IAnyDocument document, IField field) => ChangesOf(document).PreviouslyChanged(field);

    bool IKindVerbs.IsChanged(IAnyDocument document, int field) => ChangesOf(document).IsChanged(field);

    object? IKindVerbs.Was(IAnyDocument document, int field) => ChangesOf(document).Was(field);

    void IKindVerbs.Mark(IAnyDocument document, IField field) => ChangesOf(document).Mark(field);

    void IKindVerbs.Restore(IAnyDocument document, int field) => ChangesOf(document).Restore(field);

    void IKindVerbs.RestoreAll(IAnyDocument document) => ChangesOf(document).RestoreAll();

    void IKindVerbs.Accept(IAnyDocument document) => ChangesOf(document).Accept();

    void IKindVerbs.SetVersion(IAnyDocument document, long? version) => T.SetVersion((T)document, version);

    Task<(bool IsStopped, ValidationErrors Errors)> IKindVerbs.ValidateAsync(IAnyDocument document, CancellationToken cancellationToken) =>
        DocumentValidation.RunStepsAsync<T, TKey>((T)document, cancellationToken);

    Task IKindVerbs.EnsureValidAsync(IAnyDocument document, CancellationToken cancellationToken) => DocumentSet<T, TKey>.EnsureValidAsync((T)document, cancellationToken);

    Task IKindVerbs.TellAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken) =>
        DocumentLifecycle<T, TKey>.TellAsync((T)document, moment, cancellationToken);

    void IKindVerbs.TellRead(DocumentContext context, IAnyDocument document) => DocumentLifecycle<T, TKey>.TellRead(context, (T)document);

    private static ChangeTracking<T, TKey> ChangesOf(IAnyDocument document) => new((T)document);
}
