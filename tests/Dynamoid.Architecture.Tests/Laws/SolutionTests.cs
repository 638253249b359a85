using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Laws;

public sealed class SolutionTests
{
    /// <summary>They publish, restore the package, or do wrong what the guide's pictures show: scripts of their own build them.</summary>
    private static readonly string[] Apart =
        ["tests/Dynamoid.AotSmoke/Dynamoid.AotSmoke.csproj", "tests/Dynamoid.PackageConsumer/Dynamoid.PackageConsumer.csproj", "docs/pictures/Sample/Sample.csproj"];

    // A test project that is not in the solution is run by nobody.
    [Test]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Dynamoid.sln")).Replace('\\', '/');
        var projects = Repository.Files("", "*.csproj").Select(Repository.Relative);
        Assert.That(projects.Except(Apart).Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)), Is.Empty);
    }
}
