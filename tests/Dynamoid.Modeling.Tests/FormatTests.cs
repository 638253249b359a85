namespace Dynamoid.Modeling.Tests;

/// <summary>Which stored form wins, and which codec writes it.</summary>
public sealed class FormatTests
{
    private const string Ns = "global::Dynamoid.Serialization.";

    [TestCase("DateTimeOffset", "Number", "DateTimeOffsetCodec", DynamoType.Number)]
    [TestCase("DateTimeOffset", "Text", "DateTimeOffsetIsoCodec<{0}UtcZone>", DynamoType.String)]
    [TestCase("DateTimeOffset", "EpochSeconds", "DateTimeOffsetEpochSecondsCodec", DynamoType.Number)]
    [TestCase("DateTimeOffset", "EpochMilliseconds", "DateTimeOffsetEpochMillisecondsCodec", DynamoType.Number)]
    [TestCase("DateTime", "Text", "DateTimeIsoCodec<{0}UtcZone>", DynamoType.String)]
    [TestCase("DateTime", "EpochMilliseconds", "DateTimeEpochMillisecondsCodec", DynamoType.Number)]
    [TestCase("DateOnly", "Text", "DateOnlyTextCodec", DynamoType.String)]
    [TestCase("bool", "Text", "BooleanTextCodec", DynamoType.String)]
    [TestCase("byte[]", "Native", "BinaryNativeCodec", DynamoType.Binary)]
    [TestCase("ReadOnlyMemory<byte>", "Native", "MemoryNativeCodec", DynamoType.Binary)]
    [TestCase("Color", "Number", "EnumNumberCodec<global::Shop.Color, global::Shop.Order.ColorNames>", DynamoType.Number)]
    [TestCase("System.IO.FileAccess", "Text", "FlagsCodec<global::System.IO.FileAccess, global::Shop.Order.FileAccessNames>", DynamoType.String)]
    [TestCase("HashSet<DateOnly>", "Text", "SetCodec<global::System.DateOnly, {0}DateOnlyTextCodec>", DynamoType.StringSet)]
    [TestCase("HashSet<byte[]>", "Native", "SetCodec<byte[], {0}BinaryNativeCodec>", DynamoType.BinarySet)]
    [TestCase("List<bool?>", "Text", "ListCodec<bool?, {0}NullableCodec<bool, {0}BooleanTextCodec>>", DynamoType.List)]
    [TestCase(
        "HashSet<int>", "List", "ListLikeCodec<global::System.Collections.Generic.HashSet<int>, int, {0}NumberCodec<int>, {0}SetAsListMaker<int>>", DynamoType.List)]
    public void A_form_has_its_codec_and_goes_for_the_parts_of_collections(string type, string format, string codec, DynamoType attribute)
    {
        StoredType stored = Stored($"[Field(Format = FieldFormat.{format})] public {type} X {{ get; set; }} = default!;");
        Assert.That((stored.Codec, stored.Attribute), Is.EqualTo((Ns + string.Format(codec, Ns), attribute)));
    }

    [Test]
    public void The_nearest_that_says_something_wins() => Assert.Multiple(() =>
    {
        Assert.That(Codec("bool", assembly: "Booleans = BooleanFormat.Text"), Is.EqualTo(Ns + "BooleanTextCodec"));
        Assert.That(Codec("bool", assembly: "Booleans = BooleanFormat.Text", document: "Booleans = BooleanFormat.Native"), Is.EqualTo(Ns + "BooleanCodec"));
        Assert.That(Codec("bool", assembly: "Booleans = BooleanFormat.Text", document: "Dates = DateFormat.Text"), Is.EqualTo(Ns + "BooleanTextCodec"));
        Assert.That(Codec("bool", document: "Booleans = BooleanFormat.Native", field: "Format = FieldFormat.Text"), Is.EqualTo(Ns + "BooleanTextCodec"));
        Assert.That(Codec("bool", document: "Booleans = BooleanFormat.Text", field: "Format = FieldFormat.Native"), Is.EqualTo(Ns + "BooleanCodec"));
    });

    [TestCase("Dotnet", "DateTimeOffset", "DateTimeOffsetIsoCodec<{0}UtcZone>")]
    [TestCase("Dotnet", "DateOnly", "DateOnlyTextCodec")]
    [TestCase("Dotnet", "byte[]", "BinaryNativeCodec")]
    [TestCase("Dotnet", "bool", "BooleanCodec")]
    [TestCase("Dotnet", "string", "StringCodec")]
    [TestCase("Gem3", "DateTimeOffset", "DateTimeOffsetCodec")]
    [TestCase("Gem3", "DateOnly", "DateOnlyCodec")]
    [TestCase("Gem3", "byte[]", "BinaryCodec")]
    [TestCase("Gem3", "bool", "BooleanCodec")]
    [TestCase("Gem3", "string", "NonEmptyStringCodec")]
    [TestCase("Gem3", "System.Collections.Generic.List<string?>", "ListCodec<string, {0}NonEmptyStringCodec>")]
    [TestCase("Gem3", "System.Collections.Generic.List<string>", "ListCodec<string, {0}NullAsEmptyStringCodec>")]
    [TestCase("Gem1", "bool", "BooleanTextCodec")]
    [TestCase("Gem1", "string", "NonEmptyStringCodec")]
    public void A_profile_sets_forms_together(string profile, string type, string codec) =>
        Assert.That(Codec(type, assembly: $"Profile = StorageProfile.{profile}"), Is.EqualTo(Ns + string.Format(codec, Ns)));

