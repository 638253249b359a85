using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2020FloatingPointKeyTests
{
    [TestCase("[DynamoDocument] public partial class Place { [HashKey] public {|DYN2020:double|} Code { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Place { [RangeKey] public {|DYN2020:float|} Code { get; set; } }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))] public partial class Place { public string? City { get; set; } public {|DYN2020:double?|} Latitude { get; set; } }")]
    [Reports]
    public Task A_key_of_a_table_or_an_index_is_reported(string source) => DesignCheck.AssertAsync(DYN2020FloatingPointKey.Id, source);

    [TestCase("[DynamoDocument] public partial class Place { [HashKey] public decimal Code { get; set; } [RangeKey] public int Number { get; set; } public double Latitude { get; set; } }")]
    [TestCase("public class Place { [HashKey] public double Code { get; set; } }")]
    [LeavesAlone]
    public Task Other_keys_and_other_properties_are_left_alone(string source) => DesignCheck.AssertAsync(DYN2020FloatingPointKey.Id, source);
}
