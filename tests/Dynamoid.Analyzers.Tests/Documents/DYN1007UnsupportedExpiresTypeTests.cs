using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1007UnsupportedExpiresTypeTests
{
    [Test, Reports]
    public Task A_time_to_live_that_is_no_time_is_reported_on_its_type() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Session { [Expires] public {|DYN1007:string?|} Until { get; set; } }
        [DynamoDocument] public partial class Cart { [Expires] public {|DYN1007:DateOnly|} Until { get; set; } }
        """);

    [TestCase("DateTimeOffset?")]
    [TestCase("DateTime")]
    [TestCase("long")]
    [TestCase("int?")]
    [LeavesAlone]
    public Task Times_and_whole_seconds_are_left_alone(string type) =>
        Rule.Reports.AssertAsync($"[DynamoDocument] public partial class Session {{ [Expires] public {type} Until {{ get; set; }} }}");

    [Test]
    public async Task The_message_names_the_property_and_its_type() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Session { [Expires] public bool Until { get; set; } }"),
        Is.EqualTo(["Property 'Until' of type 'bool' cannot hold the time to live: use DateTimeOffset, DateTime, or int or long for epoch seconds"]));
}
