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

    /// <summary>Whether a field is in the set.</summary>
    public readonly bool Contains(int field) => field switch
    {
        < 0 => false,
        < Bits => (_low & (1UL << field)) != 0,
        _ => _high is not null && (field / Bits) - 1 < _high.Length && (_high[(field / Bits) - 1] & (1UL << (field % Bits))) != 0,
    };
}
