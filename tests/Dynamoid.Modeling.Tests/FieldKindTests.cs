namespace Dynamoid.Modeling.Tests;

/// <summary>What conditions can be made of a property.</summary>
public sealed class FieldKindTests
{
    [TestCase("string?", FieldKind.Text)]
    [TestCase("Color", FieldKind.Text)]
    [TestCase("Guid", FieldKind.Text)]
    [TestCase("int?", FieldKind.Number)]
    [TestCase("DynamoNumber", FieldKind.Number)]
    [TestCase("TimeSpan", FieldKind.Scalar)]
    [TestCase("DateTime", FieldKind.Scalar)]
    [TestCase("bool", FieldKind.Plain)]
    [TestCase("byte[]", FieldKind.Plain)]
    [TestCase("DynamoValue", FieldKind.Plain)]
    [TestCase("(int, string)", FieldKind.Plain)]
    [TestCase("HashSet<int>", FieldKind.Set)]
    [TestCase("string[]", FieldKind.List)]
    [TestCase("IReadOnlyDictionary<int, Phone>", FieldKind.Dictionary)]
    [TestCase("Phone?", FieldKind.Map)]
    public void A_type_has_a_kind(string type, FieldKind kind) => Assert.That(Field($"public {type} X {{ get; set; }} = default!;").Stored.FieldKind, Is.EqualTo(kind));

    [TestCase("Text", "bool", FieldKind.Plain)]
    [TestCase("Native", "byte[]", FieldKind.Scalar)]
    [TestCase("List", "HashSet<int>", FieldKind.List)]
    [TestCase("Text", "DateOnly", FieldKind.Text)]
    [TestCase("Number", "Color", FieldKind.Scalar)]
    public void A_form_has_a_kind(string format, string type, FieldKind kind) =>
        Assert.That(Field($"[Field(Format = FieldFormat.{format})] public {type} X {{ get; set; }} = default!;").Stored.FieldKind, Is.EqualTo(kind));

    [Test]
    public void The_parts_of_a_collection_are_known_to_the_last()
    {
        StoredType stored = Field("public Dictionary<Color, List<int?>> X { get; set; } = [];").Stored;
        Assert.That(stored.Parts.Select(static part => part.Type.Name), Is.EqualTo(["global::Shop.Color", "global::System.Collections.Generic.List<int?>"]));
        Assert.That((stored.Parts[1].Parts[0].ValueType, stored.Parts[1].Parts[0].FieldKind), Is.EqualTo(("int?", FieldKind.Number)));
        Assert.That(Field("public List<Phone> X { get; set; } = [];").Stored.Parts[0].MapFields, Is.EqualTo("global::Shop.PhoneFields"));
    }

    [TestCase("public string? X { get; set; }", "public")]
    [TestCase("[Field] internal string? X { get; set; }", "internal")]
    [TestCase("[Field] private List<Color>? X { get; set; }", "internal")]
    [TestCase("[Field] private Hidden X { get; set; } private enum Hidden { A }", null)]
    [TestCase("[Field] private List<Hidden[]>? X { get; set; } private enum Hidden { A }", null)]
    public void A_field_is_seen_by_whom_can_name_its_type(string property, string? visibility) => Assert.That(Field(property).Visibility, Is.EqualTo(visibility));

    private static FieldModel Field(string property) => Read.Order(property).Field("X");
}
