using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Generators.Tests.Names;

/// <summary>A document with one property for each of some attribute names, and statements that use it.</summary>
internal sealed class NamedDocument(IReadOnlyList<string> names)
{
    /// <summary>The document, with nothing but these attributes beside its key.</summary>
    public string Source =>
        $$"""
        namespace Shop;
        [DynamoDocument(Table = "things", Timestamps = false)] public partial class Named
        {
            {{Properties}}
            public int Wrong(string value) => System.Linq.Enumerable.Count(new[] { {{All("P#")}} }, found => found != value);
        }
        """;

    /// <summary>The properties alone.</summary>
    public string Properties => Lines(number => $"[Field({Literal(names[number])})] public string? P{number} {{ get; set; }}");

    /// <summary>Creates, updates with half of them removed, saves untracked, and tells how many values came back wrong.</summary>
    public string Statements =>
        $$"""
        NamedSet set = Named.Using(client);
        set.CreateTableAsync().Wait();
        Named a = set.CreateAsync(new() { Id = "created", {{All("P# = \"x\"")}} }).Result;
        yield return set.FindAsync("created").Result.Wrong("x");
        set.CreateAsync(new() { Id = "updated", {{All("P# = \"x\"")}} }).Wait();
        Named b = set.FindAsync("updated").Result;
        {{Lines(number => $"b.P{number} = {(number % 2 == 0 ? "null" : "\"y\"")};")}}
        b.SaveAsync().Wait();
        yield return set.FindAsync("updated").Result.Wrong("y");
        set.CreateAsync(new() { Id = "untracked" }).Wait();
        Named c = set.AsNoTracking().FindAsync("untracked").Result;
        {{Lines(number => $"c.P{number} = \"z\";")}}
        c.SaveAsync().Wait();
        yield return set.FindAllAsync(["untracked"]).Result[0].Wrong("z");
        """;

    public static string Literal(string name) => SymbolDisplay.FormatLiteral(name, quote: true);

    private string All(string pattern) => string.Join(", ", names.Select((_, number) => pattern.Replace("#", $"{number}", StringComparison.Ordinal)));

    private string Lines(Func<int, string> line) => string.Join("\n", Enumerable.Range(0, names.Count).Select(line));
}
