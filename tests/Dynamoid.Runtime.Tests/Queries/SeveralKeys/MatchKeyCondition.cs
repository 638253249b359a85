using System.Text.RegularExpressions;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>A key condition as DynamoDB reads it. What it would refuse is refused: a hash key without <c>=</c>, a gap, anything behind a condition that is no <c>=</c>, an attribute twice.</summary>
internal sealed partial class MatchKeyCondition
{
    private readonly List<(string Attribute, string Comparator, string[] Values)> _terms = [];

    public MatchKeyCondition(string text, Func<string, string> name, Func<string, string> value)
    {
        foreach (System.Text.RegularExpressions.Match term in Term().Matches(text))
        {
            string[] values = [.. term.Groups["v"].Captures.Select(capture => value(capture.Value))];
            _terms.Add((name(term.Groups["n"].Value), term.Groups["c"] is { Success: true, Value: var comparator } ? comparator : values.Length == 2 ? "BETWEEN" : "begins_with", values));
        }

        if (string.Join(" AND ", Term().Matches(text).Select(static term => term.Value)) != text)
            throw MatchTable.Refused($"Invalid KeyConditionExpression: {text}");
        Check();
    }

    /// <summary>The attributes that have to be equal to something.</summary>
    public IEnumerable<string> Fixed => _terms.Where(static term => term.Comparator == "=").Select(static term => term.Attribute);

    public bool Takes(Dictionary<string, string> item) => _terms.TrueForAll(term => Holds(term.Comparator, term.Attribute, item[term.Attribute], term.Values));

    private static bool Holds(string comparator, string attribute, string key, string[] values)
    {
        int order = MatchIndex.Compare(attribute, key, values[0]);
        return comparator switch
        {
            "=" => order == 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            "BETWEEN" => order >= 0 && MatchIndex.Compare(attribute, key, values[1]) <= 0,
            _ => key.StartsWith(values[0], StringComparison.Ordinal),
        };
    }

    private void Check()
    {
        if (_terms.DistinctBy(static term => term.Attribute).Count() < _terms.Count)
            throw MatchTable.Refused("KeyConditionExpressions must only contain one condition per key");
        if (!MatchIndex.Hash.All(key => Fixed.Contains(key)))
            throw MatchTable.Refused("Query condition missed key schema element");
        List<string> range = [.. MatchIndex.Range.Where(key => _terms.Exists(term => term.Attribute == key))];
        if (range.Count + MatchIndex.Hash.Count != _terms.Count || !range.SequenceEqual(MatchIndex.Range.Take(range.Count)) || !range.SkipLast(1).All(key => Fixed.Contains(key)))
            throw MatchTable.Refused("Query key condition not supported");
    }

    [GeneratedRegex(@"(?<n>#\w+) (?<c>=|<=|>=|<|>) (?<v>:\w+)|(?<n>#\w+) BETWEEN (?<v>:\w+) AND (?<v>:\w+)|begins_with\((?<n>#\w+), ?(?<v>:\w+)\)")]
    private static partial Regex Term();
}
