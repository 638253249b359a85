using Dynamoid.RoslynTesting;

namespace Dynamoid.Modeling.Tests;

public sealed class EqualityTests
{
    private const string Members = "public Color Color { get; set; } public List<Phone> Phones { get; set; } = []; [RangeKey] public int Day { get; set; }";
    private const string Index = "[GlobalIndex(HashKey = nameof(Color), RangeKey = nameof(Day), Projection = IndexProjection.Include, Include = [nameof(Day)])]";

    [Test]
    public void Equal_sources_give_equal_models()
    {
        DocumentModel first = Read.Order(Members, Index);
        DocumentModel second = Read.Order(Members, Index);
        Assert.That(second, Is.EqualTo(first).And.Not.SameAs(first));
        Assert.That(second.GetHashCode(), Is.EqualTo(first.GetHashCode()));
    }

    [TestCase(Members + " public int More { get; set; }", Index)]
    [TestCase("public Color? Color { get; set; } public List<Phone> Phones { get; set; } = []; [RangeKey] public int Day { get; set; }", Index)]
    [TestCase("public Color Color { get; init; } public List<Phone> Phones { get; set; } = []; [RangeKey] public int Day { get; set; }", Index)]
    [TestCase(Members, "[GlobalIndex(HashKey = nameof(Color), RangeKey = nameof(Day))]")]
    [TestCase(Members, "")]
    public void Each_real_change_gives_another_model(string members, string annotations) =>
        Assert.That(Read.Order(members, annotations), Is.Not.EqualTo(Read.Order(Members, Index)));

    [Test]
    public void No_model_holds_a_part_of_the_compilation_and_each_compares_by_value() =>
        Assert.That(ModelGuard.Violations(typeof(DocumentModel).Assembly, typeof(DocumentModel).Namespace!), Is.Empty);

    [Test]
    public void The_guard_finds_what_would_spoil_a_model() => Assert.Multiple(() =>
    {
        Assert.That(ModelGuard.Violations(typeof(WithSymbol)), Has.Some.Contains("ISymbol"));
        Assert.That(ModelGuard.Violations(typeof(WithLocations)), Has.Some.Contains("Location"));
        Assert.That(ModelGuard.Violations(typeof(WithList)), Has.Some.Contains("does not compare by value"));
        Assert.That(ModelGuard.Violations(typeof(WithSetter)), Has.Some.Contains("can be changed"));
        Assert.That(ModelGuard.Violations(typeof(PlainClass)), Has.Some.Contains("does not implement IEquatable"));
        Assert.That(ModelGuard.Violations(typeof(ProblemKind)), Is.Empty);
    });

    private sealed record WithSymbol(Microsoft.CodeAnalysis.ISymbol Symbol);

    private sealed record WithLocations(EquatableArray<string> Names, Dictionary<string, Microsoft.CodeAnalysis.Location> Places);

    private sealed record WithList(List<string> Names);

    private sealed record WithSetter
    {
        public int Number { get; set; }
    }

    private sealed class PlainClass;
}
