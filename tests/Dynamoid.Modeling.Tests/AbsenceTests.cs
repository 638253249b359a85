namespace Dynamoid.Modeling.Tests;

public sealed class AbsenceTests
{
    [TestCase("string? X", Absence.Null)]
    [TestCase("int? X", Absence.Null)]
    [TestCase("List<int>? X", Absence.Null)]
    [TestCase("HashSet<int>? X", Absence.Null)]
    [TestCase("Phone? X", Absence.Null)]
    [TestCase("byte[]? X", Absence.Null)]
    [TestCase("string X", Absence.Initialiser)]
    [TestCase("int X", Absence.Initialiser)]
    [TestCase("byte[] X", Absence.Initialiser)]
    [TestCase("List<int> X", Absence.Initialiser)]
    [TestCase("Dictionary<string, int> X", Absence.Initialiser)]
    [TestCase("Phone X", Absence.Initialiser)]
    [TestCase("HashSet<int> X", Absence.Empty)]
    [TestCase("ISet<int> X", Absence.Empty)]
    public void A_member_without_a_value_is_null_where_it_may_be_and_empty_where_nothing_stands_for_empty(string declaration, Absence absence) =>
        Assert.That(Read.Order($"public {declaration} {{ get; set; }} = default!;").Field("X").Stored.Absence, Is.EqualTo(absence));

    [TestCase("string X", Absence.Null)]
    [TestCase("byte[] X", Absence.Null)]
    [TestCase("int X", Absence.Initialiser)]
    [TestCase("List<int> X", Absence.Initialiser)]
    [TestCase("Dictionary<string, int> X", Absence.Initialiser)]
    [TestCase("Phone X", Absence.Initialiser)]
    [TestCase("HashSet<int> X", Absence.Empty)]
    public void Outside_of_a_nullable_context_scalars_may_be_null_and_collections_may_not(string declaration, Absence absence) =>
        Assert.That(Read.Order($"\n#nullable disable\npublic {declaration} {{ get; set; }}\n#nullable restore\n").Field("X").Stored.Absence, Is.EqualTo(absence));

    [TestCase("public required string X { get; init; }", true)]
    [TestCase("public required int X { get; set; }", true)]
    [TestCase("public required List<int> X { get; set; }", true)]
    [TestCase("public required Phone X { get; set; }", true)]
    [TestCase("public required string? X { get; set; }", false)]
    [TestCase("public required int? X { get; set; }", false)]
    [TestCase("public required HashSet<int> X { get; set; }", false)]
    [TestCase("public string X { get; set; } = \"\";", false)]
    [TestCase("public int X { get; set; }", false)]
    [TestCase("[RangeKey] public int? X { get; set; }", true)]
    public void What_the_language_requires_an_item_must_have(string member, bool required) =>
        Assert.That(Read.Order(member).Field("X").IsRequired, Is.EqualTo(required));

    [TestCase("string X", true)]
    [TestCase("int X", true)]
    [TestCase("List<int> X", true)]
    [TestCase("string? X", false)]
    [TestCase("int? X", false)]
    [TestCase("HashSet<int> X", false)]
    [TestCase("int X = 5", false)]
    [TestCase("string X = \"\"", false)]
    public void A_parameter_without_a_default_value_is_required(string parameter, bool required) =>
        Assert.That(Read.Order("", header: $"public partial record Order({parameter})").Field("X").IsRequired, Is.EqualTo(required));

    [Test]
    public void A_parameter_that_takes_null_is_not_required_although_its_property_is_never_null() =>
        Assert.That(Read.Order("public Order(string? note) => Note = note ?? \"none\"; public string Note { get; }").Field("Note").IsRequired, Is.False);

    [Test]
    public void The_key_is_required() => Assert.That(Read.Order("").Field("Id").IsRequired);
}
