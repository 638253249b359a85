using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2001UnsupportedKeyTypeTests
{
    [Test, Reports]
    public Task Keys_of_other_types_than_text_numbers_and_bytes_are_reported_on_the_type() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address { [HashKey] public {|DYN2001:bool|} Flag { get; set; } }
        [DynamoDocument] public partial class Order { [RangeKey] public {|DYN2001:List<int>|} Parts { get; set; } = []; }
        [DynamoDocument] public partial class User { public {|DYN2001:Dictionary<string, int>|} Id { get; set; } = []; }
        """);

    [Test, Reports]
    public Task A_member_called_Id_that_is_not_stored_is_reported_when_there_is_no_other_key() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address { [NotStored] public string {|DYN2001:Id|} { get; set; } = ""; }
        [DynamoDocument] public partial class Order { [NotStored] public string Id { get; set; } = ""; [HashKey] public int Number { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Text_numbers_times_enums_guids_and_bytes_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A { [HashKey] public Guid Key { get; set; } [RangeKey] public DateTimeOffset Time { get; set; } }
        [DynamoDocument] public partial class B { [HashKey] public DayOfWeek Day { get; set; } [RangeKey] public byte[] Bytes { get; set; } = []; }
        [DynamoDocument] public partial class C { public long Id { get; set; } }
        """);

    [Test]
    public async Task The_message_names_the_property_its_type_and_the_key() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Address { [RangeKey] public bool Flag { get; set; } }"),
        Is.EqualTo(["Property 'Flag' of type 'bool' cannot be the range key: use a stored property that is text, a number, a time, an enum, a Guid or bytes"]));
}
