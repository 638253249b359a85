namespace Dynamoid.Documents;

/// <summary>The part of a client that documents need.</summary>
public sealed class DocumentContext
{
}
