using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Generators.Facts;

/// <summary>What a project says about the facts of its queries.</summary>
/// <param name="AreOn">Whether they are wanted: unless <c>&lt;DynamoidQueryFacts&gt;false&lt;/DynamoidQueryFacts&gt;</c>.</param>
/// <param name="Folder">The project's folder; null when the build does not tell.</param>
internal sealed record QueryFactSettings(bool AreOn, string? Folder)
{
    public static QueryFactSettings Of(AnalyzerConfigOptions options) => new(
        !(options.TryGetValue("build_property.DynamoidQueryFacts", out string? wanted) && string.Equals(wanted, "false", StringComparison.OrdinalIgnoreCase)),
        options.TryGetValue("build_property.ProjectDir", out string? folder) && folder.Length > 0 ? folder : null);

    /// <summary>A file from the project's folder on; of one outside only its name, so that nothing of the machine gets into the assembly.</summary>
    public string Shorten(string path)
    {
        string file = path.Replace('\\', '/');
        string? folder = Folder?.Replace('\\', '/').TrimEnd('/') + "/";
        return Folder is not null && file.StartsWith(folder, StringComparison.Ordinal) ? file.Substring(folder.Length) : file.Substring(file.LastIndexOf('/') + 1);
    }
}
