using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Design;

/// <summary>The checks that the tests of the rules about the design of documents share.</summary>
internal static class DesignCheck
{
    public static Task AssertAsync(string id, string source) => new DiagnosticsCheck(new DesignAnalyzer(), new DocumentGenerator(), id).AssertAsync(source);

    public static CodeFixesCheck Fixing(string id) => new(new DesignAnalyzer(), Rule.Fixes, id, new DocumentGenerator());
}
