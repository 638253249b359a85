using Dynamoid.Modeling.Models;
using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling;

/// <summary>Documents as the planner knows them.</summary>
internal static class ModelPlans
{
    public static PlanTable Of(DocumentModel document) => new(
        document.Key.Hash,
        document.Key.Range,
        [.. document.Indexes.Select(static index => new PlanIndex(new(index.HashKeys, index.RangeKeys), index.IsLocal, index.Projection == "All"))],
        field => document.Shape.Fields[field].Stored.CanBeKey);
}
