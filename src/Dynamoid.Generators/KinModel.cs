using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators;

/// <summary>A document in a table that several classes share: no more than its place among them, so that edits of its members change nothing here.</summary>
/// <param name="Hierarchy">Where it stands.</param>
/// <param name="TypeArguments">The document and its key.</param>
/// <param name="Bases">The documents that it is derived from.</param>
/// <param name="IsListed">Whether there are items of it, and other classes can name it.</param>
internal sealed record KinModel(Hierarchy Hierarchy, string TypeArguments, EquatableArray<string> Bases, bool IsListed)
{
    public static KinModel Of(DocumentModel document) => new(
        document.Shape.Hierarchy, document.TypeArguments(), document.Inheritance?.Bases ?? default, !document.IsAbstract && document.Shape.Hierarchy.IsReachable);
}
