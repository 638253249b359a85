using System.Collections.Immutable;

namespace Dynamoid;

/// <content>A visit of all cases.</content>
public abstract partial record DynamoValue
{
    /// <summary>Calls the one function that is for the value's type. A switch expression over the cases does the same, and needs no default either.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    /// <param name="text">For <see cref="String"/>.</param>
    /// <param name="number">For <see cref="Number"/>.</param>
    /// <param name="binary">For <see cref="Binary"/>.</param>
    /// <param name="boolean">For <see cref="Boolean"/>.</param>
    /// <param name="storedNull">For <see cref="Null"/>.</param>
    /// <param name="stringSet">For <see cref="StringSet"/>.</param>
    /// <param name="numberSet">For <see cref="NumberSet"/>.</param>
    /// <param name="binarySet">For <see cref="BinarySet"/>.</param>
    /// <param name="list">For <see cref="List"/>.</param>
    /// <param name="map">For <see cref="Map"/>.</param>
    public T Match<T>(
        Func<string, T> text,
        Func<DynamoNumber, T> number,
        Func<ReadOnlyMemory<byte>, T> binary,
        Func<bool, T> boolean,
        Func<T> storedNull,
        Func<ImmutableHashSet<string>, T> stringSet,
        Func<ImmutableHashSet<DynamoNumber>, T> numberSet,
        Func<ImmutableHashSet<ReadOnlyMemory<byte>>, T> binarySet,
        Func<ImmutableArray<DynamoValue>, T> list,
        Func<ImmutableDictionary<string, DynamoValue>, T> map) => this switch
        {
            String value => text(value.Value),
            Number value => number(value.Value),
            Binary value => binary(value.Value),
            Boolean value => boolean(value.Value),
            StringSet value => stringSet(value.Members),
            NumberSet value => numberSet(value.Members),
            BinarySet value => binarySet(value.Members),
            List value => list(value.Elements),
            Map value => map(value.Attributes),
            _ => storedNull(),
        };
}
