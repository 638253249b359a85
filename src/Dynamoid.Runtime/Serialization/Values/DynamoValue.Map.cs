using System.Collections.Immutable;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Maps.</content>
public abstract partial record DynamoValue
{
    /// <summary>Named values of any type (<c>M</c>), equal in any order.</summary>
    public sealed record Map : DynamoValue
    {
        /// <summary>Makes a map.</summary>
        /// <exception cref="ArgumentException">A value is null (a stored null is <see cref="Null.Value"/>), or a name is null or there twice.</exception>
        public Map(params ReadOnlySpan<(string Name, DynamoValue Value)> attributes)
            : this(attributes.ToArray().Select(static attribute => KeyValuePair.Create(attribute.Name, attribute.Value)))
        {
        }

        /// <inheritdoc cref="Map(ReadOnlySpan{ValueTuple{string, DynamoValue}})"/>
        public Map(IEnumerable<KeyValuePair<string, DynamoValue>> attributes)
        {
            ArgumentNullException.ThrowIfNull(attributes);
            ImmutableDictionary<string, DynamoValue>.Builder map = ImmutableDictionary.CreateBuilder<string, DynamoValue>(StringComparer.Ordinal);
            foreach ((string name, DynamoValue value) in attributes)
            {
                ArgumentNullException.ThrowIfNull(name, nameof(attributes));
                if (!map.TryAdd(name, value ?? throw ValueMembers.NullElement(nameof(attributes), $"The value of '{name}'")))
                    throw new ArgumentException($"The name '{name}' is there twice.", nameof(attributes));
            }

            Attributes = map.ToImmutable();
        }

        /// <summary>The values by their names.</summary>
        public ImmutableDictionary<string, DynamoValue> Attributes { get; }

        /// <inheritdoc/>
        public override AttributeType Type => AttributeType.Map;

        /// <summary>Takes the value apart for a pattern.</summary>
        public void Deconstruct(out ImmutableDictionary<string, DynamoValue> attributes) => attributes = Attributes;

        /// <summary>Whether names and values are the same, in any order.</summary>
        public bool Equals(Map? other) =>
            other is not null && Attributes.Count == other.Attributes.Count
            && Attributes.All(attribute => other.Attributes.TryGetValue(attribute.Key, out DynamoValue? value) && attribute.Value.Equals(value));

        /// <inheritdoc/>
        public override int GetHashCode() => Attributes.Aggregate(Attributes.Count, static (hash, attribute) => unchecked(hash + HashCode.Combine(attribute.Key, attribute.Value)));

        private protected override void Write(ref ItemWriter writer)
        {
            writer.BeginMap();
            foreach ((string name, DynamoValue value) in Attributes)
            {
                writer.WriteName(name);
                value.Write(ref writer);
            }

            writer.EndMap();
        }
    }
}
