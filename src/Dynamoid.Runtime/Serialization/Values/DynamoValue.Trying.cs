using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dynamoid;

/// <content>The contents, where the type may be another.</content>
public abstract partial record DynamoValue
{
    /// <summary>The text of a <see cref="String"/>; false when this is of another type.</summary>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = this is String { Value: var found } ? found : default;
        return this is String;
    }

    /// <summary>The number of a <see cref="Number"/>; false when this is of another type.</summary>
    public bool TryGetNumber(out DynamoNumber value)
    {
        value = this is Number { Value: var found } ? found : default;
        return this is Number;
    }

    /// <summary>The bytes of a <see cref="Binary"/>; false when this is of another type.</summary>
    public bool TryGetBinary(out ReadOnlyMemory<byte> value)
    {
        value = this is Binary { Value: var found } ? found : default;
        return this is Binary;
    }

    /// <summary>The truth value of a <see cref="Boolean"/>; false when this is of another type.</summary>
    public bool TryGetBoolean(out bool value)
    {
        value = this is Boolean { Value: var found } ? found : default;
        return this is Boolean;
    }

    /// <summary>The members of a <see cref="StringSet"/>; false when this is of another type.</summary>
    public bool TryGetStringSet([NotNullWhen(true)] out ImmutableHashSet<string>? value)
    {
        value = this is StringSet { Members: var found } ? found : default;
        return this is StringSet;
    }

    /// <summary>The members of a <see cref="NumberSet"/>; false when this is of another type.</summary>
    public bool TryGetNumberSet([NotNullWhen(true)] out ImmutableHashSet<DynamoNumber>? value)
    {
        value = this is NumberSet { Members: var found } ? found : default;
        return this is NumberSet;
    }

    /// <summary>The members of a <see cref="BinarySet"/>; false when this is of another type.</summary>
    public bool TryGetBinarySet([NotNullWhen(true)] out ImmutableHashSet<ReadOnlyMemory<byte>>? value)
    {
        value = this is BinarySet { Members: var found } ? found : default;
        return this is BinarySet;
    }

    /// <summary>The elements of a <see cref="List"/>; false when this is of another type.</summary>
    public bool TryGetList(out ImmutableArray<DynamoValue> value)
    {
        value = this is List { Elements: var found } ? found : default;
        return this is List;
    }

    /// <summary>The attributes of a <see cref="Map"/>; false when this is of another type.</summary>
    public bool TryGetMap([NotNullWhen(true)] out ImmutableDictionary<string, DynamoValue>? value)
    {
        value = this is Map { Attributes: var found } ? found : default;
        return this is Map;
    }
}
