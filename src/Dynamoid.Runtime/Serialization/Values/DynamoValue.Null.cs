using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>The stored null.</content>
public abstract partial record DynamoValue
{
    /// <summary>A stored null (<c>NULL</c>): an attribute that is there and has no value. There is one, <see cref="Value"/>, as there is one <see cref="DBNull.Value"/>.</summary>
    public sealed record Null : DynamoValue
    {
        private Null()
        {
        }

        /// <summary>The stored null.</summary>
        public static Null Value { get; } = new();

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.Null;

        private protected override void Write(ref ItemWriter writer) => writer.WriteNull();
    }
}
