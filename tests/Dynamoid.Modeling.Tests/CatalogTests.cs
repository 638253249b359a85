using Dynamoid.Modeling.Queries;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Tests;

/// <summary>The compiler runs an analyzer for many files at once.</summary>
public sealed class CatalogTests
{
    private const int Times = 50;

    [Test]
    public void Those_who_ask_for_a_document_at_once_get_the_same_object()
    {
        INamedTypeSymbol type = Read.Type(TestProject.Of("using Dynamoid; namespace Shop; [DynamoDocument] public partial class Order { public int Total { get; set; } }"), "Shop.Order");
        for (int time = 0; time < Times; time++)
        {
            DocumentCatalog catalog = new();
            DocumentFacts?[] found = new DocumentFacts?[4];
            using Barrier together = new(found.Length);
            Thread[] threads = [.. Enumerable.Range(0, found.Length).Select(number => new Thread(() =>
            {
                together.SignalAndWait();
                found[number] = catalog.Find(type, CancellationToken.None);
            }))];
            Array.ForEach(threads, static thread => thread.Start());
            Array.ForEach(threads, static thread => thread.Join());
            Assert.That(found, Is.All.Not.Null.And.All.SameAs(found[0]));
        }
    }

    [Test]
    public void A_compilation_has_one_catalog_for_all_analyzers()
    {
        Compilation compilation = TestProject.Of("").Compile();
        DocumentCatalog first = DocumentCatalog.Of(compilation);
        DocumentCatalog second = DocumentCatalog.Of(compilation);
        Assert.That(second, Is.SameAs(first));
        Assert.That(DocumentCatalog.Of(TestProject.Of("").Compile()), Is.Not.SameAs(first));
    }
}
