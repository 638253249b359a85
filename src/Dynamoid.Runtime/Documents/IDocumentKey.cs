using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>The key of a document: its hash key and, if the table has one, its range key. Written by the compiler for each document.</summary>
/// <typeparam name="TSelf">The key itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDocumentKey<TSelf> : IEquatable<TSelf>, IItemPart
    where TSelf : struct
{
    /// <summary>The first part that has no value, or that is an empty string, which DynamoDB refuses.</summary>
    KeyPart MissingPart { get; }
}
