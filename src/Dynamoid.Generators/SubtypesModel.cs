using System.Collections.Immutable;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators;

/// <summary>The documents of an assembly that are derived from one of its documents.</summary>
/// <param name="Hierarchy">Where that one stands.</param>
/// <param name="Subtypes">The others with their keys, as type arguments, sorted.</param>
internal sealed record SubtypesModel(Hierarchy Hierarchy, EquatableArray<string> Subtypes)
{
    public static IEnumerable<SubtypesModel> Of(ImmutableArray<KinModel> kin) => kin
        .Select(one => new SubtypesModel(
            one.Hierarchy,
            kin.Where(other => other.IsListed && other.Bases.Contains(one.Hierarchy.FullName))
                .Select(static other => other.TypeArguments)
                .OrderBy(static arguments => arguments, StringComparer.Ordinal)
                .ToEquatableArray()))
        .Where(static model => model.Subtypes.Count > 0);
}
