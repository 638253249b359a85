using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Dynamoid.RoslynTesting;

/// <summary>Says what a test shows of the rule that its class is named after. The test fails when its checks have not shown it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class ProvesAttribute(Proof proof) : Attribute, ITestAction
{
    /// <summary>What the test shows.</summary>
    public Proof Proof { get; } = proof;

    /// <inheritdoc/>
    public ActionTargets Targets => ActionTargets.Test;

    /// <inheritdoc/>
    public void BeforeTest(ITest test)
    {
    }

    /// <inheritdoc/>
    public void AfterTest(ITest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (TestContext.CurrentContext.Result.FailCount == 0)
            Assert.That(Proofs.Holds(Proof, Proofs.RuleOf(test.TypeInfo!.Name), test), $"the checks of this test have shown that {Proofs.RuleOf(test.TypeInfo.Name)} {Proof}");
    }
}
