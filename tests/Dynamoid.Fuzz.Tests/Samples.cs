using System.Collections.Frozen;
using System.Collections.Immutable;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Fuzz.Tests;

/// <summary>Documents to begin with that take more than a line.</summary>
internal static class Samples
{
    public static Collections Collections { get; } = new()
    {
        Id = "x",
        Array = ["a", "b"],
        MaybeArray = [1, null],
        Blobs = [[1], []],
        List = [1],
        Phones = [new() { Number = "1" }],
        Collection = ["c"],
        ReadOnlyCollection = [1L],
        ImmutableArray = [1],
        ImmutableList = ["a"],
        Set = new HashSet<string> { "a" },
        ReadOnlySet = new HashSet<int> { 1 },
        SortedSet = ["b", "a"],
        ImmutableSet = [Guid.Empty],
        FrozenSet = FrozenSet.Create("a"),
        Map = new Dictionary<string, int> { ["k"] = 1 },
        ReadOnlyMap = new Dictionary<string, string[]> { ["k"] = ["a"] },
        ImmutableMap = ImmutableDictionary<string, int?>.Empty.Add("k", null),
        FrozenMap = new Dictionary<string, IReadOnlySet<int>> { ["k"] = new HashSet<int> { 1 } }.ToFrozenDictionary(),
    };
}
