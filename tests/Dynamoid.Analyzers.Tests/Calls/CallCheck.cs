using Dynamoid.Analyzers.Tests.Queries;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Calls;

/// <summary>The checks that the tests of the rules about calls share.</summary>
internal static class CallCheck
{
    /// <summary>A document with one key.</summary>
    public const string Order = """
        [DynamoDocument]
        public partial class Order
        {
            public string Id { get; set; } = "";
            public int Count { get; set; }
            public string? Name { get; set; }
        }
        """;

    private const string Usings = "global using System.Linq;\nglobal using System.Threading;\nglobal using System.Threading.Tasks;\n";

    /// <summary>What each check has beside its own source.</summary>
    public static readonly string[] Shared = [Usings, QueryRule.Booking, Order];

    /// <summary>Asserts what a rule reports in members of a class.</summary>
    public static Task AssertAsync(string id, string members) => new DiagnosticsCheck(new CallAnalyzer(), new DocumentGenerator(), id).AssertAsync([.. Shared, Site(members)]);

    /// <summary>Asserts what becomes of members when all that a rule reports is fixed at once.</summary>
    public static Task AssertFixAsync(string id, string members, string expected) => Fixing(id).AssertFixAllAsync([.. Shared, Site(members)], [.. Shared, Site(expected)]);

    /// <summary>Asserts that no fix is offered for what is reported.</summary>
    public static async Task AssertNoFixAsync(string id, string members)
    {
        string[] sources = [.. Shared, Site(members)];
        Assert.That(await new DiagnosticsCheck(new CallAnalyzer(), new DocumentGenerator(), id).RunAsync(DiagnosticsProject.Create(sources, generator: new DocumentGenerator())), Is.Not.Empty, "there is something to fix");
        Assert.That(await Fixing(id).TitlesAsync(sources), Is.Empty);
    }

    /// <summary>An async method with some statements.</summary>
    public static string In(string statements) =>
        $"public static async Task Run(string city, int number, bool flag, IEnumerable<Order> orders, List<string> ids, OrderSet set, CancellationToken token) {{ {statements} await Task.Yield(); }}";

    private static CodeFixesCheck Fixing(string id) => new(new CallAnalyzer(), Rule.Fixes, id, new DocumentGenerator());

    private static string Site(string members) => $"public static partial class Site {{ {members} }}";
}
