using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Tests;

/// <summary>What the gem warns of or raises when a query or a write runs does not compile here.</summary>
public sealed class CompileTimeRowsTests
{
    private const string Order = """
        [DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Total))]
        public partial class Order
        {
            [HashKey] public string Shop { get; set; } = "";
            [RangeKey] public int Number { get; set; }
            public string? City { get; set; }
            public int Total { get; set; }
            public System.Collections.Generic.List<string> Names { get; set; } = [];
            public bool IsOpen { get; set; }
            public static object Test() => {0};
        }
        """;

    [TestCase("Where(o => o.City == \"Oslo\" && o.Total > 3)")]
    [TestCase("FindAsync(\"a\", 1)")]
    [TestCase("FindAllAsync([(\"a\", 1)])")]
    [TestCase("FindByCityAndTotalAsync(\"Oslo\", 3)")]
    [TestCase("Indexes.CityTotal.Query(\"Oslo\")")]
    public void What_can_be_asked_compiles(string query) => Assert.That(Errors(Order.Replace("{0}", query)), Is.Empty);

    [TestCase("Where(o => o.Town == \"Oslo\")", "CS1061", TestName = "{m} a field that there is not")]
    [TestCase("Where(o => o.City.Foo(\"Oslo\"))", "CS1061", TestName = "{m} an operator that there is not")]
    [TestCase("Where(o => o.Names > null)", "CS0019", TestName = "{m} an operator that a list has not")]
    [TestCase("Where(o => o.IsOpen < true)", "CS0019", TestName = "{m} an operator that a boolean has not")]
    [TestCase("Where(o => o.Total == \"3\")", "CS0019", TestName = "{m} a value of another type")]
    [TestCase("Where(o => o.Total.In(3, \"4\"))", "CS1503", TestName = "{m} a value of another type among several")]
    [TestCase("FindAsync(\"a\")", "CS7036", TestName = "{m} a key without its range key")]
    [TestCase("FindAllAsync([\"a\"])", "CS0029", TestName = "{m} keys without their range keys")]
    [TestCase("FindByTownAsync(\"Oslo\")", "CS0103", TestName = "{m} a finder by a field that there is not")]
    [TestCase("FindByTotalAndCityAsync(3, \"Oslo\")", "CS0103", TestName = "{m} a finder by two fields that are the keys of nothing")]
    [TestCase("Indexes.Town.Query(\"Oslo\")", "CS1061", TestName = "{m} an index that is not declared")]
    public void What_cannot_be_asked_does_not_compile(string query, string error) => Assert.That(Errors(Order.Replace("{0}", query)), Does.Contain(error));

    [TestCase("UpdateFieldsAsync(\"a\", 1, o => o.Total.Set(3) & o.City.Remove())")]
    [TestCase("IncAsync(\"a\", 1, o => o.Total.Add(5))")]
    [TestCase("new Order { Total = 3 }")]
    public void What_can_be_written_compiles(string write) => Assert.That(Errors(Order.Replace("{0}", write)), Is.Empty);

    [TestCase("UpdateFieldsAsync(\"a\", 1, o => o.Town.Set(\"Oslo\"))", "CS1061", TestName = "{m} an update of a field that there is not")]
    [TestCase("UpdateFieldsAsync(\"a\", 1, o => o.Total.Set(\"3\"))", "CS1503", TestName = "{m} an update by a value of another type")]
    [TestCase("UpdateFieldsAsync(\"a\", 1, o => o.Total.Set(3).If(o.Town == \"Oslo\"))", "CS1061", TestName = "{m} a condition on a field that there is not")]
    [TestCase("IncAsync(\"a\", 1, o => o.Total.Add(5.12345))", "CS1503", TestName = "{m} a fraction that is added to a whole number")]
    [TestCase("IncAsync(\"a\", 1, o => o.City.Add(1))", "CS1061", TestName = "{m} counting in a text")]
    [TestCase("UpdateAsync(\"a\", o => o.Total.Set(3))", "CS1660", TestName = "{m} an update without the range key")]
    [TestCase("new Order { Town = \"Oslo\" }", "CS0117", TestName = "{m} an assignment to a field that there is not")]
    [TestCase("new Order { Total = \"3\" }", "CS0029", TestName = "{m} an assignment of a value of another type")]
    public void What_cannot_be_written_does_not_compile(string write, string error) => Assert.That(Errors(Order.Replace("{0}", write)), Does.Contain(error));

    [TestCase("LocalIndex", "CS9035", TestName = "{m} a local index without a range key")]
    [TestCase("GlobalIndex(HashKey = \"City\", Projection = \"all\")", "CS0029", TestName = "{m} a projection that there is not")]
    public void An_index_that_says_too_little_does_not_compile(string index, string error) =>
        Assert.That(Errors($$"""[DynamoDocument, {{index}}] public partial class Order { [RangeKey] public int Number { get; set; } public string? City { get; set; } }"""), Does.Contain(error));

    private static IEnumerable<string> Errors(string source) => Documents.Generate(source)
        .Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal);
}
