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
}
