using System.Collections.Immutable;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Sets of texts.</content>
public abstract partial record DynamoValue
{
    /// <summary>A set of texts (<c>SS</c>), equal in any order. DynamoDB has no empty sets.</summary>
    public sealed record StringSet : DynamoValue
    {
        /// <summary>Makes a set; a member that is there twice counts once.</summary>
        /// <exception cref="ArgumentException">There is no member, or one is null.</exception>
        public StringSet(params ReadOnlySpan<string> members)
            : this((IEnumerable<string>)[.. members])
        {
        }

        /// <inheritdoc cref="StringSet(ReadOnlySpan{string})"/>
        public StringSet(IEnumerable<string> members) => Members = ValueMembers.SetOf(members, StringComparer.Ordinal);

        /// <summary>The members, at least one.</summary>
        public ImmutableHashSet<string> Members { get; }

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.StringSet;

        /// <summary>Takes the value apart for a pattern.</summary>
        public void Deconstruct(out ImmutableHashSet<string> members) => members = Members;

        /// <summary>Whether the members are the same, in any order.</summary>
        public bool Equals(StringSet? other) => other is not null && Members.SetEquals(other.Members);

        /// <inheritdoc/>
        public override int GetHashCode() => ValueMembers.HashOf(Members);

        private protected override void Write(ref ItemWriter writer) => ValueMembers.WriteSet<string, StringCodec>(ref writer, AttributeType.StringSet, Members);
    }
}
