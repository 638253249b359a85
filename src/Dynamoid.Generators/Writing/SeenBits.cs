using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Writing;

/// <summary>The bits that tell which fields an item had: 64 to a word.</summary>
internal static class SeenBits
{
    private const int Bits = 64;

    public static int Words(int fields) => (fields + Bits - 1) / Bits;

    public static string Word(int word) => "Seen" + word;

    public static string Set(int field) => $"draft.{Word(field / Bits)} |= 1UL << {field % Bits};";

    public static string IsSet(int field) => $"(draft.{Word(field / Bits)} & (1UL << {field % Bits})) != 0";

    /// <summary>The bits of a word whose fields have a quality.</summary>
    public static ulong Mask(EquatableArray<FieldModel> fields, int word, Func<FieldModel, bool> has)
    {
        ulong mask = 0;
        for (int field = word * Bits; field < Math.Min(fields.Count, (word + 1) * Bits); field++)
        {
            if (has(fields[field]))
                mask |= 1UL << (field % Bits);
        }

        return mask;
    }
}
