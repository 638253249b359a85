using Dynamoid.Analyzers.Tests.Documents;
using Dynamoid.RoslynTesting;
using NUnit.Framework.Internal;

namespace Dynamoid.Analyzers.Tests;

/// <summary>A test that says more of its rule than its checks have shown fails.</summary>
internal sealed class ProofTests
{
    [TestCase(Proof.Reports, "DYN1001", Proof.Reports, true)]
    [TestCase(Proof.LeavesAlone, "DYN1001", Proof.Reports, false)]
    [TestCase(Proof.Reports, "DYN1002", Proof.Reports, false)]
    [TestCase(Proof.Reports, "DYN1001", Proof.LeavesAlone, false)]
    [TestCase(Proof.Fixes, "DYN1001", Proof.Fixes, true)]
    public void Only_what_was_shown_of_the_rule_itself_counts(Proof shown, string id, Proof said, bool passes)
    {
        TestMethod test = TestOfDyn1001();
        Proofs.Add(shown, id, test);
        Assert.That(() => Attribute(said).AfterTest(test), passes ? Throws.Nothing : Throws.InstanceOf<AssertionException>());
    }

    [Test]
    public void A_test_without_any_check_shows_nothing([Values] Proof said) => Assert.That(() => Attribute(said).AfterTest(TestOfDyn1001()), Throws.InstanceOf<AssertionException>());

    [TestCase("DYN1001DocumentMustBePartialTests", "DYN1001")]
    [TestCase("DYNS0002CalledByGeneratedCodeTests", "DYNS0002")]
    [TestCase("RuleTests", null)]
    public void A_class_of_tests_is_about_the_rule_that_its_name_begins_with(string name, string? id) => Assert.That(Proofs.RuleOf(name), Is.EqualTo(id));

    private static TestMethod TestOfDyn1001() => new(new MethodWrapper(typeof(DYN1001DocumentMustBePartialTests), nameof(DYN1001DocumentMustBePartialTests.Partial_documents_and_unmarked_classes_are_left_alone)));

    private static ProvesAttribute Attribute(Proof proof) => proof switch { Proof.Reports => new ReportsAttribute(), Proof.LeavesAlone => new LeavesAloneAttribute(), _ => new FixesAttribute() };
}
