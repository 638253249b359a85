using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.Generators.Writing;

/// <summary>Takes a generated file: the compiler does, and whoever wants to know what the compiler will see.</summary>
internal delegate void AddSource(string name, SourceText text);
