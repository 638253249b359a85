namespace Dynamoid.Modeling.Tests;

public sealed class PolymorphTests
{
    private const string Payments = """
        namespace Shop;
        [DynamoMap(Discriminator = "type"), DynamoMapSubtype(typeof(Card), "card"), DynamoMapSubtype(typeof(Cash), "cash")] public partial class Payment { public decimal Amount { get; set; } }
        [DynamoMap, DynamoMapSubtype(typeof(Credit), "credit")] public partial class Card : Payment;
        [DynamoMap] public partial class Credit : Card;
        [DynamoMap] public partial class Cash : Payment;
        [DynamoMap] public abstract partial class Token : Card;
        """;

    [TestCase("Payment", true, "card,cash,credit")]
    [TestCase("Card", false, "card,credit")]
    [TestCase("Credit", false, "credit")]
    public void A_map_knows_its_own_subtypes_of_all_levels(string name, bool isPlain, string values)
    {
        PolymorphModel polymorph = Read.Map(Payments.Replace("[DynamoMap] public abstract partial class Token : Card;", "", StringComparison.Ordinal), "Shop." + name).Polymorph!;
        Assert.That((polymorph.Attribute, polymorph.Root, polymorph.IsPlain, string.Join(",", polymorph.Subtypes.Select(static subtype => subtype.Value))), Is.EqualTo(("type", "Shop.Payment", isPlain, values)));
    }

    [Test]
    public void An_abstract_map_has_no_fields_of_its_own()
    {
        MapModel map = Read.Map(Payments.Replace("partial class Payment", "abstract partial class Payment", StringComparison.Ordinal), "Shop.Payment");
        Assert.That((map.Polymorph!.IsAbstract, map.Shape.Fields.Count, map.Shape.KeepsUnknown), Is.EqualTo((true, 0, false)));
    }

    [Test]
    public void A_map_alone_is_of_one_class() => Assert.That(Read.Map("namespace Shop; [DynamoMap] public partial class Phone;").Polymorph, Is.Null);

    [Test]
    public void What_cannot_be_told_apart_is_a_problem() => Assert.Multiple(() =>
    {
        Assert.That(
            ProblemCheck.Map(Payments.Replace("Token", "{|DYN1014:Token|}", StringComparison.Ordinal), "Shop.Token"),
            Is.EqualTo(["Token", "no subtype of it is listed: add [DynamoMapSubtype] for each"]));
        ProblemCheck.Map("namespace Shop; [DynamoMap(Discriminator = \"x\"), {|DYN1012:DynamoMapSubtype(typeof(Phone), \"p\")|}] public abstract partial class Phone;");
        ProblemCheck.Map("namespace Shop; [DynamoMap(Discriminator = \"x\"), DynamoMapSubtype(typeof(Phone), \"p\")] public partial class Phone { public int {|DYN1015:X|} { get; set; } }");
    });
}
