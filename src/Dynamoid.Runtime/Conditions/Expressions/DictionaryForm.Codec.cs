using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>A dictionary whose keys a codec writes.</summary>
/// <typeparam name="TDictionary">The dictionary.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TElement">A value as a field.</typeparam>
/// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
/// <param name="dictionary">How the dictionary is stored.</param>
/// <param name="valueAt">The value at a path.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DictionaryForm<TDictionary, TKey, TElement, TKeyCodec>(StoredForm<TDictionary> dictionary, Func<FieldPath, TElement> valueAt)
    : DictionaryForm<TDictionary, TKey, TElement>(dictionary, valueAt)
    where TElement : struct, IField
    where TKeyCodec : struct, IScalarCodec<TKey>
{
    private protected override void WriteText(ref ItemWriter writer, TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        TKeyCodec.WriteText(ref writer, key);
    }
}
