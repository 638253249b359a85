using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>The contents, where the type is expected. The exceptions say which type was found.</content>
public abstract partial record DynamoValue
{
    /// <summary>Whether this is a stored null.</summary>
    public bool IsNull => this is Null;

    /// <summary>The value of a name in a map.</summary>
    /// <exception cref="InvalidOperationException">This is no map.</exception>
    /// <exception cref="KeyNotFoundException">The map has no such name.</exception>
    public DynamoValue this[string name] =>
        AsMap().TryGetValue(name, out DynamoValue? value) ? value : throw new KeyNotFoundException($"The Map has no '{name}'.");

    /// <summary>An element of a list.</summary>
    /// <exception cref="InvalidOperationException">This is no list.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such element.</exception>
    public DynamoValue this[int index]
    {
        get
        {
            ImmutableArray<DynamoValue> elements = AsList();
            return (uint)index < (uint)elements.Length
                ? elements[index]
                : throw new ArgumentOutOfRangeException(nameof(index), index, $"The List has {elements.Length.ToString(CultureInfo.InvariantCulture)} elements.");
        }
    }

    /// <summary>The value of a name; false when this is no map or has no such name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out DynamoValue? value)
    {
        value = null;
        return this is Map map && map.Attributes.TryGetValue(name, out value);
    }

    /// <summary>The text of a <see cref="String"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public string AsString() => this is String { Value: var value } ? value : throw Not(AttributeType.String);

    /// <summary>The number of a <see cref="Number"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public DynamoNumber AsNumber() => this is Number { Value: var value } ? value : throw Not(AttributeType.Number);

    /// <summary>The bytes of a <see cref="Binary"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public ReadOnlyMemory<byte> AsBinary() => this is Binary { Value: var value } ? value : throw Not(AttributeType.Binary);

    /// <summary>The truth value of a <see cref="Boolean"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public bool AsBoolean() => this is Boolean { Value: var value } ? value : throw Not(AttributeType.Boolean);

    /// <summary>The members of a <see cref="StringSet"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public ImmutableHashSet<string> AsStringSet() => this is StringSet { Members: var value } ? value : throw Not(AttributeType.StringSet);

    /// <summary>The members of a <see cref="NumberSet"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public ImmutableHashSet<DynamoNumber> AsNumberSet() => this is NumberSet { Members: var value } ? value : throw Not(AttributeType.NumberSet);

    /// <summary>The members of a <see cref="BinarySet"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public ImmutableHashSet<ReadOnlyMemory<byte>> AsBinarySet() => this is BinarySet { Members: var value } ? value : throw Not(AttributeType.BinarySet);

    /// <summary>The elements of a <see cref="List"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public ImmutableArray<DynamoValue> AsList() => this is List { Elements: var value } ? value : throw Not(AttributeType.List);

    /// <summary>The attributes of a <see cref="Map"/>.</summary>
    /// <exception cref="InvalidOperationException">This is of another type.</exception>
    public ImmutableDictionary<string, DynamoValue> AsMap() => this is Map { Attributes: var value } ? value : throw Not(AttributeType.Map);

    private InvalidOperationException Not(AttributeType wanted) => new($"The value is a {Type}, not a {wanted}.");
}
