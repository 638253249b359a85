using System.Collections.Immutable;
using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>What is known of a query at one place of the source, on one way through it.</summary>
/// <param name="Document">Its documents; null when they are not known.</param>
internal sealed record QueryState(DocumentFacts? Document)
{
    /// <summary>An index that is asked for, but nobody knows which.</summary>
    public const int SomeIndex = -2;

    /// <summary>An index that is asked for by a name that the table does not have.</summary>
    public const int NoSuchIndex = -3;

    /// <summary>The conditions, which all must hold.</summary>
    public ImmutableArray<ConditionNode> Conditions { get; init; } = [];

    /// <summary>The index that is asked for.</summary>
    public int Index { get; init; } = PlanWish.AnyIndex;

    /// <summary>Whether consistent reads are asked for; null when the run decides.</summary>
    public bool? ConsistentRead { get; init; } = false;

    /// <summary>Whether a scan is fine; null when nobody knows.</summary>
    public bool? AllowsScan { get; init; } = false;

    /// <summary>Whether the order is descending; null when the run decides.</summary>
    public bool? IsDescending { get; init; } = false;

    /// <summary>Whether segments of a scan are asked for.</summary>
    public bool IsSegmented { get; init; }

    /// <summary>Whether what an index lacks is read from the table.</summary>
    public bool FollowsIndex { get; init; }

    /// <summary>What is wanted of each item; null for all of it.</summary>
    public AskedFields? Asked { get; init; }

    /// <summary>Where the query, or a part of it, comes from; null when all of it is known.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>A query of which nothing is known but its documents.</summary>
    public static QueryState Foreign(DocumentFacts? document, string source) =>
        new(document) { AllowsScan = null, Elsewhere = source };

    /// <summary>The query of a document that says nothing yet.</summary>
    public static QueryState Of(DocumentFacts document) => document.Kind is { } kind ? new QueryState(document).Where(kind) : new(document);

    public QueryState Where(ConditionNode condition) => this with { Conditions = Conditions.Add(condition) };

    /// <summary>Whether it is another one with more conditions, and nothing else that is different.</summary>
    public bool Extends(QueryState other) =>
        ReferenceEquals(Document, other.Document) && Index == other.Index && ConsistentRead == other.ConsistentRead && AllowsScan == other.AllowsScan
        && IsDescending == other.IsDescending && IsSegmented == other.IsSegmented && FollowsIndex == other.FollowsIndex && ReferenceEquals(Asked, other.Asked)
        && Conditions.Length >= other.Conditions.Length && other.Conditions.SequenceEqual(Conditions.Take(other.Conditions.Length));
}
