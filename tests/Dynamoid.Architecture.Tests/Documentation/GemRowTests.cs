using System.Text.RegularExpressions;
using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Documentation;

/// <summary>The pages that set the gem's behaviour beside ours name tests that exist, and each test of their folder.</summary>
[TestFixtureSource(typeof(GemRows), nameof(GemRows.Folders))]
public sealed partial class GemRowTests(string folder)
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");
    private readonly IReadOnlyList<(string Row, IReadOnlyList<GemRows> Tests)> _rows = [.. GemRows.In(folder, File.ReadAllText(Path.Combine(Tests, folder, "README.md")))];

    [Test]
    public void Each_row_names_a_test() => Assert.That(_rows.Where(static row => row.Tests.Count == 0).Select(static row => row.Row), Is.Empty);

    [Test]
    public void Each_test_that_is_named_exists() => Assert.That(_rows.SelectMany(static row => row.Tests).Where(static test => !test.IsIn(SourceOf)), Is.Empty);

    [Test]
    public void Each_test_of_the_folder_is_named()
    {
        var named = _rows.SelectMany(static row => row.Tests).Select(static test => (test.Path, test.Test)).ToHashSet();
        var unnamed = from file in Repository.Files($"tests/{folder}", "*.cs")
                      from Match method in TestMethod().Matches(File.ReadAllText(file))
                      let test = ($"{folder}/{Path.GetFileNameWithoutExtension(file)}", method.Groups["name"].Value)
                      where !named.Contains(test)
                      select $"{test.Item1}.{test.Item2}";
        Assert.That(unnamed, Is.Empty);
    }

    [TestCase("| a | b | `GoneTests.A_test` |")]
    [TestCase("| a | b | `Dynamoid.Integration.Tests/GemQueries/FindTests.A_test_that_is_gone` |")]
    [TestCase("| a | b | `Dynamoid.Integration.Tests/GemQueries/NilTests.The_condition_is: a case that is gone` |")]
    [TestCase("| a \\| b | c | `Queries/GoneTests.A_test` |")]
    public void A_test_that_is_gone_is_found(string page) => Assert.That(GemRows.In(folder, page).SelectMany(static row => row.Tests).Single().IsIn(SourceOf), Is.False);

    private static string? SourceOf(string path) => Path.Combine(Tests, path + ".cs") is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    [GeneratedRegex(@"^    \[Test(Case|CaseSource)?\b.*\n(    \[.*\n)*    public (async )?\w+ (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex TestMethod();
}
