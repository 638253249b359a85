using System.Globalization;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Tests.Queries;

/// <summary>The checks that the tests of the rules about queries share.</summary>
internal static class QueryRule
{
    /// <summary>A document with a composite key, a local index, and global ones with and without a range key and all attributes.</summary>
    public const string Booking = """
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price))]
        [GlobalIndex(HashKey = nameof(State))]
        [GlobalIndex(HashKey = nameof(Agent), Name = "agents", Projection = IndexProjection.KeysOnly)]
        [LocalIndex(RangeKey = nameof(Price), Name = "by_price")]
        public partial class Booking
        {
            [HashKey] public string Hotel { get; set; } = "";
            [RangeKey] public int Day { get; set; }
            public string? City { get; set; }
            public decimal Price { get; set; }
            public string? State { get; set; }
            public string? Agent { get; set; }
            public string? Note { get; set; }
            public bool Paid { get; set; }
            public HashSet<string> Tags { get; set; } = [];
        }
        """;

    private const string Wrapped = "public static class Site { public static async System.Threading.Tasks.Task Run(string city, string? maybe, int number, bool flag) { {0} await System.Threading.Tasks.Task.Yield(); } }";

    public static DiagnosticsCheck Of(string id) => new(new QueryAnalyzer(), new DocumentGenerator(), id);

    public static CodeFixesCheck Fixing(string id) => new(new QueryAnalyzer(), Rule.Fixes, id, new DocumentGenerator());

    /// <summary>Statements in a method that has something to say.</summary>
    public static string In(string statements) => Wrapped.Replace("{0}", statements, StringComparison.Ordinal);

    /// <summary>The messages of a rule about some statements, in the order of their places; the statements must compile.</summary>
    public static async Task<string[]> MessagesAsync(string id, string statements, params string[] others)
    {
        Project project = DiagnosticsProject.Create([Booking, In(statements), .. others], generator: new DocumentGenerator());
        Compilation compilation = (await project.GetCompilationAsync())!;
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, "the source compiles");
        return
        [
            .. (await Of(id).RunAsync(project))
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)),
        ];
    }
}
