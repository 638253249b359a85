using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Collections that come through a constructor.</summary>
[DynamoDocument(Timestamps = false)]
public partial record Basket(
    string Id, int[] Numbers, ISet<string> Tags, IDictionary<string, int> Counts, ImmutableArray<int> Lots, FrozenSet<int> Marks, ReadOnlyMemory<byte> Seal, ImmutableList<string>? Notes);
