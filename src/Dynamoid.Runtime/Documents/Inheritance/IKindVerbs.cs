using Amazon.DynamoDBv2.Model;
using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <summary>What is done with a document of a class that the caller does not know.</summary>
internal interface IKindVerbs
{
    int SizeOf(IAnyDocument document);

    Dictionary<string, AttributeValue> ToItem(IAnyDocument document);

    bool HasLoaded(IAnyDocument document, string property);

    bool HasChanges(IAnyDocument document);

    IReadOnlyList<FieldChange> Changes(IAnyDocument document);

    IReadOnlyList<FieldChange> PreviousChanges(IAnyDocument document);

    bool PreviouslyChanged(IAnyDocument document, IField field);

    bool IsChanged(IAnyDocument document, int field);

    object? Was(IAnyDocument document, int field);

    void Mark(IAnyDocument document, IField field);

    void Restore(IAnyDocument document, int field);

    void RestoreAll(IAnyDocument document);

    void Accept(IAnyDocument document);

    void SetVersion(IAnyDocument document, long? version);

    Task<(bool IsStopped, ValidationErrors Errors)> ValidateAsync(IAnyDocument document, CancellationToken cancellationToken);

    Task EnsureValidAsync(IAnyDocument document, CancellationToken cancellationToken);

    Task TellAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken);

    void TellRead(DocumentContext context, IAnyDocument document);

    /// <summary>The verbs of the class, sent as those of another set.</summary>
    IOwnSet SetOf(DocumentContext context, SetParts parts);
}
