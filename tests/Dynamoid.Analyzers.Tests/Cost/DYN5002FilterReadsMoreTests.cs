using Dynamoid.Analyzers.Tests.Queries;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5002FilterReadsMoreTests
{
    private const string Id = DYN5002FilterReadsMore.Id;

    [Test, Reports]
    public Task A_filter_that_could_be_a_range_key_is_reported() => QueryRule.Of(Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.{|DYN5002:Where|}(b => b.Hotel == city && b.Note == "x").ToListAsync();
        await Booking.{|DYN5002:FindAllByState|}(city).Where(b => b.Note.BeginsWith("x")).CountAsync();
        """));

    [Test, LeavesAlone]
    public Task Filters_that_cannot_be_and_queries_by_a_range_key_are_left_alone() => QueryRule.Of(Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.Where(b => b.Hotel == city && b.Day > 3 && b.Note == "x").ToListAsync();
        await Booking.Where(b => b.Hotel == city && b.Price > 3).ToListAsync();
        await Booking.Where(b => b.Hotel == city && b.Tags.Contains("x")).ToListAsync();
        await Booking.Where(b => b.Hotel == city && b.Paid == true).ToListAsync();
        await Booking.Where(b => b.Hotel == city && b.Note != "x").ToListAsync();
        await Booking.Where(b => b.Hotel == city && (b.Note == "x" || b.Note == "y")).ToListAsync();
        await Booking.Where(b => b.Note == "x").AllowScan().ToListAsync();
        """));

    [Test]
    public async Task The_message_names_the_index() => Assert.That(
        await QueryRule.MessagesAsync(Id, "await Booking.Where(b => b.State == city && b.Note == city).ToListAsync();"),
        Is.EqualTo(["This query of 'Booking' reads every item of a 'State', pays for it and then drops those that 'Note' does not fit: [GlobalIndex(HashKey = nameof(State), RangeKey = nameof(Note))] would read only what is returned"]));

    [Test]
    public async Task Of_a_consistent_read_the_message_names_a_local_index() => Assert.That(
        await QueryRule.MessagesAsync(Id, "await Booking.Where(b => b.Hotel == city && b.Note == city).ConsistentRead().ToListAsync();"),
        Is.EqualTo(["This query of 'Booking' reads every item of a 'Hotel', pays for it and then drops those that 'Note' does not fit: [LocalIndex(RangeKey = nameof(Note))] would read only what is returned"]));

    [Test, LeavesAlone]
    public Task The_class_of_a_derived_document_is_no_filter_that_an_index_could_save() => QueryRule.Of(Id).AssertAsync(
        """
        [DynamoDocument, GlobalIndex(HashKey = InheritanceAttribute.Field, RangeKey = nameof(Legs)), GlobalIndex(HashKey = nameof(Owner))]
        public partial class Animal { public int Legs { get; set; } public string? Owner { get; set; } public string? Name { get; set; } }
        [DynamoDocument] public partial class Cat : Animal;
        """,
        QueryRule.In("await Cat.Where(c => c.Owner == city).ToListAsync(); await Cat.Where(c => c.Name == city).ToListAsync();"));

    [TestCase("b.Hotel == city", "Add [GlobalIndex(HashKey = nameof(Hotel), RangeKey = nameof(Note))]", "Add [LocalIndex(RangeKey = nameof(Note))], for a table that is yet to be created")]
    [TestCase("b.State == city", "Add [GlobalIndex(HashKey = nameof(State), RangeKey = nameof(Note))]")]
    public async Task A_local_index_is_offered_for_the_hash_key_of_the_table_alone(string key, params string[] titles) =>
        Assert.That((await QueryRule.Fixing(Id).TitlesAsync(QueryRule.Booking, Query(key))).Distinct(), Is.EqualTo(titles));

    [Test]
    public async Task Of_a_consistent_read_a_local_index_is_offered_alone() => Assert.That(
        await QueryRule.Fixing(Id).TitlesAsync(QueryRule.Booking, QueryRule.In("await Booking.Where(b => b.Hotel == city && b.Note == city).ConsistentRead().ToListAsync();")),
        Is.EqualTo(["Add [LocalIndex(RangeKey = nameof(Note))], for a table that is yet to be created"]));

    [TestCase(0, "GlobalIndex(HashKey = nameof(Hotel), RangeKey = nameof(Note))")]
    [TestCase(1, "LocalIndex(RangeKey = nameof(Note))")]
    [Fixes]
    public Task The_index_is_declared_on_the_document_and_serves(int offer, string index) => QueryRule.Fixing(Id).AssertFixAllAsync(
        [QueryRule.Booking, Query("b.Hotel == city")], offer, QueryRule.Booking.Replace("[DynamoDocument]\n", $"[DynamoDocument]\n[{index}]\n", StringComparison.Ordinal), Query("b.Hotel == city"));

    [Test, LeavesAlone]
    public Task No_local_index_is_proposed_where_a_global_one_cannot_read_consistently() => QueryRule.Of(Id).AssertAsync(
        "[DynamoDocument] public partial class Order { public string? Note { get; set; } }",
        QueryRule.In("await Order.Where(o => o.Id == city && o.Note == city).ConsistentRead().ToListAsync();"));

    private static string Query(string key) => QueryRule.In($"await Booking.Where(b => {key} && b.Note == \"x\").ToListAsync(); await Booking.Where(b => {key} && b.Note > \"y\").CountAsync();");
}
