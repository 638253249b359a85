using System.Collections.Immutable;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Sets of numbers.</content>
public abstract partial record DynamoValue
{
    /// <summary>A set of numbers (<c>NS</c>), equal in any order. DynamoDB has no empty sets.</summary>
    public sealed record NumberSet : DynamoValue
    {
        /// <summary>Makes a set; a member that is there twice counts once.</summary>
        /// <exception cref="ArgumentException">There is no member.</exception>
        public NumberSet(params ReadOnlySpan<DynamoNumber> members)
            : this((IEnumerable<DynamoNumber>)[.. members])
        {
        }

        /// <inheritdoc cref="NumberSet(ReadOnlySpan{DynamoNumber})"/>
        public NumberSet(IEnumerable<DynamoNumber> members) => Members = ValueMembers.SetOf(members, comparer: null);

        /// <summary>The members, at least one.</summary>
        public ImmutableHashSet<DynamoNumber> Members { get; }

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.NumberSet;

        /// <summary>Takes the value apart for a pattern.</summary>
        public void Deconstruct(out ImmutableHashSet<DynamoNumber> members) => members = Members;

        /// <summary>Whether the members are the same, in any order.</summary>
        public bool Equals(NumberSet? other) => other is not null && Members.SetEquals(other.Members);

        /// <inheritdoc/>
        public override int GetHashCode() => ValueMembers.HashOf(Members);

        private protected override void Write(ref ItemWriter writer) => ValueMembers.WriteSet<DynamoNumber, DynamoNumberCodec>(ref writer, AttributeType.NumberSet, Members);
    }
}
