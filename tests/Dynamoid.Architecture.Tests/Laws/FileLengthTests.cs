using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Laws;

public sealed class FileLengthTests
{
    private const int MostLines = 300;
    private const int MostLinesOfHalf = 80;
    private const string Reason = "// Long because";
    private const int FirstLines = 5;

    [Test]
    public void No_source_is_long_without_a_reason_in_its_first_lines() =>
        Assert.That(Lengths().Where(file => file.Lines.Length > MostLines && !GivesReason(file.Lines)).Select(file => $"{file.Path}: {file.Lines.Length} lines"), Is.Empty);

    [Test]
    public void Half_of_the_sources_are_short()
    {
        var lengths = Lengths().Select(file => file.Lines.Length).Order().ToList();
        Assert.That(lengths[lengths.Count / 2], Is.LessThan(MostLinesOfHalf));
    }

    private static bool GivesReason(string[] lines) => lines.Take(FirstLines).Any(line => line.StartsWith(Reason, StringComparison.Ordinal));

    private static IEnumerable<(string Path, string[] Lines)> Lengths() =>
        Repository.Files("src", "*.cs").Select(file => (Repository.Relative(file), File.ReadAllLines(file)));
}
