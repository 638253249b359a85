using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Tests;

/// <summary>What is planned at build is what is planned at run time.</summary>
public sealed class PlanTests
{
    [Test]
    public void The_planner_knows_a_documents_keys_and_indexes_by_the_numbers_of_its_fields()
    {
        DocumentModel order = Read.Order(
            "[HashKey] public string A { get; set; } = \"\"; [RangeKey] public int B { get; set; } public int C { get; set; } public string? D { get; set; }",
            "[GlobalIndex(HashKey = nameof(Order.D), RangeKey = nameof(Order.C)), GlobalIndex(HashKey = nameof(Order.C), Projection = IndexProjection.KeysOnly), LocalIndex(RangeKey = nameof(Order.C))]");
        PlanTable table = ModelPlans.Of(order);
        Assert.That((table.HashKey, table.RangeKey), Is.EqualTo((0, 1)));
        Assert.That(table.Indexes.Select(static index => (index.HashKey, index.RangeKey, index.IsLocal, index.HoldsAll)), Is.EqualTo(new[] { (3, 2, false, true), (2, -1, false, false), (0, 2, true, true) }));
        Assert.That(Choose(3).Index, Is.Zero);
        Assert.That(Choose(2).IsQuery, Is.False, "the index holds keys only");
        Assert.That(Choose(0, 2).Index, Is.EqualTo(2));

        Plan Choose(params int[] equal) => Planner.Choose(table, [.. equal.Select(static field => new PlanCondition(field, PlanOperator.Equal))], default);
    }

    [Test]
    public void Both_sides_compile_the_same_files()
    {
        string project = File.ReadAllText(Path.Combine(Root(), "src", "Dynamoid.Modeling", "Dynamoid.Modeling.csproj"));
        Assert.That(project, Does.Contain("../Dynamoid.Runtime/Queries/Planning/*.cs"));
        Assert.That(Directory.Exists(Path.Combine(Root(), "src", "Dynamoid.Modeling", "Planning")), Is.False, "no copies");
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
