using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>A collection that can be stored.</summary>
/// <param name="Shape">As what.</param>
/// <param name="Codec">The codec: alone, where it is the type's own, or with a maker.</param>
/// <param name="Maker">What makes the collection of what was read.</param>
/// <param name="Empty">The expression for an empty one; {0} stands for the type, {1} for the types of its parts.</param>
internal sealed record CollectionKind(ValueShape Shape, string Codec, string? Maker = null, string Empty = "[]")
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";
    private const string Frozen = "System.Collections.Frozen.";
    private const string NewSet = "new global::System.Collections.Generic.HashSet<{1}>()";
    private const string NewDictionary = "new global::System.Collections.Generic.Dictionary<{1}>()";
    private const string TheEmptyOne = "{0}.Empty";

    // Interfaces that promise no more than an enumeration are not here: what is behind them may be a query, and cost or give something else each time.
    public static IReadOnlyDictionary<string, CollectionKind> Known { get; } = new Dictionary<string, CollectionKind>(StringComparer.Ordinal)
    {
        [Generic + "List`1"] = new(ValueShape.List, "ListCodec"),
        [Generic + "IList`1"] = ListLike(),
        [Generic + "IReadOnlyList`1"] = ListLike(),
        [Generic + "ICollection`1"] = ListLike(),
        [Generic + "IReadOnlyCollection`1"] = ListLike(),
        [Immutable + "ImmutableList`1"] = ListLike(),
        [Immutable + "ImmutableArray`1"] = new(ValueShape.List, "ImmutableArrayCodec", Empty: TheEmptyOne),
        [Generic + "HashSet`1"] = new(ValueShape.Set, "SetCodec"),
        [Generic + "ISet`1"] = SetLike(NewSet),
        [Generic + "IReadOnlySet`1"] = SetLike(NewSet),
        [Generic + "SortedSet`1"] = SetLike("[]"),
        [Immutable + "ImmutableHashSet`1"] = SetLike("[]"),
        [Frozen + "FrozenSet`1"] = SetLike(TheEmptyOne),
        [Generic + "Dictionary`2"] = new(ValueShape.Dictionary, "MapCodec"),
        [Generic + "IDictionary`2"] = MapLike(NewDictionary),
        [Generic + "IReadOnlyDictionary`2"] = MapLike(NewDictionary),
        [Immutable + "ImmutableDictionary`2"] = MapLike(TheEmptyOne),
        [Frozen + "FrozenDictionary`2"] = MapLike(TheEmptyOne),
    };

    public static CollectionKind Array { get; } = new(ValueShape.List, "ArrayCodec");

    /// <summary>How a type is stored as a collection; null when it is none.</summary>
    public static CollectionKind? Of(INamedTypeSymbol type) =>
        type is { Arity: 1 or 2, ContainingType: null } && Known.TryGetValue(type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName, out CollectionKind kind)
            && (type.Name != "SortedSet" || IsOrdered(type.TypeArguments[0]))
            ? kind
            : null;

    /// <summary>The same collection, a set, stored as a list.</summary>
    public CollectionKind AsList => this with { Shape = ValueShape.List, Codec = "ListLikeCodec", Maker = "SetAsListMaker" };

    private static CollectionKind ListLike() => new(ValueShape.List, "ListLikeCodec", "ListMaker");

    private static CollectionKind SetLike(string empty) => new(ValueShape.Set, "SetLikeCodec", "SetMaker", empty);

    private static CollectionKind MapLike(string empty) => new(ValueShape.Dictionary, "MapLikeCodec", "MapMaker", empty);

    private static bool IsOrdered(ITypeSymbol type) => type.AllInterfaces.Any(static implemented => implemented.Name == "IComparable" && implemented.ContainingNamespace.Name == "System");
}
