using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1022UnreadableExpiryTests
{
    [TestCase("30")]
    [TestCase("24:00:00")]
    [TestCase("")]
    [TestCase("0d")]
    [TestCase("-1d")]
    [TestCase("1.5h")]
    [TestCase("2w")]
    [TestCase("99999d")]
    [Reports]
    public Task A_time_without_units_is_reported(string after) => Rule.Reports.AssertAsync($$"""
        [DynamoDocument] public partial class Session { [Expires(After = {|DYN1022:"{{after}}"|})] public DateTime? Until { get; set; } }
        """);

    [TestCase("30d")]
    [TestCase("1d 12h")]
    [TestCase("1h30m15s")]
    [LeavesAlone]
    public Task A_time_with_units_is_left_alone(string after) => Rule.Reports.AssertAsync($$"""
        [DynamoDocument] public partial class Session { [Expires(After = "{{after}}")] public long Until { get; set; } }
        """);

    [Test]
    public async Task The_message_names_the_property_and_the_text() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Session { [Expires(After = \"30\")] public long Until { get; set; } }"),
        Is.EqualTo(["'30' is no time after which 'Until' could expire: write days, hours, minutes and seconds as in '30d', '12h' or '1d 12h'"]));
}
