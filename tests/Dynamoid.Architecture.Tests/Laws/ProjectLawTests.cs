using System.Xml.Linq;
using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Laws;

public sealed class ProjectLawTests
{
    private static IEnumerable<string> Projects => Repository.Files("src", "*.csproj");

    [TestCaseSource(nameof(Projects))]
    public void A_project_refers_only_to_those_it_may(string file) =>
        Assert.That(ProjectLaw.Violations(Path.GetFileNameWithoutExtension(file), XElement.Load(file)), Is.Empty);

    [TestCaseSource(nameof(Projects))]
    public void Only_the_fixes_refer_to_Workspaces(string file)
    {
        if (!file.EndsWith("Dynamoid.CodeFixes.csproj", StringComparison.Ordinal))
            Assert.That(ProjectLaw.Packages(XElement.Load(file)), Has.None.Contains("Workspaces"));
    }

    [TestCase("Dynamoid.Modeling", "../Dynamoid.Generators/Dynamoid.Generators.csproj")]
    [TestCase("Dynamoid.Runtime", "../Dynamoid.Modeling/Dynamoid.Modeling.csproj")]
    [TestCase("Dynamoid.Analyzers", @"..\Dynamoid.CodeFixes\Dynamoid.CodeFixes.csproj")]
    [TestCase("Dynamoid.Unheard", "../Dynamoid.Runtime/Dynamoid.Runtime.csproj")]
    public void A_reference_against_the_law_is_found(string project, string reference)
    {
        var file = new XElement("Project", new XElement("ItemGroup", new XElement("ProjectReference", new XAttribute("Include", reference))));
        Assert.That(ProjectLaw.Violations(project, file), Has.Exactly(1).Items);
    }
}
