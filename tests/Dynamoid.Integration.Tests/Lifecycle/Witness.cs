using Dynamoid.Documents;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>An interceptor that writes down what it is told.</summary>
internal sealed class Witness(string name, List<string> log) : IDocumentInterceptor
{
    public DocumentEvents Halt { get; set; }

    /// <summary>The id of an address that nobody may see.</summary>
    public string? Refuses { get; set; }

    public ValueTask<bool> BeforeAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken)
    {
        log.Add($"{name} {moment}");
        return new(moment != Halt);
    }

    public ValueTask AfterAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken)
    {
        log.Add($"{name} {moment}");
        return default;
    }

    public void Found(IAnyDocument document)
    {
        log.Add($"{name} found");
        if (document is Documents.Address { Id: var id } && id == Refuses)
            throw new UnauthorizedAccessException("This is another tenant's.");
    }
}
