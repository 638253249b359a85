using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1030ConverterOfAnotherTypeTests
{
    private const string Converters = """
        public readonly record struct Money(decimal Amount);
        public sealed class MoneyConverter : IDynamoConverter<Money, decimal>
        {
            public static decimal Dump(Money value) => value.Amount;
            public static Money Load(decimal stored) => new(stored);
        }
        public sealed class NoConverter;
        public interface IMoneyConverter : IDynamoConverter<Money, decimal>;
        public sealed class Hourly : IDynamoConverter<DateTime, long>
        {
            public static long Dump(DateTime value) => value.Ticks;
            public static DateTime Load(long stored) => new(stored);
        }
        public sealed class PairConverter : IDynamoConverter<(int, string?), string>
        {
            public static string Dump((int, string?) value) => "";
            public static (int, string?) Load(string stored) => default;
        }
        """;

    [Test, Reports]
    public Task A_converter_of_another_type_is_reported_where_it_is_named() => Rule.Reports.AssertAsync(Converters + """
        [DynamoDocument] public partial class Product
        {
            [Field(Converter = {|DYN1030:typeof(MoneyConverter)|})] public decimal Price { get; set; }
            [Field(Converter = {|DYN1030:typeof(NoConverter)|})] public Money Cost { get; set; }
            [Field(Converter = {|DYN1030:typeof(IMoneyConverter)|})] public Money Tax { get; set; }
            [Expires, Field(Converter = {|DYN1030:typeof(Hourly)|})] public DateTime? Until { get; set; }
        }
        """);

    [TestCase("Money")]
    [TestCase("Money?")]
    [TestCase("List<Money>")]
    [TestCase("HashSet<Money>")]
    [TestCase("Dictionary<Money, Money?>")]
    [LeavesAlone]
    public Task A_converter_of_the_type_or_of_its_parts_is_left_alone(string type) => Rule.Reports.AssertAsync(
        Converters + $"[DynamoDocument] public partial class Product {{ [Field(Converter = typeof(MoneyConverter))] public {type} Price {{ get; set; }} = default!; }}");

    [TestCase("(int, string?)")]
    [TestCase("(int Number, string? Name)?")]
    [TestCase("List<(int Number, string?)>")]
    public Task A_converter_of_tuples_goes_for_those_with_names_too(string type) => Rule.Reports.AssertAsync(
        Converters + $"[DynamoDocument] public partial class Product {{ [Field(Converter = typeof(PairConverter))] public {type} Pair {{ get; set; }} = default!; }}");

    [Test]
    public async Task The_message_names_converter_type_and_property() => Assert.That(
        await Rule.MessagesAsync(Converters + "[DynamoDocument] partial class Product { [Field(Converter = typeof(NoConverter))] public Money Cost { get; set; } }"),
        Is.EqualTo(["'NoConverter' does not convert 'Money', the type of property 'Cost': implement IDynamoConverter for that type, or name another converter"]));
}
