using Dynamoid.Documents;

namespace Dynamoid.Docs.Tests.Examples;

#region interceptor
public sealed class Audit : IDocumentInterceptor
{
    public List<string> Trail { get; } = [];

    public ValueTask AfterAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken)
    {
        Trail.Add($"{moment} of {document.GetType().Name}");
        return default;
    }
}
#endregion
