using System.Composition.Hosting;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.RoslynTesting;

/// <summary>The code fixes of an assembly, found as an IDE finds them: by what they export.</summary>
public static class CodeFixesExports
{
    /// <summary>All fixes of the assembly.</summary>
    public static IReadOnlyList<CodeFixProvider> In(Assembly assembly)
    {
        using CompositionHost host = new ContainerConfiguration().WithAssembly(assembly).CreateContainer();
        return [.. host.GetExports<CodeFixProvider>()];
    }
}
