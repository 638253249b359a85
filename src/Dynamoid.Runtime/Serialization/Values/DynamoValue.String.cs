using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Texts.</content>
public abstract partial record DynamoValue
{
    /// <summary>A text (<c>S</c>).</summary>
    /// <param name="Value">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public sealed record String(string Value) : DynamoValue
    {
        /// <summary>The text.</summary>
        public string Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value), "A text is not null: a stored null is DynamoValue.Null.Value.");

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.String;

        private protected override void Write(ref ItemWriter writer) => StringCodec.Write(ref writer, Value);
    }
}
