using System.Collections.Immutable;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators;

/// <summary>The types of an assembly whose names differ from another's in the case of letters alone, such as <c>Shop.Order</c> and <c>Shop.ORDER</c>.</summary>
/// <param name="Names">Their full names, sorted; empty almost always.</param>
internal sealed record Twins(EquatableArray<string> Names)
{
    public static Twins Of(ImmutableArray<string> documents, ImmutableArray<string> maps) => new(documents.Concat(maps)
        .Distinct()
        .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
        .Where(static alike => alike.Skip(1).Any())
        .SelectMany(static alike => alike)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>A document that knows which of its twins it is.</summary>
    public DocumentModel Number(DocumentModel document) => Names.Count == 0 ? document : document with { Shape = Number(document.Shape) };

    /// <summary>A map that knows which of its twins it is.</summary>
    public MapModel Number(MapModel map) => Names.Count == 0 ? map : map with { Shape = Number(map.Shape) };

    private ShapeModel Number(ShapeModel shape) => shape with { Hierarchy = shape.Hierarchy with { Twin = Math.Max(0, NumberOf(shape.Hierarchy.DisplayName)) } };

    private int NumberOf(string name) => Names.Where(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)).ToList().IndexOf(name);
}
