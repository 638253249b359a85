using System.Text;

namespace Dynamoid.Serialization;

/// <summary>The texts of a set's members or of a map's names, where different values may be stored as one text: DynamoDB refuses such sets, and of such maps it keeps one entry only.</summary>
internal readonly struct DifferentTexts
{
    private readonly HashSet<string>? _texts;

    private DifferentTexts(HashSet<string> texts) => _texts = texts;

    /// <summary>Remembers nothing for codecs that cannot write one text twice.</summary>
    public static DifferentTexts Of<T, TCodec>()
        where TCodec : struct, IScalarCodec<T> => TCodec.IsOneToOne ? default : new([]);

    /// <summary>Whether a text has not been written before.</summary>
    public bool IsNew(scoped ReadOnlySpan<byte> text) => _texts is null || _texts.Add(Encoding.UTF8.GetString(text));
}
