namespace Dynamoid.Modeling.Tests;

public sealed class ConstructionTests
{
    [Test]
    public void A_class_without_constructors_gets_one() => Assert.That(Read.Order("").Shape.Construction, Is.EqualTo(new ConstructionModel(false, default)));

    [Test]
    public void The_parameters_of_a_positional_record_are_its_fields() =>
        Assert.That(Parameters(Read.Order("", header: "public partial record Order(string Id, int Count, List<string> Tags, Color? Color)")), Is.EqualTo(["Id", "Count", "Tags", "Color"]));

    [Test]
    public void Parameters_match_properties_whatever_their_case() =>
        Assert.That(Parameters(Read.Order("public Order(string id, int total) { Id = id; Total = total; } public string Id { get; } public int Total { get; }")), Is.EqualTo(["Id", "Total"]));

    [Test]
    public void A_property_that_only_a_constructor_sets_is_stored_in_a_map()
    {
        MapModel map = Read.Map("namespace Shop; [DynamoMap] public partial class Phone(string number) { public string Number => number; }");
        Assert.That(map.Shape.Fields.Single().Assignment, Is.EqualTo(Assignment.None));
    }

    [TestCase("struct Phone { public Phone(TimeSpan other) { } public int X { get; set; } }", false)]
    [TestCase("struct Phone { public Phone(int x) { } public int X { get; set; } }", true)]
    [TestCase("record struct Phone(int X)", true)]
    public void A_struct_is_made_without_a_constructor_when_none_fits(string declaration, bool chains)
    {
        MapModel map = Read.Map($"namespace Shop; [DynamoMap] public partial {declaration};");
        Assert.That((map.Shape.Construction.DeclaresConstructor, map.NeedsLayout), Is.EqualTo((chains, true)));
    }

    [Test]
    public void A_primary_constructor_goes_before_one_without_parameters_and_that_before_all_others() => Assert.Multiple(() =>
    {
        Assert.That(Parameters(Read.Order("public Order() : this(\"\") { }", header: "public partial record Order(string Id)")), Is.EqualTo(["Id"]));
        Assert.That(Parameters(Read.Order("private Order() { } public Order(int total) => Total = total; public int Total { get; set; }")), Is.Empty);
        Assert.That(
            Parameters(Read.Order("public Order(int a) { } public Order(int a, int b) { } public Order(int a, int b, string other) { } public int A { get; set; } public int B { get; set; }")),
            Is.EqualTo(["A", "B"]));
    });

    [TestCase("string X", null)]
    [TestCase("int X = 5", "5")]
    [TestCase("string X = \"a\\\"b\"", "\"a\\\"b\"")]
    [TestCase("decimal X = 1.5m", "1.5m")]
    [TestCase("float X = 0.5f", "0.5f")]
    [TestCase("double X = double.NaN", "double.NaN")]
    [TestCase("Color X = Color.Green", "(global::Shop.Color)(1)")]
    [TestCase("DateOnly X = default", "default")]
    [TestCase("List<int> X = null!", "[]")]
    [TestCase("Phone X = null!", "null!")]
    public void What_an_item_lacks_is_passed_as_the_default(string parameter, string? value) =>
        Assert.That(Read.Order("", header: $"public partial record Order({parameter})").Shape.Construction.Parameters[0].Default, Is.EqualTo(value));

    private static IEnumerable<string> Parameters(DocumentModel document) => document.Shape.Construction.Parameters.Select(static parameter => parameter.Field);
}
