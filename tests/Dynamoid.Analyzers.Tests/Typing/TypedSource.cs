using System.Collections.Immutable;
using Dynamoid.Analyzers.Tests.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Tests.Typing;

/// <summary>A file that somebody types in, and the files that it needs.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Text">The file.</param>
/// <param name="Others">The other files.</param>
/// <param name="IsWarned">Whether the compiler has warnings that are suppressed. To know them it must look at everything, which takes its time.</param>
internal sealed record TypedSource(string Name, string Text, ImmutableArray<string> Others, bool IsWarned = false)
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Dynamoid;
        """;

    private const string Odd = """
        namespace Shop;

        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(Owner), RangeKey = nameof(Total), Projection = IndexProjection.Include, Include = [nameof(Note)])]
        public partial class Ledger
        {
            [HashKey] public string Code { get; set; }
            public string? Owner { get; set; }
            public double Total { get; set; }
            public string? Note { get; set; }
            public DynamoValue? Any { get; set; }
            public List<Line> History { get; set; } = [];
            [BeforeSave] private bool Check() => true;
            [Validate] private void Look(ValidationErrors errors) => errors.Add("no");
        }

        [DynamoMap] public partial record Line(DateTimeOffset At, string Text);

        public static class Reader
        {
            public static string Say(DynamoValue value) => value switch
            {
                DynamoValue.Text(var text) => text,
                DynamoValue.Number or DynamoValue.Boolean or DynamoValue.Null => "one",
                DynamoValue.List { Elements.Count: > 1 } => "many",
            };

            public static async Task<int> CountAsync(string? owner, bool flag)
            {
                DocumentQuery<Ledger, LedgerFields, LedgerKey> query = Ledger.Where(l => l.Code == "a");
                switch (owner)
                {
                    case null when flag: query = query.Descending(); break;
                    case "x": goto default;
                    default: query = query.Where(l => l.Owner == owner); break;
                }

                try { foreach (int i in new[] { 1, 2 }) { if (i > 1) break; query = query.Where(l => l.Total > i); } }
                catch (InvalidOperationException) when (flag) { return 0; }
                finally { query = flag ? query : query.Where(l => Other(l)); }
                return (await query.ToListAsync()).Count;

                static Condition Other(LedgerFields fields) => fields.Note.Exists() & !(fields.Code == "b");
            }
        }
        """;

    /// <summary>All: the documents that the integration tests save, the corpus of queries, the examples of the guide, what each fix is offered in.</summary>
    public static IReadOnlyList<TypedSource> All { get; } =
    [
        .. In("tests/Dynamoid.Verdicts.Tests/Corpus"),
        .. In("tests/Dynamoid.Integration.Tests/Documents"),
        .. In("tests/Dynamoid.Docs.Tests/Examples"),
        .. FixAllTests.Sources.Select(static source => new TypedSource(source.Id, source.Source, [.. CallCheck.Shared, Usings])),
        new("Odd", Odd, [Usings], IsWarned: true),
    ];

    private static IEnumerable<TypedSource> In(string folder)
    {
        IReadOnlyDictionary<string, string> files = Repository.Sources(folder);
        Dictionary<string, SyntaxNode> roots = files.ToDictionary(static file => file.Key, static file => CSharpSyntaxTree.ParseText(file.Value).GetRoot(), StringComparer.Ordinal);
        ILookup<string, string> declared = roots
            .SelectMany(static root => root.Value.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().SelectMany(type => new[] { type.Identifier.ValueText, AsMark(type.Identifier.ValueText) }.Select(name => (Name: name, File: root.Key))))
            .ToLookup(static type => type.Name, static type => type.File, StringComparer.Ordinal);
        return files.Keys.Order(StringComparer.Ordinal).Select(name => new TypedSource(name, files[name], [.. Needed(name, roots, declared).Select(other => files[other]), Usings]));
    }

    // The files that declare what is named, and what these name.
    private static IEnumerable<string> Needed(string name, Dictionary<string, SyntaxNode> roots, ILookup<string, string> declared)
    {
        HashSet<string> found = [name];
        Queue<string> open = new(found);
        while (open.TryDequeue(out string? file))
        {
            IEnumerable<string> names = roots[file].DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText);
            foreach (string other in names.SelectMany(used => declared[used]).Where(found.Add))
                open.Enqueue(other);
        }

        return found.Where(other => other != name).Order(StringComparer.Ordinal);
    }

    // Attributes are written without the end of their names.
    private static string AsMark(string type) => type.EndsWith("Attribute", StringComparison.Ordinal) ? type[..^"Attribute".Length] : type;
}
