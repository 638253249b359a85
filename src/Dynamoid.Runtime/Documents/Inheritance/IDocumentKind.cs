using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A class of documents, as what it is derived from.</summary>
/// <typeparam name="T">The class, or one that it is derived from.</typeparam>
internal interface IDocumentKind<out T>
    where T : class
{
    DocumentSchema Schema { get; }

    /// <summary>Reads a whole item of the very class.</summary>
    T Read(ref ItemReader reader, DocumentOrigin origin);
}
