using System.Globalization;
using System.Text.RegularExpressions;
using Dynamoid.Wire;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Verdicts.Tests;

/// <summary>For each scan of the corpus, what would serve is said alike at build and at run time.</summary>
public sealed partial class ScanAdviceTests
{
    // The compiler does not know all fields of a condition that comes from elsewhere.
    private static IEnumerable<Site> Scans => Site.All.Where(static site => !site.Name.StartsWith(nameof(Corpus.Unknowns), StringComparison.Ordinal) && site.Expected is { IsUnknown: false, Paths: ["Scan"], Report: "DYN4001" });

    private readonly DynamoidClient _strict = new(new DynamoidOptions { Namespace = CorpusTests.Namespace, Wire = new NoWire(), ErrorOnScan = true });

    [OneTimeSetUp]
    public void ForbidScans() => DynamoidClient.Current = _strict;

    [OneTimeTearDown]
    public void Stop() => _strict.Dispose();

    [Test]
    public void There_are_scans_with_each_kind_of_advice() => Assert.That(Scans.Count(), Is.GreaterThan(40));

    [TestCaseSource(nameof(Scans))]
    public async Task The_advice_is_the_same(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        Diagnostic report = (await CorpusReports.ByMethodAsync())[site.Name].First(static report => report.Id == "DYN4001");
        ScanProhibitedException? refused = await Assert.ThrowsAsync<ScanProhibitedException>(site.RunAsync);
        Assert.That(AdviceIn(refused!.Message), Is.EqualTo(AdviceIn(report.GetMessage(CultureInfo.InvariantCulture))));
    }

    // A new index, or the keys of one that is there; the run time names properties, the compiler attributes.
    private static string AdviceIn(string message) =>
        NewIndex().Match(message) is { Success: true } added ? added.Value
        : NearIndex().Match(message) is { Success: true } near ? near.Groups[1].Value.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant()
        : message.Contains("WithIndex", StringComparison.Ordinal) ? "WithIndex"
        : message.Contains("the hash key of", StringComparison.Ordinal) ? "hash key of the index" : "none";

    [GeneratedRegex(@"\[GlobalIndex\(.*\)\]")]
    private static partial Regex NewIndex();

    [GeneratedRegex("would serve it if (.+) were compared by ==")]
    private static partial Regex NearIndex();

    private sealed class NoWire : IDynamoWire
    {
        public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException("A scan that is forbidden was sent.");
    }
}
