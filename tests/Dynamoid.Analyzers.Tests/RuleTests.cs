using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Dynamoid.Modeling.Models;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Tests;

/// <summary>What holds for every rule, those not yet written included.</summary>
internal sealed class RuleTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules = Rule.All;

    private static IEnumerable<string> Ids => Rules.Select(static rule => rule.Id);

    private static IEnumerable<string> Suppressions => typeof(ModelAnalyzer).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(DiagnosticSuppressor)))
        .SelectMany(static type => ((DiagnosticSuppressor)Activator.CreateInstance(type)!).SupportedSuppressions.Select(static suppression => suppression.Id))
        .Distinct();

    [Test]
    public void Each_kind_of_problem_has_a_rule_of_its_own()
    {
        Assert.That(ModelRules.ByKind.Keys, Is.EquivalentTo(Enum.GetValues<ProblemKind>()));
        Assert.That(Ids, Is.Unique);
    }

    [TestCaseSource(nameof(Ids))]
    public void A_rule_has_a_file_tests_and_a_row_in_the_releases(string id)
    {
        string stem = Repository.FileStems("src/Dynamoid.Analyzers", id).Single();
        DiagnosticDescriptor rule = Rules.Single(rule => rule.Id == id);
        string releases = Repository.Read("src/Dynamoid.Analyzers/AnalyzerReleases.Shipped.md") + Repository.Read("src/Dynamoid.Analyzers/AnalyzerReleases.Unshipped.md");
        Assert.That(Repository.FileStems("tests/Dynamoid.Analyzers.Tests", id), Is.EqualTo([stem + "Tests"]));
        Assert.That(releases, Does.Contain($"\n{id} | {rule.Category} | {rule.DefaultSeverity} | {stem[id.Length..]}, "));
    }

    [TestCaseSource(nameof(Ids))]
    public void A_rule_is_tested_where_it_reports_where_it_is_silent_and_how_it_is_fixed(string id) =>
        Assert.That(ProofsOf(id), Is.EquivalentTo(Rule.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)) ? [Proof.Reports, Proof.LeavesAlone, Proof.Fixes] : new[] { Proof.Reports, Proof.LeavesAlone }));

    [TestCaseSource(nameof(Suppressions))]
    public void A_suppression_is_tested_where_it_suppresses_and_where_it_does_not(string id) =>
        Assert.That(ProofsOf(id), Is.EquivalentTo([Proof.Reports, Proof.LeavesAlone]));

    [TestCaseSource(nameof(Ids))]
    public void A_fix_has_the_stem_of_its_rule_and_can_fix_all(string id)
    {
        string stem = Repository.FileStems("src/Dynamoid.Analyzers", id).Single();
        CodeFixProvider[] fixes = [.. Rule.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id))];
        Assert.That(fixes.Select(static fix => fix.GetType().Name), Is.EqualTo(Repository.FileStems("src/Dynamoid.CodeFixes", id)));
        Assert.That(fixes.Select(static fix => fix.GetType().Name), Is.All.EqualTo(stem + "Fix"));
        Assert.That(fixes.Select(static fix => fix.GetFixAllProvider()), Is.All.Not.Null);
    }

    [TestCaseSource(nameof(Ids))]
    public void A_rule_links_to_its_page_and_speaks_in_one_sentence(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(rule => rule.Id == id);
        string message = rule.MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.That(rule.HelpLinkUri, Is.EqualTo(HelpPages.Folder + id + ".md"));
        Assert.That(message, Does.Contain("{0}").And.Not.EndWith(".").And.Not.Contain(". "));
        Assert.That(rule.Description.ToString(CultureInfo.InvariantCulture), Does.EndWith("."));
    }

    [TestCaseSource(nameof(Ids))]
    public void An_error_cannot_be_configured_and_nothing_else_is_fixed_in_its_severity(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(rule => rule.Id == id);
        Assert.That(rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable), Is.EqualTo(rule.DefaultSeverity == DiagnosticSeverity.Error));
    }

    // Each attribute fails its own test when the checks have not shown what it says, so that to have it is to show it.
    private static IEnumerable<Proof> ProofsOf(string id) => typeof(RuleTests).Assembly.GetTypes()
        .Where(type => Proofs.RuleOf(type.Name) == id)
        .SelectMany(static type => type.GetMethods())
        .SelectMany(static method => method.GetCustomAttributes<ProvesAttribute>())
        .Select(static attribute => attribute.Proof)
        .Distinct();
}
