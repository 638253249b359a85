using Dynamoid.Serialization;

namespace Dynamoid;

/// <summary>Says at build which DynamoDB type an <see cref="IDynamoConverter{T}"/> writes. With <c>S</c>, <c>N</c> or <c>B</c> its values may be keys.</summary>
/// <param name="type">The type of all that it writes.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StoredAsAttribute(AttributeType type) : Attribute
{
    /// <summary>The type of all that it writes.</summary>
    public AttributeType Type { get; } = type;
}
