using Dynamoid.Serialization;
using Custom = Dynamoid.Serialization.CustomCodec<Dynamoid.Runtime.Tests.Serialization.Converters.Money, Dynamoid.Runtime.Tests.Serialization.Converters.MoneyListConverter>;
using Scalar = Dynamoid.Serialization.ConvertedScalarCodec<
    Dynamoid.Runtime.Tests.Serialization.Converters.Money, string, Dynamoid.Runtime.Tests.Serialization.Converters.MoneyConverter, Dynamoid.Serialization.StringCodec>;

namespace Dynamoid.Runtime.Tests.Serialization.Converters;

public class ConverterTests
{
    private static readonly Money Franc = new(1.5m, "CHF");

    [Test]
    public void A_pair_of_functions_stores_a_type_as_another()
    {
        Assert.That(Json.Write<Money, Scalar>(Franc), Is.EqualTo("""{"S":"1.5 CHF"}"""));
        Assert.That(Json.Read<Money, Scalar>("""{"S":"1.5 CHF"}"""), Is.EqualTo(Franc));
        Assert.That(Scalar.Type, Is.EqualTo(AttributeType.String));
    }

    [Test]
    public void What_is_stored_as_a_scalar_may_be_in_sets()
    {
        string json = Json.Write<HashSet<Money>, SetCodec<Money, Scalar>>([Franc, new(2, "EUR")]);
        Assert.That(json, Is.EqualTo("""{"SS":["1.5 CHF","2 EUR"]}"""));
        Assert.That(Json.Read<HashSet<Money>, SetCodec<Money, Scalar>>(json), Is.EqualTo(new[] { Franc, new(2, "EUR") }));
    }

    [Test]
    public void What_a_converter_throws_about_a_set_that_is_read_as_a_list_is_told_too() => Assert.That(
        static () => Json.Read<List<Money>, ListCodec<Money, Scalar>>("""{"SS":["1.5 CHF","nothing at all"]}"""),
        Throws.TypeOf<ItemFormatException>().With.InnerException.TypeOf<FormatException>());

    [Test]
    public void What_a_scalar_reads_besides_its_converted_type_reads_too() =>
        Assert.That(
            Json.Read<HashSet<long>, SetCodec<long, ConvertedScalarCodec<long, DateOnly, DayOfCentury, DateOnlyTextCodec>>>("""{"NS":["10957"]}"""),
            Is.EqualTo(new[] { 0L }));

    [Test]
    public void A_type_may_be_stored_as_a_list_or_map()
    {
        string json = Json.Write<Money, ConvertedCodec<Money, List<string>, Parts, ListCodec<string, StringCodec>>>(Franc);
        Assert.That(json, Is.EqualTo("""{"L":[{"S":"1.5"},{"S":"CHF"}]}"""));
        Assert.That(Json.Read<Money, ConvertedCodec<Money, List<string>, Parts, ListCodec<string, StringCodec>>>(json), Is.EqualTo(Franc));
    }

    [Test]
    public void A_converter_may_store_null()
    {
#pragma warning disable CS8631 // the codec of texts never meets the null
        Assert.That(Json.Write<Money, ConvertedCodec<Money, string?, MoneyOrNothingConverter, StringCodec>>(default), Is.EqualTo("""{"NULL":true}"""));
        Assert.That(Json.Read<Money, ConvertedCodec<Money, string?, MoneyOrNothingConverter, StringCodec>>("""{"NULL":true}"""), Is.EqualTo(default(Money)));
        Assert.That(
            static () => Json.Write<HashSet<Money>, SetCodec<Money, ConvertedScalarCodec<Money, string?, MoneyOrNothingConverter, StringCodec>>>([default]),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("set holds null"));
#pragma warning restore CS8631
    }

    [Test]
    public void What_Load_throws_names_the_document_and_the_attribute_and_is_kept() =>
        Assert.That(
            static () => Json.ReadAttribute<List<Money>, ListCodec<Money, Scalar>>("""{"a":{"L":[{"S":"1 CHF"},{"S":"much"}]}}"""),
            Throws.TypeOf<ItemFormatException>()
                .With.Property("Document").EqualTo("Shop.Thing")
                .And.Property("Path").EqualTo("a[1]")
                .And.Message.Contains("MoneyConverter.Load")
                .And.Message.Not.Contains("much")
                .And.InnerException.TypeOf<FormatException>());

