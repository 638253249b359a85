using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Numbers.</content>
public abstract partial record DynamoValue
{
    /// <summary>A number (<c>N</c>) with all its digits.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(DynamoNumber Value) : DynamoValue
    {
        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.Number;

        private protected override void Write(ref ItemWriter writer) => DynamoNumberCodec.Write(ref writer, Value);
    }
}
