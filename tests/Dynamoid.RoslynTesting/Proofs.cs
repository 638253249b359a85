using System.Text.RegularExpressions;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Dynamoid.RoslynTesting;

/// <summary>
/// What the running test has shown of rules. The checks write it down as they succeed, and <see cref="ProvesAttribute"/> compares it with what the test says that it shows; so
/// that a law which looks at the attributes cannot be deceived by one that is not true.
/// </summary>
public static partial class Proofs
{
    /// <summary>The rule that a class of tests is about: the id that its name begins with.</summary>
    public static string? RuleOf(string className) => Id().Match(className) is { Success: true } match ? match.Value : null;

    /// <summary>Writes down what a test, the running one unless another is named, has shown of a rule.</summary>
    public static void Add(Proof proof, string ruleId, ITest? test = null) => (test ?? Running).Properties.Add(Key(proof), ruleId);

    internal static bool Holds(Proof proof, string? ruleId, ITest test) => ruleId is not null && test.Properties[Key(proof)].Contains(ruleId);

    /// <summary>Whether the running test wants to show something, for what costs much to find out.</summary>
    internal static bool IsWanted(Proof proof) => Running.Method?.GetCustomAttributes<ProvesAttribute>(true).Any(attribute => attribute.Proof == proof) == true;

    private static Test Running => TestExecutionContext.CurrentContext.CurrentTest;

    private static string Key(Proof proof) => "Proved that it " + proof;

    [GeneratedRegex("^DYNS?[0-9]{4}")]
    private static partial Regex Id();
}
