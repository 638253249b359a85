using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace Dynamoid.RoslynTesting;

/// <summary>What a run took over from the one before it.</summary>
public static class IncrementalAssertions
{
    /// <summary>Asserts how each result of a named step came about, in the order of the results.</summary>
    public static GeneratorRun Step(this GeneratorRun run, string step, params IncrementalStepRunReason[] reasons)
    {
        Assert.That(run.Result.TrackedSteps.ContainsKey(step), $"there is no step '{step}'");
        IncrementalStepRunReason[] found = [.. run.Result.TrackedSteps[step].SelectMany(entry => entry.Outputs).Select(output => output.Reason)];
        Assert.That(found, Is.EqualTo(reasons), $"step '{step}'");
        return run;
    }

    /// <summary>Asserts how all outputs came about.</summary>
    public static GeneratorRun Outputs(this GeneratorRun run, params IncrementalStepRunReason[] allowed)
    {
        Assert.That(run.OutputReasons(), Is.Not.Empty);
        Assert.That(run.OutputReasons().Distinct(), Is.SubsetOf(allowed), "outputs");
        return run;
    }

    /// <summary>Asserts that some output was written anew.</summary>
    public static GeneratorRun WritesAgain(this GeneratorRun run)
    {
        Assert.That(run.OutputReasons(), Does.Contain(IncrementalStepRunReason.Modified).Or.Contain(IncrementalStepRunReason.New));
        return run;
    }

    /// <summary>How the outputs came about.</summary>
    public static IncrementalStepRunReason[] OutputReasons(this GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(entry => entry.Outputs).Select(output => output.Reason)];
}
