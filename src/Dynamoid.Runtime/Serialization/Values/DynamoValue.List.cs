using System.Collections.Immutable;
using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Lists.</content>
public abstract partial record DynamoValue
{
    /// <summary>A list of values of any type (<c>L</c>), equal in the same order.</summary>
    public sealed record List : DynamoValue
    {
        /// <summary>Makes a list.</summary>
        /// <exception cref="ArgumentException">An element is null: a stored null is <see cref="Null.Value"/>.</exception>
        public List(params ReadOnlySpan<DynamoValue> elements)
            : this(elements.ToImmutableArray())
        {
        }

        /// <inheritdoc cref="List(ReadOnlySpan{DynamoValue})"/>
        public List(IEnumerable<DynamoValue> elements)
            : this(elements.ToImmutableArray())
        {
        }

        private List(ImmutableArray<DynamoValue> elements)
        {
            int nullAt = elements.IndexOf(null!);
            Elements = nullAt < 0 ? elements : throw ValueMembers.NullElement(nameof(elements), $"Element {nullAt.ToString(CultureInfo.InvariantCulture)}");
        }

        /// <summary>The elements.</summary>
        public ImmutableArray<DynamoValue> Elements { get; }

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.List;

        /// <summary>Takes the value apart for a pattern.</summary>
        public void Deconstruct(out ImmutableArray<DynamoValue> elements) => elements = Elements;

        /// <summary>Whether the elements are the same.</summary>
        public bool Equals(List? other) => other is not null && Elements.AsSpan().SequenceEqual(other.Elements.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            HashCode hash = default;
            foreach (DynamoValue element in Elements)
                hash.Add(element);
            return hash.ToHashCode();
        }

        private protected override void Write(ref ItemWriter writer) => ElementCodec.WriteList<DynamoValue, DynamoValueCodec>(ref writer, Elements.AsSpan());
    }
}
