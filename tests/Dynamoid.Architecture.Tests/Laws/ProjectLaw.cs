using System.Xml.Linq;

namespace Dynamoid.Architecture.Tests.Laws;

/// <summary>Which project of src/ may refer to which.</summary>
internal static class ProjectLaw
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Dynamoid.Runtime"] = [],
        ["Dynamoid.Yaml"] = ["Dynamoid.Runtime"],
        ["Dynamoid.Facts"] = [],
        ["Dynamoid.Modeling"] = [],
        ["Dynamoid.Generators"] = ["Dynamoid.Modeling"],
        ["Dynamoid.Analyzers"] = ["Dynamoid.Modeling"],
        ["Dynamoid.CodeFixes"] = ["Dynamoid.Modeling", "Dynamoid.Analyzers"],
    };

    /// <summary>What breaks the law in a project file.</summary>
    public static IEnumerable<string> Violations(string project, XElement file)
    {
        if (!Allowed.TryGetValue(project, out var allowed))
            return [$"{project} has no row in the law"];
        return from reference in file.Descendants("ProjectReference")
               let other = Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'))
               where !allowed.Contains(other)
               select $"{project} refers to {other}";
    }

    /// <summary>The packages that a project refers to.</summary>
    public static IEnumerable<string> Packages(XElement file) => file.Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!);
}
