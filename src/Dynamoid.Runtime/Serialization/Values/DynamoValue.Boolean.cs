using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Booleans.</content>
public abstract partial record DynamoValue
{
    /// <summary>True or false (<c>BOOL</c>).</summary>
    /// <param name="Value">True or false.</param>
    public sealed record Boolean(bool Value) : DynamoValue
    {
        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.Boolean;

        private protected override void Write(ref ItemWriter writer) => writer.WriteBoolean(Value);
    }
}
