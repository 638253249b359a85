namespace Dynamoid.Architecture.Tests.Packaging;

/// <summary>A part that is missing from the package is noticed by nobody here, since all else uses the library from source: hence its layout is a tested fact.</summary>
public sealed class PackageLayoutTests
{
    private static readonly string[] Expected =
    [
        "Dynamoid.nuspec",
        "README.md",
        "analyzers/dotnet/cs/Dynamoid.Analyzers.dll",
        "analyzers/dotnet/cs/Dynamoid.CodeFixes.dll",
        "analyzers/dotnet/cs/Dynamoid.Generators.dll",
        "analyzers/dotnet/cs/Dynamoid.Modeling.dll",
        "analyzers/dotnet/cs/Humanizer.dll",
        "buildTransitive/net9.0/Dynamoid.props",
        "icon.png",
        "lib/net10.0/Dynamoid.dll",
        "lib/net10.0/Dynamoid.xml",
        "lib/net9.0/Dynamoid.dll",
        "lib/net9.0/Dynamoid.xml",
    ];

    private static readonly string[] ExpectedDependencies = ["AWSSDK.DynamoDBv2", "Microsoft.Extensions.Logging.Abstractions"];

    private PackedPackage _package = null!;

    [OneTimeSetUp]
    public void Pack() => _package = PackedPackage.Make("src/Dynamoid.Runtime");

    [Test]
    public void It_holds_these_files_and_no_others() => Assert.That(_package.Entries, Is.EqualTo(Expected));

    [Test]
    public void Its_symbols_are_packed_apart() => Assert.That(_package.Symbols, Does.Contain("lib/net10.0/Dynamoid.pdb").And.Contain("lib/net9.0/Dynamoid.pdb"));

    [TestCase("net10.0")]
    [TestCase("net9.0")]
    public void It_depends_on_these_packages_and_no_others(string framework)
    {
        var group = Elements("group").Single(group => (string?)group.Attribute("targetFramework") == framework);
        Assert.That(group.Elements().Select(dependency => (string?)dependency.Attribute("id")), Is.EquivalentTo(ExpectedDependencies));
    }

    [TestCase("id", "Dynamoid")]
    [TestCase("license", "MIT")]
    [TestCase("readme", "README.md")]
    [TestCase("icon", "icon.png")]
    public void It_says_of_itself(string element, string value) => Assert.That(Elements(element).Single().Value, Is.EqualTo(value));

    private IEnumerable<System.Xml.Linq.XElement> Elements(string name) => _package.Metadata.Descendants().Where(element => element.Name.LocalName == name);
}
