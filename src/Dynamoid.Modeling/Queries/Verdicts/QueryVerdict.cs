using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>What is sent for one query of the source.</summary>
/// <param name="Document">Its documents.</param>
/// <param name="Verb">How it is read; <see cref="QueryVerb.Option"/> where it is handed on unread.</param>
/// <param name="Site">The name of the call that the reports are about.</param>
/// <param name="Paths">The ways that a run can take, by the branches of the source; with conditions from elsewhere, those without them.</param>
internal sealed record QueryVerdict(DocumentFacts Document, QueryVerb Verb, Location Site, ImmutableArray<AccessPath> Paths)
{
    /// <summary>Where conditions or options come from that the source does not tell; null when all is known.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Whether it may scan by what comes from elsewhere.</summary>
    public bool MayScan { get; init; }

    /// <summary>Whether a request is sent here.</summary>
    public bool IsSent => Verb is not (QueryVerb.Look or QueryVerb.Option);

    /// <summary>The scan that nobody has said is meant, on one of the ways at least.</summary>
    public AccessPath? UnmeantScan => Paths.FirstOrDefault(static path => path is { Kind: PathKind.Scan, IsMeant: false });

    /// <summary>The way that is refused, when there is no other: branches may belong together in a way that the source does not tell, and then the one that is refused is never taken.</summary>
    public AccessPath? Refused => Paths.All(static path => path.Kind == PathKind.Refused) ? Paths.FirstOrDefault() : null;
}
