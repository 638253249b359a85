using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.Generators.Tests;

/// <summary>A build does not look for nulls in generated code, which takes time; users lose none of their own warnings by it, and the tests look.</summary>
public sealed class NullWarningsTests
{
    private const string Nameless = "[DynamoDocument] public partial class Order { public string Name { get; set; } }";

    [Test]
    public void Users_hear_of_a_property_that_is_not_null_and_has_no_value() => Assert.That(Warnings(Documents.Generate(Nameless).Output), Is.EqualTo((string[])["CS8618"]));

    [Test]
    public void They_hear_of_it_once_in_a_map_too() => Assert.That(
        Warnings(Documents.Generate("[DynamoMap] public partial class Line { public string Name { get; set; } }").Output), Is.EqualTo((string[])["CS8618"]));

    [Test]
    public void Users_see_which_results_may_be_null() => Assert.That(
        Warnings(Documents.Generate("""
            [DynamoDocument] public partial class Order { public string? City { get; set; } }
            public static class Shop
            {
                public static async System.Threading.Tasks.Task<int> LengthAsync(string id) => (await Order.FindOrDefaultAsync(id)).City.Length;
            }
            """).Output),
        Is.EqualTo((string[])["CS8602", "CS8602"]));

    [TestCaseSource(typeof(Documents), nameof(Documents.Names))]
    public void A_build_looks_for_nulls_in_one_constructor_alone(string name) => Assert.Multiple(() =>
    {
        foreach ((string file, string text) in Documents.Generate(Documents.Named(name)).Files)
        {
            string[] directives = [.. text.Split('\n').Where(static line => line.StartsWith("#nullable", StringComparison.Ordinal)).Select(static line => line.Split(" //")[0])];
            Assert.That(directives.Take(2), Is.EqualTo((string[])["#nullable enable annotations", "#nullable disable warnings"]), file);
            Assert.That(directives.Skip(2), Is.Empty.Or.EqualTo((string[])["#nullable enable warnings", "#nullable disable warnings"]), file);
        }
    });

    [Test]
    public void The_tests_look_for_nulls_in_all_of_it()
    {
        Compilation watched = Documents.Generate(Nameless).Watched;
        Assert.That(watched.SyntaxTrees.Where(static tree => tree.GetText().ToString().Contains("#nullable disable", StringComparison.Ordinal)), Is.Empty);
        SyntaxTree codec = watched.SyntaxTrees.Single(static tree => tree.FilePath.EndsWith("Order.Codec.g.cs", StringComparison.Ordinal));
        Compilation broken = watched.ReplaceSyntaxTree(codec, codec.WithChangedText(SourceText.From(
            codec.GetText().ToString().Replace("writer.BeginItem();", "writer.BeginItem(); string? none = null; _ = none.Length;", StringComparison.Ordinal), Encoding.UTF8)));
        Assert.That(Warnings(broken), Is.EqualTo((string[])["CS8602", "CS8618"]));
    }

    private static IEnumerable<string> Warnings(Compilation compilation) =>
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && diagnostic.Id != "CS1591").Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
}
