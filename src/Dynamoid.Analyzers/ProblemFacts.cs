using System.Collections.Immutable;
using System.Globalization;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Hands the names in a message on to the rule's fix, in the order that <see cref="ProblemKind"/> states.</summary>
internal static class ProblemFacts
{
    public static ImmutableDictionary<string, string?> ToProperties(Problem problem) => problem.Arguments
        .Select(static (argument, index) => new KeyValuePair<string, string?>(Key(index), argument))
        .ToImmutableDictionary();

    public static string? Fact(this Diagnostic diagnostic, int index) => diagnostic.Properties.TryGetValue(Key(index), out string? fact) ? fact : null;

    private static string Key(int index) => index.ToString(CultureInfo.InvariantCulture);
}
