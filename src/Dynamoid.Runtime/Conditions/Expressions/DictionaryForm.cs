using System.ComponentModel;
using System.Text.Json;
using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>How a dictionary, its keys and its values are stored.</summary>
/// <typeparam name="TDictionary">The dictionary.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TElement">A value as a field.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DictionaryForm<TDictionary, TKey, TElement>
    where TElement : struct, IField
{
    private protected DictionaryForm(StoredForm<TDictionary> dictionary, Func<FieldPath, TElement> valueAt) => (Dictionary, ValueAt) = (dictionary, valueAt);

    internal StoredForm<TDictionary> Dictionary { get; }

    internal Func<FieldPath, TElement> ValueAt { get; }

    /// <summary>The name that a key is stored as.</summary>
    internal string NameOf(TKey key)
    {
        ItemWriter writer = new();
        try
        {
            writer.BeginJsonString();
            WriteText(ref writer, key);
            writer.EndJsonString();
            Utf8JsonReader json = new(writer.Written);
            json.Read();
            return json.GetString()!;
        }
        finally
        {
            writer.Dispose();
        }
    }

    private protected abstract void WriteText(ref ItemWriter writer, TKey key);
}
