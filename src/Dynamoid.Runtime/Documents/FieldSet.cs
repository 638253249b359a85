using System.Numerics;

namespace Dynamoid.Documents;

/// <summary>A set of a document's fields by their numbers.</summary>
public struct FieldSet
{
    private const int Bits = 64;
    private ulong _low;
    private ulong[]? _high;

    /// <summary>Whether no field is in the set.</summary>
    public readonly bool IsEmpty => Count == 0;

    /// <summary>How many fields are in the set.</summary>
    public readonly int Count
    {
        get
        {
            int count = BitOperations.PopCount(_low);
            foreach (ulong word in _high ?? [])
                count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>Puts a field into the set.</summary>
    public void Add(int field)
    {
        if (field < Bits)
        {
            _low |= 1UL << field;
            return;
        }

        int word = (field / Bits) - 1;
        if (_high is null || _high.Length <= word)
            Array.Resize(ref _high, word + 1);
        _high[word] |= 1UL << (field % Bits);
    }

    /// <summary>The first field of the set from one on; -1 when there is none.</summary>
    internal readonly int Next(int field)
    {
        int word = field / Bits;
        ulong rest = Word(word) & (ulong.MaxValue << (field % Bits));
        while (rest == 0 && word < (_high?.Length ?? 0))
            rest = Word(++word);
        return rest == 0 ? -1 : (word * Bits) + BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>The fields of both sets, as a set of its own.</summary>
    internal readonly FieldSet Or(FieldSet other)
    {
        FieldSet both = new() { _low = _low | other._low };
        int words = Math.Max(_high?.Length ?? 0, other._high?.Length ?? 0);
        if (words > 0)
            both._high = new ulong[words];
        for (int word = 0; word < words; word++)
            both._high![word] = Word(word + 1) | other.Word(word + 1);
        return both;
    }

    /// <summary>The fields of one word: 0 to 63, 64 to 127...</summary>
    internal readonly ulong Word(int word) => word == 0 ? _low : _high is not null && word <= _high.Length ? _high[word - 1] : 0;

    /// <summary>Whether a field is in the set.</summary>
    public readonly bool Contains(int field) => field switch
    {
        < 0 => false,
        < Bits => (_low & (1UL << field)) != 0,
        _ => _high is not null && (field / Bits) - 1 < _high.Length && (_high[(field / Bits) - 1] & (1UL << (field % Bits))) != 0,
    };
}
