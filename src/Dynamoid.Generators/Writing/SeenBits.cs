namespace Dynamoid.Generators.Writing;

/// <summary>The bits that tell which fields an item had: 64 to a word.</summary>
internal static class SeenBits
{
    private const int Bits = 64;

    public static int Words(int fields) => (fields + Bits - 1) / Bits;

    public static string Word(int word) => "Seen" + word;

    public static string Set(int field) => $"draft.{Word(field / Bits)} |= 1UL << {field % Bits};";

    public static string IsSet(int field) => $"(draft.{Word(field / Bits)} & (1UL << {field % Bits})) != 0";
}
