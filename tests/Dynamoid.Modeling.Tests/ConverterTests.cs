namespace Dynamoid.Modeling.Tests;

/// <summary>Which converter wins, and what is stored of what it gives.</summary>
public sealed class ConverterTests
{
    private const string Ns = "global::Dynamoid.Serialization.";

    private const string Types = """
        namespace Shop;
        public readonly record struct Money(decimal Amount);
        public sealed class AsNumber : IDynamoConverter<Money, decimal>
        {
            public static decimal Dump(Money value) => value.Amount;
            public static Money Load(decimal stored) => new(stored);
        }
        public sealed class AsList : IDynamoConverter<Money, List<int>>
        {
            public static List<int> Dump(Money value) => [];
            public static Money Load(List<int> stored) => default;
        }
        [StoredAs(Dynamoid.Serialization.AttributeType.Binary)]
        public sealed class ByHand : IDynamoConverter<Money>
        {
            public static void Write(ref Dynamoid.Serialization.ItemWriter writer, Money value) { }
            public static Money Read(ref Dynamoid.Serialization.ItemReader reader) => default;
        }
        public sealed class Trim : IDynamoConverter<string, string>
        {
            public static string Dump(string value) => value.Trim();
            public static string Load(string stored) => stored;
        }
        public sealed class Circular : IDynamoConverter<Circular, Circle>
        {
            public static Circle Dump(Circular value) => new();
            public static Circular Load(Circle stored) => new();
        }
        public sealed class Circle : IDynamoConverter<Circle, List<Circular>>
        {
            public static List<Circular> Dump(Circle value) => [];
            public static Circle Load(List<Circular> stored) => new();
        }
        [DynamoConverter(typeof(OwnConverter))]
        public sealed class Own;
        public sealed class OwnConverter : IDynamoConverter<Own, string>
        {
            public static string Dump(Own value) => "";
            public static Own Load(string stored) => new();
        }
        public sealed class Itself : IDynamoConverter<Itself, Guid>
        {
            public static Guid Dump(Itself value) => default;
            public static Itself Load(Guid stored) => new();
        }
        """;

    private const string ByNumber = "ConvertedScalarCodec<global::Shop.Money, decimal, global::Shop.AsNumber, " + Ns + "NumberCodec<decimal>>";

    [Test]
    public void What_is_stored_is_what_the_converter_gives()
    {
        StoredType stored = Stored("[Field(Converter = typeof(AsNumber))] public Money X { get; set; }");
        Assert.That((stored.Codec, stored.Attribute, stored.CanBeKey, stored.HasText, stored.IsMutable), Is.EqualTo((Ns + ByNumber, DynamoType.Number, true, true, true)));
    }

    [Test]
    public void What_a_converter_stores_as_a_list_cannot_be_a_key()
    {
        StoredType stored = Stored("[Field(Converter = typeof(AsList))] public Money X { get; set; }");
        Assert.That((stored.Attribute, stored.CanBeKey, stored.HasText), Is.EqualTo((DynamoType.List, false, false)));
        Assert.That(stored.Codec, Does.StartWith(Ns + "ConvertedCodec<global::Shop.Money, global::System.Collections.Generic.List<int>, global::Shop.AsList, "));
    }

    [Test]
    public void A_converter_that_writes_items_says_at_build_what_it_writes()
    {
        StoredType stored = Stored("[Field(Converter = typeof(ByHand))] public Money? X { get; set; }");
        Assert.That(
            (stored.Codec, stored.Attribute, stored.CanBeKey, stored.HasText),
            Is.EqualTo((Ns + "CustomCodec<global::Shop.Money, global::Shop.ByHand>", DynamoType.Binary, true, false)));
    }

    [Test]
    public void A_type_may_name_its_converter_or_be_its_own() => Assert.Multiple(() =>
    {
        Assert.That(Stored("public Own? X { get; set; }").Codec, Is.EqualTo(Ns + $"ConvertedScalarCodec<global::Shop.Own, string, global::Shop.OwnConverter, {Ns}StringCodec>"));
        Assert.That(
            Stored("public Itself? X { get; set; }").Codec,
            Is.EqualTo(Ns + $"ConvertedScalarCodec<global::Shop.Itself, global::System.Guid, global::Shop.Itself, {Ns}GuidCodec>"));
    });

    [Test]
    public void The_propertys_converter_comes_before_the_assemblys() => Assert.Multiple(() =>
    {
        Assert.That(Stored("public Money X { get; set; }", "[assembly: DynamoConverter(typeof(Shop.AsNumber))]").Codec, Is.EqualTo(Ns + ByNumber));
        Assert.That(
            Stored("[Field(Converter = typeof(AsList))] public Money X { get; set; }", "[assembly: DynamoConverter(typeof(Shop.AsNumber))]").Attribute,
            Is.EqualTo(DynamoType.List));
    });

    [Test]
    public void A_converter_goes_for_the_parts_of_collections() => Assert.That(
        Stored("[Field(Converter = typeof(AsNumber))] public HashSet<Money> X { get; set; } = [];").Codec, Is.EqualTo(Ns + $"SetCodec<global::Shop.Money, {Ns}{ByNumber}>"));

    [TestCase("")]
    [TestCase("[assembly: DynamoConverter(typeof(Shop.Trim))]")]
    public void A_converter_may_give_the_type_itself_which_is_stored_as_it_is(string assembly) => Assert.That(
        Stored("[Field(Converter = typeof(Trim))] public string? X { get; set; }", assembly).Codec,
        Is.EqualTo(Ns + $"ConvertedScalarCodec<string, string, global::Shop.Trim, {Ns}StringCodec>"));

    [Test]
    public void Converters_may_not_go_round_in_a_circle() => ProblemCheck.Document(
        Types + "[DynamoDocument] public partial class Order { public {|DYN1002:Circular?|} X { get; set; } }");

    private static StoredType Stored(string member, string assembly = "") =>
        Read.Document(assembly + "\n" + Types + "[DynamoDocument] public partial class Order { " + member + " }").Field("X").Stored;
}
