using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Benchmarks;

/// <summary>A compilation of documents, as the IDE holds one and replaces files of it.</summary>
internal sealed class Project
{
    /// <summary>The platform and the library.</summary>
    public static readonly PortableExecutableReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly SyntaxTree[] _documents;
    private readonly SyntaxTree _other = Sources.OtherFile(0);

    public Project(int documents) => _documents = [.. Enumerable.Range(0, documents).Select(index => Sources.DocumentFile(index))];

    public int Documents => _documents.Length;

    /// <summary>A compilation in which no symbol has been asked for yet.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Shop",
        [.. _documents, _other],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Somebody types in a file without documents.</summary>
    public CSharpCompilation EditElsewhere(CSharpCompilation compilation) => compilation.ReplaceSyntaxTree(_other, Sources.OtherFile(1));

    /// <summary>Somebody adds a property to one document.</summary>
    public CSharpCompilation EditModel(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(_documents[0], Sources.DocumentFile(0, "public string? Carrier { get; set; }"));
}