    [Test]
    public void A_nearer_profile_forgets_what_farther_ones_said_but_not_what_stands_beside_it() => Assert.Multiple(() =>
    {
        Assert.That(Codec("bool", assembly: "Booleans = BooleanFormat.Text", document: "Profile = StorageProfile.Gem3"), Is.EqualTo(Ns + "BooleanCodec"));
        Assert.That(Codec("bool", document: "Profile = StorageProfile.Gem3, Booleans = BooleanFormat.Text"), Is.EqualTo(Ns + "BooleanTextCodec"));
    });

    [Test]
    public void Timestamps_are_stored_as_the_documents_times_are()
    {
        DocumentModel document = Document("public string? X { get; set; }", document: "DateTimes = DateTimeFormat.EpochMilliseconds");
        Assert.That(document.Field("UpdatedAt").Stored.Codec, Is.EqualTo(Ns + "DateTimeOffsetEpochMillisecondsCodec"));
    }

    [Test]
    public void A_time_zone_is_found_by_a_struct_of_its_own()
    {
        DocumentModel document = Document(
            """
            public DateTimeOffset A { get; set; }
            public DateTime B { get; set; }
            [Field(TimeZone = "Asia/Tokyo")] public DateTime C { get; set; }
            """,
            document: "DateTimes = DateTimeFormat.Text, TimeZone = \"Europe/Berlin\", Timestamps = false");
        Assert.Multiple(() =>
        {
            Assert.That(document.Shape.Zones.Select(static zone => zone.Id), Is.EqualTo(["Europe/Berlin", "Asia/Tokyo"]));
            Assert.That(document.Field("A").Stored.Codec, Is.EqualTo(Ns + $"DateTimeOffsetIsoCodec<global::Shop.Order.{document.Shape.Zones[0].Name}>"));
            Assert.That(document.Field("C").Stored.Codec, Is.EqualTo(Ns + $"DateTimeIsoCodec<global::Shop.Order.{document.Shape.Zones[1].Name}>"));
        });
    }

    [Test]
    public void Nulls_are_stored_where_that_is_chosen_but_never_in_keys()
    {
        DocumentModel document = Document(
            "public string? X { get; set; }\n public int Y { get; set; }\n public string? City { get; set; }\n [Field(Nulls = NullHandling.Omit)] public string? Z { get; set; }",
            document: "Nulls = NullHandling.Store",
            annotations: "[GlobalIndex(HashKey = nameof(City))]");
        Assert.That(document.Shape.Fields.Where(static field => field.StoresNull).Select(static field => field.Property), Is.EqualTo(["X"]));
    }

    [Test]
    public void An_empty_text_counts_as_null_in_sets_as_well() => Assert.Multiple(() =>
    {
        Assert.That(Stored("[Field(EmptyStrings = EmptyStringHandling.Null)] public string X { get; set; } = \"\";").OmitsEmpty);
        Assert.That(Stored("[Field(EmptyStrings = EmptyStringHandling.Null)] public HashSet<string> X { get; set; } = [];").OmitsEmpty);
        Assert.That(Stored("public string X { get; set; } = \"\";").OmitsEmpty, Is.False);
    });

    [TestCase("(int Count, string Name)", "TupleCodec<int, string, {0}NumberCodec<int>, {0}StringCodec>")]
    [TestCase("(int?, List<int>)", "TupleCodec<int?, global::System.Collections.Generic.List<int>, {0}NullableCodec<int, {0}NumberCodec<int>>, {0}ListCodec<int, {0}NumberCodec<int>>>")]
    public void A_tuple_is_stored_as_a_list(string type, string codec)
    {
        StoredType stored = Stored($"public {type} X {{ get; set; }}");
        Assert.That((stored.Codec, stored.Attribute, stored.IsMutable, stored.CanBeKey), Is.EqualTo((Ns + string.Format(codec, Ns), DynamoType.List, true, false)));
    }

    [TestCase("Guid", "GuidCodec")]
    [TestCase("int", "NumberCodec<int>")]
    [TestCase("DateOnly", "DateOnlyCodec")]
    [TestCase("Color", "EnumCodec<global::Shop.Color, global::Shop.Order.ColorNames>")]
    [TestCase("bool", "BooleanTextCodec")]
    public void A_dictionary_has_keys_of_any_type_with_a_text(string key, string codec) => Assert.That(
        Stored($"public Dictionary<{key}, int> X {{ get; set; }} = [];").Codec,
        Does.StartWith(Ns + "MapCodec<").And.EndsWith($", int, {Ns}{codec}, {Ns}NumberCodec<int>>"));

    private static string Codec(string type, string assembly = "", string document = "", string field = "") =>
        Document($"[Field({field})] public {type} X {{ get; set; }} = default!;", assembly, document).Field("X").Stored.Codec;

    private static StoredType Stored(string member) => Document(member).Field("X").Stored;

    private static DocumentModel Document(string members, string assembly = "", string document = "", string annotations = "") => Read.Document($$"""
        [assembly: DynamoidDefaults({{assembly}})]
        namespace Shop;
        [DynamoDocument({{document}})]
        {{annotations}}
        public partial class Order
        {
            {{members}}
        }
        public enum Color { Red, Green }
        """);
}
