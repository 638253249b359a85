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
        Assert.That((table.KeysOf(-1).Hash, table.KeysOf(-1).Range), Is.EqualTo((new[] { 0 }, new[] { 1 })));
        Assert.That(table.Indexes.Select(static index => ($"{string.Join(' ', index.Keys.Hash)} / {string.Join(' ', index.Keys.Range)}", index.IsLocal, index.HoldsAll)), Is.EqualTo(new[] { ("3 / 2", false, true), ("2 / ", false, false), ("0 / 2", true, true) }));
        Assert.That(Choose(3).Index, Is.Zero);
        Assert.That(Choose(2).IsQuery, Is.False, "the index holds keys only");
        Assert.That(Choose(0, 2).Index, Is.EqualTo(2));

        Plan Choose(params int[] equal) => Planner.Choose(table, [.. equal.Select(static field => new PlanCondition(field, PlanOperator.Equal))], default);
    }

    [Test]
    public void Several_attributes_on_a_side_of_a_key_keep_their_order()
    {
        DocumentModel order = Read.Order(
            "public string? A { get; set; } public string? B { get; set; } public int C { get; set; } public int D { get; set; }",
            "[GlobalIndex(HashKeys = [nameof(Order.B), nameof(Order.A)], RangeKeys = [nameof(Order.D), nameof(Order.C)])]");
        PlanKeys keys = ModelPlans.Of(order).KeysOf(0);
        Assert.That((keys.Hash, keys.Range), Is.EqualTo((new[] { 2, 1 }, new[] { 4, 3 })));
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
