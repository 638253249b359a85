namespace Dynamoid.Architecture.Tests.Packaging;

/// <summary>The package for the Ruby gem's YAML stands beside the library's own.</summary>
public sealed class YamlPackageLayoutTests
{
    private static readonly string[] Expected =
    [
        "Dynamoid.Yaml.nuspec",
        "icon.png",
        "lib/net10.0/Dynamoid.Yaml.dll",
        "lib/net10.0/Dynamoid.Yaml.xml",
        "lib/net9.0/Dynamoid.Yaml.dll",
        "lib/net9.0/Dynamoid.Yaml.xml",
    ];

    private PackedPackage _package = null!;

    [OneTimeSetUp]
    public void Pack() => _package = PackedPackage.Make("src/Dynamoid.Yaml");

    [Test]
    public void It_holds_these_files_and_no_others() => Assert.That(_package.Entries, Is.EqualTo(Expected));

    [TestCase("net10.0")]
    [TestCase("net9.0")]
    public void It_brings_the_library_with_its_generator_and_the_parser(string framework)
    {
        var group = _package.Metadata.Descendants().Single(element => element.Name.LocalName == "group" && (string?)element.Attribute("targetFramework") == framework);
        Assert.That(
            group.Elements().Select(dependency => ((string?)dependency.Attribute("id"), (string?)dependency.Attribute("include"))),
            Is.EquivalentTo(new (string?, string?)[] { ("Dynamoid", "All"), ("YamlDotNet", null) }));
    }
}
