using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>What is asked of the index, beside the hash key: conditions on range keys from left to right, the number last or before it.</summary>
/// <param name="Round">The round, which is asked for before anything else.</param>
/// <param name="Low">A lower bound of the number.</param>
/// <param name="IsLowOpen">Whether the bound itself is left out.</param>
/// <param name="High">An upper bound of the number.</param>
/// <param name="IsHighOpen">Whether the bound itself is left out.</param>
/// <param name="Court">What the court begins with, when there is exactly one number.</param>
/// <param name="IsBackward">Whether the order is the other way round.</param>
internal sealed record Asked(string? Round, int? Low, bool IsLowOpen, int? High, bool IsHighOpen, string? Court, bool IsBackward)
{
    private static readonly string[] Rounds = ["f", "s", "se"];
    private static readonly string[] Courts = ["A", "A1", "B"];

    /// <summary>Matches of which many share a part of the key, and some lack one.</summary>
    public static Gen<Match[]> SomeMatches { get; } =
        (from tournament in Gen.Elements("O", "O", "P")
         from region in Gen.Elements("E", "E", "E", "U")
         from round in Gen.Elements<string?>([.. Rounds, .. Rounds, null])
         from number in Gen.Choose(-2, 9)
         from court in Gen.Elements<string?>([.. Courts, .. Courts, null])
         select new Match { Tournament = tournament, Region = region, Round = round, Number = number > 5 ? null : number * 5, Court = court }).ArrayOf(60);

    public static Gen<Asked> Some { get; } =
        from round in Gen.Elements<string?>([null, .. Rounds, .. Rounds])
        from low in Gen.Choose(-2, 7)
        from isLowOpen in Gen.Elements(true, false)
        from high in Gen.Choose(0, 8)
        from isHighOpen in Gen.Elements(true, false)
        from isOne in Gen.Elements(true, false, false)
        from court in Gen.Elements<string?>([null, "A", "B"])
        from isBackward in Gen.Elements(true, false)
        select round is null ? new Asked(null, null, false, null, false, null, isBackward)
            : isOne ? new Asked(round, low * 5, false, low * 5, false, court, isBackward)
            : new Asked(round, low > 5 ? null : low * 5, isLowOpen, high > 6 ? null : high * 5, isHighOpen, null, isBackward);

    /// <summary>The conditions as a query.</summary>
    public DocumentQuery<Match, MatchKey, MatchFields> Of(MatchSet matches)
    {
        DocumentQuery<Match, MatchKey, MatchFields> query = matches.Where(m => m.Region == "E" && m.Tournament == "O");
        query = Round is null ? query : query.Where(m => m.Round == Round);
        query = Low is null ? query : query.Where(m => IsLowOpen ? m.Number > Low : m.Number >= Low);
        query = High is null ? query : query.Where(m => IsHighOpen ? m.Number < High : m.Number <= High);
        query = Court is null ? query : query.Where(m => m.Number == Low && m.Court.BeginsWith(Court));
        return IsBackward ? query.Descending() : query;
    }

    /// <summary>The ids that must come, in their order.</summary>
    public IEnumerable<string> From(IEnumerable<Match> matches)
    {
        IEnumerable<Match> found = matches
            .Where(match => match is { Tournament: "O", Region: "E", Round: not null, Number: not null, Court: not null } && IsAsked(match))
            .OrderBy(static match => match.Round, StringComparer.Ordinal).ThenBy(static match => match.Number).ThenBy(static match => match.Court, StringComparer.Ordinal).ThenBy(static match => match.Id, StringComparer.Ordinal);
        return (IsBackward ? found.Reverse() : found).Select(static match => match.Id);
    }

    private bool IsAsked(Match match) =>
        (Round is null || match.Round == Round)
        && (Low is null || (IsLowOpen ? match.Number > Low : match.Number >= Low))
        && (High is null || (IsHighOpen ? match.Number < High : match.Number <= High))
        && (Court is null || match.Court!.StartsWith(Court, StringComparison.Ordinal));
}
