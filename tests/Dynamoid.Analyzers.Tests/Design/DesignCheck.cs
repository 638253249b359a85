using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Design;

/// <summary>The checks that the tests of the rules about the design of documents share.</summary>
internal static class DesignCheck
{
    public static Task AssertAsync(string id, string source) => new DiagnosticsCheck(new DesignAnalyzer(), new DocumentGenerator(), id).AssertAsync(source);

    /// <summary>The messages of a rule about a source.</summary>
    public static async Task<IEnumerable<string>> MessagesAsync(string id, string source) =>
        (await new DiagnosticsCheck(new DesignAnalyzer(), new DocumentGenerator(), id).RunAsync(DiagnosticsProject.Create([source], generator: new DocumentGenerator())))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    public static CodeFixesCheck Fixing(string id) => new(new DesignAnalyzer(), Rule.Fixes, id, new DocumentGenerator());
}
