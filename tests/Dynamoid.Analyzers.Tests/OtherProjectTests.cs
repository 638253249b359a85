using System.Collections.Immutable;
using Dynamoid.Analyzers.Tests.Queries;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Tests;

/// <summary>In an editor a project that is referred to is its source, in a build its metadata. Both give the same reports, in the project that refers to it.</summary>
internal sealed class OtherProjectTests
{
    private const string Queries = """
        public static class BookingQueries
        {
            public static DocumentQuery<Booking, BookingKey, BookingFields> In(string city) => Booking.Where(b => b.City == city);
            public static DocumentQuery<Booking, BookingKey, BookingFields> Noted(this DocumentQuery<Booking, BookingKey, BookingFields> query, string note) => query.Where(b => b.Note == note);
            public static Condition IsNoted(BookingFields fields) => fields.Note == "x";
            public static readonly Condition Rome = default(BookingFields).City == "Rome";
            public const string Index = "by_price";
            public static string Agents => "agents";
        }
        """;

    [TestCase("await BookingQueries.In(city).ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Hotel == city).Noted(city).ToListAsync();")]
    [TestCase("await Booking.Where(BookingQueries.IsNoted).ToListAsync();")]
    [TestCase("await Booking.Where(_ => BookingQueries.Rome).ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Hotel == city).WithIndex(BookingQueries.Index).ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Agent == city).WithIndex(BookingQueries.Agents).ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Note == city).ToListAsync();")]
    public Task Queries_that_another_project_has_a_part_in_are_judged_alike(string statements) => AssertAlikeAsync(QueryRule.Booking + Queries, QueryRule.In(statements));

    [TestCase("public class Base { public Random? Link { get; set; } }", "[DynamoDocument] public partial class Order : Base;")]
    [TestCase("public class Base { public int Size { get; set; } [Field(\"size\")] public int Other { get; set; } }", "[DynamoDocument] public partial class Order : Base;")]
    [TestCase("public class Base { [HashKey] public bool Key { get; set; } }", "[DynamoDocument] public partial class Order : Base;")]
    [TestCase("public class Base { [Expires(After = \"soon\")] public DateTime End { get; set; } }", "[DynamoDocument] public partial class Order : Base;")]
    [TestCase("public class Base { [Field(Format = FieldFormat.Json)] public Version? Json { get; set; } }", "[DynamoDocument] public partial class Order : Base;")]
    [TestCase("public class Base { [BeforeSave] public int Check(int x) => x; [Validate] public int Look(int x) => x; }", "[DynamoDocument] public partial class Order : Base;")]
    [TestCase("public class Base { public DateTime ExpiresAt { get; set; } public double Price { get; set; } }", "[DynamoDocument, GlobalIndex(HashKey = nameof(Price))] public partial class Order : Base;")]
    [TestCase("[DynamoDocument] public partial class Animal;", "[DynamoDocument] public partial class Cat : Animal;")]
    [TestCase("[DynamoDocument, Inheritance] public partial class Animal;", "[DynamoDocument] public partial class Cat : Animal { public string? Type { get; set; } }")]
    [TestCase("[DynamoMap(Discriminator = \"t\"), DynamoMapSubtype(typeof(Leaf), \"s\")] public partial class Top; [DynamoMap] public partial class Leaf : Top;", "[DynamoMap(Discriminator = \"u\"), DynamoMapSubtype(typeof(Leaf), \"s\")] public partial class Mine : Top;")]
    public Task Documents_that_inherit_from_another_project_have_the_same_problems(string other, string source) => AssertAlikeAsync(other, source);

    private static async Task AssertAlikeAsync(string other, string source)
    {
        Compilation domain = (await DiagnosticsProject.Create([other], generator: new DocumentGenerator()).GetCompilationAsync())!.WithAssemblyName("Domain");
        using MemoryStream image = new();
        Assert.That(domain.Emit(image).Success);
        string[] built = await ReportsAsync(source, MetadataReference.CreateFromImage(image.ToArray()));
        Assert.That(built, Is.Not.Empty, "there is something to report");
        Assert.That(await ReportsAsync(source, domain.ToMetadataReference()), Is.EqualTo(built));
    }

    private static async Task<string[]> ReportsAsync(string source, MetadataReference domain)
    {
        Project project = DiagnosticsProject.Create([source], generator: new DocumentGenerator()).AddMetadataReference(domain);
        ImmutableArray<Diagnostic> reports = await (await project.GetCompilationAsync())!.WithAnalyzers(Rule.Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. reports.Select(static report => report.ToString()).Order(StringComparer.Ordinal)];
    }
}
