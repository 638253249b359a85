using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Dynamoid.Facts.Reading;

namespace Dynamoid.Facts;

/// <summary>
/// What a compiled assembly says of its documents, indexes and queries. Read from metadata: no code of the assembly runs, it need not be loadable, and what it refers to need not be there.
/// </summary>
public sealed record AssemblyFacts
{
    /// <summary>The assembly's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its documents, in the order of their names.</summary>
    public IReadOnlyList<DocumentFact> Documents { get; init; } = [];

    /// <summary>The places that query documents of other assemblies.</summary>
    public IReadOnlyList<QueryFact> Queries { get; init; } = [];

    /// <summary>Reads an assembly's file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly; the message names it.</exception>
    public static AssemblyFacts Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        try
        {
            return Read(file);
        }
        catch (BadImageFormatException cause)
        {
            throw new BadImageFormatException($"'{path}' is no .NET assembly, so it has no facts about documents. Name the .dll that the project was built to.", path, cause);
        }
    }

    /// <summary>Reads an assembly.</summary>
    /// <exception cref="BadImageFormatException">The stream holds no .NET assembly.</exception>
    public static AssemblyFacts Read(Stream assembly)
    {
        using PEReader file = new(assembly, PEStreamOptions.LeaveOpen);
        if (!file.HasMetadata)
            throw new BadImageFormatException("The file holds no .NET metadata.");
        MetadataReader metadata = file.GetMetadataReader();
        if (!metadata.IsAssembly)
            throw new BadImageFormatException("The file is a module, and no assembly.");
        return FactReader.Read(metadata);
    }
}