    [Test]
    public void What_Dump_throws_is_kept() =>
        Assert.That(
            static () => Json.Write<Money, Scalar>(new(1, "")),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("MoneyConverter.Dump").And.InnerException.TypeOf<ArgumentException>());

    [Test]
    public void A_stored_value_of_another_type_never_reaches_the_converter() =>
        Assert.That(static () => Json.Read<Money, Scalar>("""{"N":"1"}"""), Throws.TypeOf<ItemFormatException>().With.InnerException.Null);

    [Test]
    public void A_converter_may_write_and_read_by_itself()
    {
        Assert.That(Json.Write<Money, Custom>(Franc), Is.EqualTo("""{"L":[{"N":"1.5"},{"S":"CHF"}]}"""));
        Assert.That(Json.Read<Money, Custom>("""{"L":[{"N":"1.5"},{"S":"CHF"}]}"""), Is.EqualTo(Franc));
    }

    [Test]
    public void What_its_Read_throws_names_the_attribute_and_is_kept() =>
        Assert.That(
            static () => Json.ReadAttribute<Money, Custom>("""{"a":{"L":[{"N":"1"},{"S":"francs"}]}}"""),
            Throws.TypeOf<ItemFormatException>().With.Property("Path").EqualTo("a").And.InnerException.TypeOf<FormatException>());

    [Test]
    public void What_its_Write_throws_leaves_nothing_behind()
    {
        ItemWriter writer = new(16);
        writer.BeginItem();
        writer.WriteName("\"a\":"u8);
        string before = System.Text.Encoding.UTF8.GetString(writer.Written);
        ItemFormatException? thrown = null;
        try
        {
            Custom.Write(ref writer, new(1, ""));
        }
        catch (ItemFormatException exception)
        {
            thrown = exception;
        }

        string after = System.Text.Encoding.UTF8.GetString(writer.Written);
        writer.Dispose();
        Assert.That(thrown?.InnerException, Is.TypeOf<ArgumentException>());
        Assert.That(after, Is.EqualTo(before));
    }

    [Test]
    public void A_converter_is_held_to_one_value()
    {
        Assert.That(
            static () => Json.Write<Money, CustomCodec<Money, CarelessConverter>>(Franc), Throws.TypeOf<ItemFormatException>().With.Message.Contains("CarelessConverter.Write must write exactly one value"));
        Assert.That(
            static () => Json.Read<Money, CustomCodec<Money, CarelessConverter>>("""{"S":"x"}"""), Throws.TypeOf<ItemFormatException>().With.Message.Contains("CarelessConverter.Read must read exactly one value"));
    }

    [Test]
    public void A_stored_null_in_a_list_reaches_a_converter_that_has_a_value_for_it() =>
        Assert.That(
            Json.Read<List<string>, ListCodec<string, ConvertedCodec<string, DynamoValue, KindConverter, DynamoValueCodec>>>("""{"L":[{"NULL":true},{"BOOL":true}]}"""),
            Is.EqualTo(new[] { "Null", "Boolean" }));

    private readonly struct KindConverter : IDynamoConverter<string, DynamoValue>
    {
        public static DynamoValue Dump(string value) => value!;

        public static string Load(DynamoValue stored) => stored.Type.ToString();
    }

    private readonly struct Parts : IDynamoConverter<Money, List<string>>
    {
        public static List<string> Dump(Money value) => [.. MoneyConverter.Dump(value).Split(' ')];

        public static Money Load(List<string> stored) => MoneyConverter.Load(string.Join(' ', stored));
    }

    private readonly struct DayOfCentury : IDynamoConverter<long, DateOnly>
    {
        private static readonly DateOnly First = new(2000, 1, 1);

        public static DateOnly Dump(long value) => First.AddDays((int)value);

        public static long Load(DateOnly stored) => stored.DayNumber - First.DayNumber;
    }
}
