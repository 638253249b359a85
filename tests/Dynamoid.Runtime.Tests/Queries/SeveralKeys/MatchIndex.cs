using System.Globalization;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>The index of matches that holds everything, as DynamoDB keeps it: which items are in it, and in which order.</summary>
internal sealed class MatchIndex : IComparer<Dictionary<string, string>>
{
    public static MatchIndex Order { get; } = new();

    public static IReadOnlyList<string> Hash { get; } = ["tournament", "region"];

    public static IReadOnlyList<string> Range { get; } = ["round", "number", "court"];

    /// <summary>The attributes that say where an item is: those of the index's key, and the table's key.</summary>
    public static IReadOnlyList<string> Position { get; } = [.. Hash, .. Range, "id"];

    /// <summary>Whether an item has all attributes of the key.</summary>
    public static bool Holds(Dictionary<string, string> item) => Position.All(item.ContainsKey);

    /// <summary>The order of two values of an attribute.</summary>
    public static int Compare(string attribute, string one, string other) => attribute == "number"
        ? decimal.Parse(one, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(other, CultureInfo.InvariantCulture))
        : string.CompareOrdinal(one, other);

    public int Compare(Dictionary<string, string>? one, Dictionary<string, string>? other) =>
        Range.Append("id").Select(attribute => Compare(attribute, one![attribute], other![attribute])).FirstOrDefault(static order => order != 0);
}
