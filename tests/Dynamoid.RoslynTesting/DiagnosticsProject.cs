using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.RoslynTesting;

/// <summary>A project in memory that references the library, as a user's project does.</summary>
public static class DiagnosticsProject
{
    private const string Usings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Threading;\nglobal using System.Threading.Tasks;\nglobal using Dynamoid;\n";

    /// <summary>Makes the project.</summary>
    /// <param name="sources">The files, which become <c>File0.cs</c>, <c>File1.cs</c>...</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="editorConfig">The text of an <c>.editorconfig</c> beside the files.</param>
    /// <param name="generator">The generator that adds to them.</param>
    public static Project Create(IEnumerable<string> sources, LanguageVersion language = LanguageVersion.Latest, string? editorConfig = null, IIncrementalGenerator? generator = null)
    {
        AdhocWorkspace workspace = new();
        Project project = workspace.AddProject("Shop", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(language))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(References.All);
        if (generator is not null)
            project = project.AddAnalyzerReference(new GeneratorReference(generator));
        project = AddFile(project, "Usings.cs", Usings);
        foreach ((int index, string source) in sources.Index())
            project = AddFile(project, $"File{index}.cs", source);
        return editorConfig is null
            ? project
            : project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(editorConfig), filePath: "/shop/.editorconfig").Project;
    }

    /// <summary>The files in which a test put its sources, in that order.</summary>
    public static IEnumerable<Document> FilesOf(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Documents.Where(static document => document.Name != "Usings.cs").OrderBy(static document => document.Name, StringComparer.Ordinal);
    }

    private static Project AddFile(Project project, string name, string text) => project.AddDocument(name, text, filePath: "/shop/" + name).Project;
}
