using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1050MoneyAsFloatingPointTests
{
    [TestCase("{|DYN1050:double|} Price")]
    [TestCase("{|DYN1050:double?|} UnitPrice")]
    [TestCase("{|DYN1050:float|} Balance")]
    [Reports]
    public Task Money_as_a_binary_fraction_is_reported(string property) => AssertAsync(property);

    [TestCase("decimal Price")]
    [TestCase("double PriceIndex")]
    [TestCase("double Weight")]
    [TestCase("int Cost")]
    [TestCase("double Expertise")]
    [LeavesAlone]
    public Task Decimals_and_other_things_are_left_alone(string property) => AssertAsync(property);

    [Test, LeavesAlone]
    public Task What_is_not_stored_is_left_alone() =>
        DesignCheck.AssertAsync(DYN1050MoneyAsFloatingPoint.Id, "[DynamoDocument] public partial class Order { [NotStored] public double Price { get; set; } } public class Cart { public double Price { get; set; } }");

    private static Task AssertAsync(string property) =>
        DesignCheck.AssertAsync(DYN1050MoneyAsFloatingPoint.Id, $"[DynamoDocument] public partial class Order {{ public {property} {{ get; set; }} }}");
}
