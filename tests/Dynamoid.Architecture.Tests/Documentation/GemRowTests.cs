using System.Text.RegularExpressions;
using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Documentation;

/// <summary>The page that sets the gem's behaviour beside ours names tests that exist, and each test of its folder.</summary>
public sealed partial class GemRowTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");
    private static readonly IReadOnlyList<(string Row, IReadOnlyList<GemRows> Tests)> Rows = [.. GemRows.In(File.ReadAllText(Path.Combine(Tests, GemRows.Folder, "README.md")))];

    [Test]
    public void Each_row_names_a_test() => Assert.That(Rows.Where(static row => row.Tests.Count == 0).Select(static row => row.Row), Is.Empty);

    [Test]
    public void Each_test_that_is_named_exists() => Assert.That(Rows.SelectMany(static row => row.Tests).Where(static test => !test.IsIn(SourceOf)), Is.Empty);

    [Test]
    public void Each_test_of_the_folder_is_named()
    {
        var named = Rows.SelectMany(static row => row.Tests).Select(static test => (test.Path, test.Test)).ToHashSet();
        var unnamed = from file in Repository.Files($"tests/{GemRows.Folder}", "*.cs")
                      from Match method in TestMethod().Matches(File.ReadAllText(file))
                      let test = ($"{GemRows.Folder}/{Path.GetFileNameWithoutExtension(file)}", method.Groups["name"].Value)
                      where !named.Contains(test)
                      select $"{test.Item1}.{test.Item2}";
        Assert.That(unnamed, Is.Empty);
    }

    [TestCase("| a | b | `GoneTests.A_test` |")]
    [TestCase("| a | b | `FindTests.A_test_that_is_gone` |")]
    [TestCase("| a | b | `NilTests.The_condition_is: a case that is gone` |")]
    [TestCase("| a \\| b | c | `Queries/GoneTests.A_test` |")]
    public void A_test_that_is_gone_is_found(string page) => Assert.That(GemRows.In(page).SelectMany(static row => row.Tests).Single().IsIn(SourceOf), Is.False);

    private static string? SourceOf(string path) => Path.Combine(Tests, path + ".cs") is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    [GeneratedRegex(@"^    \[Test(CaseSource)?\b.*\n    public (async )?\w+ (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex TestMethod();
}
