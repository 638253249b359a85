using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Collections of every kind; those without an initialiser begin without a value.</summary>
[DynamoDocument(Timestamps = false)]
public partial record Collections
{
    public string[] Array { get; set; } = [];

    public int?[]? MaybeArray { get; set; }

    public string?[] Holes { get; set; } = [];

    public byte[][] Blobs { get; set; } = [];

    public IList<int> List { get; set; } = [];

    public IReadOnlyList<Phone> Phones { get; set; } = [];

    public ICollection<string> Collection { get; set; } = [];

    public required IReadOnlyCollection<long> ReadOnlyCollection { get; init; }

    public ImmutableArray<int> ImmutableArray { get; set; }

    public ImmutableArray<string>? MaybeImmutableArray { get; set; }

    public ImmutableList<string> ImmutableList { get; set; } = [];

    public required ISet<string> Set { get; init; }

    public required IReadOnlySet<int> ReadOnlySet { get; init; }

    public SortedSet<string> SortedSet { get; set; } = [];

    public ImmutableHashSet<Guid> ImmutableSet { get; set; } = [];

    public required FrozenSet<string> FrozenSet { get; init; }

    public required IDictionary<string, int> Map { get; init; }

    public required IReadOnlyDictionary<string, string[]> ReadOnlyMap { get; init; }

    public required ImmutableDictionary<string, int?> ImmutableMap { get; init; }

    public required FrozenDictionary<string, IReadOnlySet<int>> FrozenMap { get; init; }
}
