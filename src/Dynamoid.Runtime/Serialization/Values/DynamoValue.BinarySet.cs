using System.Collections.Immutable;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Sets of bytes.</content>
public abstract partial record DynamoValue
{
    /// <summary>A set of byte strings (<c>BS</c>), equal in any order, its members by content. DynamoDB has no empty sets.</summary>
    public sealed record BinarySet : DynamoValue
    {
        /// <summary>Makes a set of copies of the bytes; a member that is there twice counts once.</summary>
        /// <exception cref="ArgumentException">There is no member, or one is null.</exception>
        public BinarySet(params ReadOnlySpan<byte[]> members)
            : this(Copies(members))
        {
        }

        /// <summary>Makes a set of copies of the bytes; a member that is there twice counts once.</summary>
        /// <exception cref="ArgumentException">There is no member.</exception>
        public BinarySet(IEnumerable<ReadOnlyMemory<byte>> members)
            : this(Copies(members))
        {
        }

        private BinarySet(ReadOnlyMemory<byte>[] owned) => Members = ValueMembers.SetOf(owned, MemoryComparer.Instance);

        /// <summary>The members, at least one.</summary>
        public ImmutableHashSet<ReadOnlyMemory<byte>> Members { get; }

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.BinarySet;

        /// <summary>Takes the value apart for a pattern.</summary>
        public void Deconstruct(out ImmutableHashSet<ReadOnlyMemory<byte>> members) => members = Members;

        /// <summary>Whether the members are the same, in any order.</summary>
        public bool Equals(BinarySet? other) => other is not null && Members.SetEquals(other.Members);

        /// <inheritdoc/>
        public override int GetHashCode() => ValueMembers.HashOf(Members);

        private protected override void Write(ref ItemWriter writer) => ValueMembers.WriteSet<ReadOnlyMemory<byte>, MemoryCodec>(ref writer, AttributeType.BinarySet, Members);

        private static ReadOnlyMemory<byte>[] Copies(ReadOnlySpan<byte[]> members)
        {
            ReadOnlyMemory<byte>[] copies = new ReadOnlyMemory<byte>[members.Length];
            for (int index = 0; index < copies.Length; index++)
                copies[index] = members[index]?.AsSpan().ToArray() ?? throw ValueMembers.NullMember(nameof(members));
            return copies;
        }

        private static ReadOnlyMemory<byte>[] Copies(IEnumerable<ReadOnlyMemory<byte>> members)
        {
            ArgumentNullException.ThrowIfNull(members);
            return [.. members.Select(static member => (ReadOnlyMemory<byte>)member.ToArray())];
        }
    }
}
