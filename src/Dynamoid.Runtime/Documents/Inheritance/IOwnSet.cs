using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>The verbs of a document's own class, for who has it as one of a class that it is derived from.</summary>
internal interface IOwnSet
{
    Task<bool> SaveAsync(IAnyDocument document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken);

    Task EnsureSavedAsync(IAnyDocument document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken);

    Task ReloadAsync(IAnyDocument document, CancellationToken cancellationToken);

    Task ApplyAsync(IAnyDocument document, Update update, CancellationToken cancellationToken);

    Task DeleteAsync(IAnyDocument document, Condition? condition, CancellationToken cancellationToken);

    Task<bool> DestroyAsync(IAnyDocument document, CancellationToken cancellationToken);

    Task DestroyOrThrowAsync(IAnyDocument document, CancellationToken cancellationToken);

    (DocumentState Saved, PooledBytes Json, long? Version) Prepare(IAnyDocument document, bool setTimestamps);

    TransactionPart? SavePart(IAnyDocument document, Condition? condition, SaveOptions options, DateTimeOffset now);

    TransactionPart DeletePart(IAnyDocument document, Condition? condition);

    void Accept(ISetVisitor visitor);

    IAnyDocument CopyOf(IAnyDocument document);
}
