namespace Dynamoid.Modeling.Tests;

public sealed class FieldTests
{
    [Test]
    public void Fields_are_the_keys_then_the_properties_then_the_timestamps() =>
        Assert.That(
            Read.Order("public int Total { get; set; } [RangeKey] public int Day { get; set; } public string? Note { get; set; } [HashKey] public string Customer { get; set; } = \"\";").Attributes(),
            Is.EqualTo(["customer", "day", "total", "note", "created_at", "updated_at"]));

    [Test]
    public void Properties_of_base_classes_come_first_and_overridden_ones_once() =>
        Assert.That(
            Read.Document("""
                namespace Shop;
                public class Entity { public string Id { get; set; } = ""; public virtual int Version { get; set; } }
                public class Audited : Entity { public string? Author { get; set; } }
                [DynamoDocument(Timestamps = false)] public partial class Order : Audited { public int Total { get; set; } public override int Version { get; set; } }
                """).Attributes(),
            Is.EqualTo(["id", "author", "total", "version"]));

    [TestCase("public static int X { get; set; }")]
    [TestCase("public int this[int index] { get => index; set { } }")]
    [TestCase("public string X => \"computed\";")]
    [TestCase("public string X { set { } }")]
    [TestCase("[NotStored] public string? X { get; set; }")]
    [TestCase("private string? X { get; set; }")]
    [TestCase("internal string? X { get; set; }")]
    [TestCase("public string? X;")]
    public void What_is_no_public_property_with_a_value_of_its_own_is_not_stored(string member) =>
        Assert.That(Read.Order(member).Attributes(), Is.EqualTo(["id", "created_at", "updated_at"]));

    [Test]
    public void A_hidden_property_is_stored_when_an_annotation_asks_for_it() =>
        Assert.That(Read.Order("[Field] internal string? Secret { get; set; }").Attributes(), Does.Contain("secret"));

    [Test]
    public void A_field_can_be_renamed() =>
        Assert.That(Read.Order("[Field(\"n\")] public string? Note { get; set; }").Field("Note").Attribute, Is.EqualTo("n"));

    [TestCase("public int X { get; set; }", Assignment.Setter)]
    [TestCase("public int X { get; private set; }", Assignment.Setter)]
    [TestCase("public int X { get; init; }", Assignment.InitAccessor)]
    [TestCase("public required int X { get; init; }", Assignment.InitAccessor)]
    [TestCase("public int X { get; } = 3;", Assignment.BackingField)]
    [TestCase("public int X { get => field + 1; }", Assignment.BackingField)]
    public void A_field_knows_how_it_is_set(string member, Assignment assignment) =>
        Assert.That(Read.Order(member).Field("X").Assignment, Is.EqualTo(assignment));

    [Test]
    public void A_property_named_like_a_keyword_is_escaped_in_code_only()
    {
        FieldModel field = Read.Order("public int @class { get; set; }").Field("@class");
        Assert.That(field.Attribute, Is.EqualTo("class"));
    }

    [Test]
    public void Timestamps_are_implicit_unless_switched_off() => Assert.Multiple(() =>
    {
        Assert.That(Read.Order("").CreatedAt, Is.EqualTo(1));
        Assert.That(Read.Order("").UpdatedAt, Is.EqualTo(2));
        Assert.That(Read.Document("namespace Shop; [DynamoDocument(Timestamps = false)] public partial class Order;").Attributes(), Is.EqualTo(["id"]));
        Assert.That(Read.Document("[assembly: DynamoidDefaults(Timestamps = false)] namespace Shop { [DynamoDocument] public partial class Order; }").Attributes(), Is.EqualTo(["id"]));
        Assert.That(
            Read.Document("[assembly: DynamoidDefaults(Timestamps = false)] namespace Shop { [DynamoDocument(Timestamps = true)] public partial class Order; }").UpdatedAt,
            Is.EqualTo(2));
    });

    [TestCase("public DateTime? CreatedAt { get; set; }", 1)]
    [TestCase("public DateTimeOffset CreatedAt { get; init; }", 1)]
    [TestCase("public string? CreatedAt { get; set; }", -1)]
    [TestCase("[NotStored] public DateTime CreatedAt { get; set; }", -1)]
    public void A_declared_timestamp_takes_the_place_of_the_implicit_one(string member, int number)
    {
        DocumentModel document = Read.Order(member);
        Assert.That(document.CreatedAt, Is.EqualTo(number));
        Assert.That(document.Shape.Fields.Count(static field => field.IsImplicit), Is.EqualTo(2), "Id and UpdatedAt");
    }

    [Test]
    public void The_time_to_live_is_stored_in_whole_seconds()
    {
        DocumentModel document = Read.Order("[Expires] public DateTimeOffset? ValidUntil { get; set; }");
        Assert.That(document.Expires, Is.EqualTo(1));
        Assert.That(document.Field("ValidUntil").Stored.Codec, Is.EqualTo("global::Dynamoid.Serialization.DateTimeOffsetEpochSecondsCodec"));
    }
}
