using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests;

/// <summary>The analyzer sees classes with what was generated for them, and must not take that for what the user wrote.</summary>
internal sealed class GeneratedMembersTests
{
    [TestCase("[DynamoDocument] public partial class Empty;")]
    [TestCase("[DynamoDocument] public sealed partial record Order(string Id, decimal Total);")]
    [TestCase("[DynamoDocument] public partial class Order(string id) { public string Id { get; } = id; public List<Line> Lines { get; set; } = []; } [DynamoMap] public partial record Line(int Number);")]
    [TestCase("[DynamoDocument(Timestamps = false)] public partial class Order { [HashKey] public required Guid Key { get; init; } [RangeKey] public int Number { get; private set; } }")]
    [TestCase("public static partial class Shop { [DynamoDocument] internal partial class Order { public DayOfWeek? Day { get; set; } } }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(CreatedAt))] public partial class Address { public string? City { get; set; } [Expires] public long Until { get; set; } }")]
    public async Task Nothing_is_reported_about_a_document_that_was_generated(string source)
    {
        GeneratorRun run = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(source));
        Assert.That(run.Files, Is.Not.Empty);
        Assert.That(await Rule.Reports.RunAsync(run.Output), Is.Empty);
        Assert.That(run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
    }
}
