using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2021KeyWithoutOffsetTests
{
    [TestCase("[DynamoDocument] public partial class Visit { [RangeKey] public {|DYN2021:DateTime|} At { get; set; } }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(City), RangeKey = nameof(At))] public partial class Visit { public string? City { get; set; } public {|DYN2021:DateTime?|} At { get; set; } }")]
    [Reports]
    public Task A_key_of_a_table_or_an_index_is_reported(string source) => DesignCheck.AssertAsync(DYN2021KeyWithoutOffset.Id, source);

    [TestCase("[DynamoDocument] public partial class Visit { [RangeKey] public DateTimeOffset At { get; set; } public DateTime Left { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Visit { [RangeKey] public DateOnly At { get; set; } }")]
    [LeavesAlone]
    public Task Other_keys_and_other_properties_are_left_alone(string source) => DesignCheck.AssertAsync(DYN2021KeyWithoutOffset.Id, source);
}
