using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Bytes.</content>
public abstract partial record DynamoValue
{
    /// <summary>Bytes (<c>B</c>), equal by content.</summary>
    public sealed record Binary : DynamoValue
    {
        /// <summary>Copies the bytes.</summary>
        public Binary(ReadOnlySpan<byte> value)
            : this((ReadOnlyMemory<byte>)value.ToArray())
        {
        }

        private Binary(ReadOnlyMemory<byte> owned) => Value = owned;

        /// <summary>The bytes.</summary>
        public ReadOnlyMemory<byte> Value { get; }

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.Binary;

        /// <summary>Takes the value apart for a pattern.</summary>
        public void Deconstruct(out ReadOnlyMemory<byte> value) => value = Value;

        /// <summary>Whether the bytes are the same.</summary>
        public bool Equals(Binary? other) => other is not null && MemoryComparer.Instance.Equals(Value, other.Value);

        /// <inheritdoc/>
        public override int GetHashCode() => MemoryComparer.Instance.GetHashCode(Value);

        /// <summary>Makes a value of bytes that nobody else has.</summary>
        internal static Binary Own(byte[] bytes) => new((ReadOnlyMemory<byte>)bytes);

        private protected override void Write(ref ItemWriter writer)
        {
            writer.BeginScalar(AttributeType.Binary);
            writer.WriteBase64(Value.Span);
            writer.EndScalar();
        }
    }
}
