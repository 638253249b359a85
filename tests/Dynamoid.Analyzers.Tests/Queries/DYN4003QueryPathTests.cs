using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4003QueryPathTests
{
    [Test, Reports]
    public Task Each_query_is_named_where_it_begins() => QueryRule.Of(DYN4003QueryPath.Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        await Booking.{|DYN4003:Where|}(b => b.Hotel == city).RecordLimit(3).ToListAsync();
        await Booking.{|DYN4003:FindByNoteAsync|}(city);
        Booking found = await Booking.{|DYN4003:FindByHotelAndDayAsync|}(city, 3) ?? new();
        await foreach (Booking booking in Booking.{|DYN4003:All|}()) { }
        """));

    [Test, LeavesAlone]
    public Task What_sends_no_query_is_left_alone() => QueryRule.Of(DYN4003QueryPath.Id).AssertAsync(QueryRule.Booking, QueryRule.In("""
        Booking booking = new() { Hotel = city };
        await booking.SaveAsync(b => b.Day == 3);
        await Booking.DeleteAsync(city, 3);
        await new Books().Where(b => b.City == city).ToListAsync();
        """), """
        public class Books { public Books Where(Func<BookingFields, Condition> where) => this; public System.Threading.Tasks.Task ToListAsync() => System.Threading.Tasks.Task.CompletedTask; }
        """);

    [TestCase("await Booking.Where(b => b.Hotel == city && b.Day > 3).ToListAsync();", "Query on table 'bookings': hotel = ? and day > ?")]
    [TestCase("await Booking.Where(b => b.Note == city).ToListAsync();", "Scan on table 'bookings'")]
    [TestCase("await Booking.FindAllByCityAndPrice(city, 3).CountAsync();", "Query on index (city, price) of table 'bookings': city = ? and price = ?")]
    [TestCase("await Booking.FindByHotelAndDayAsync(city, 3);", "GetItem on table 'bookings': hotel = ? and day = ?")]
    [TestCase("await Booking.FindAllAsync([new(city, 3)]);", "BatchGetItem on table 'bookings': hotel = ? and day = ?")]
    [TestCase("await Booking.Indexes.CityPrice.Query(city, price => price > 3).ToListAsync();", "Query on index (city, price) of table 'bookings': city = ? and price > ?")]
    [TestCase("await Booking.Indexes.Agents.Query(city).ToListAsync();", "Query on index 'agents' (agent) of table 'bookings': agent = ?")]
    [TestCase("await foreach (Booking b in Booking.All()) { }", "Scan on table 'bookings'")]
    [TestCase("var q = Booking.All(); if (flag) q = q.Where(b => b.City == city); await q.AnyAsync();", "Query on index (city, price) of table 'bookings': city = ?, or Scan on table 'bookings'")]
    [TestCase("Condition c = default(BookingFields).City == city; c &= default(BookingFields).Price > 3; await Booking.Where(_ => c).AnyAsync();", "Query on index (city, price) of table 'bookings': city = ? and price > ?")]
    [TestCase("static Condition Of(BookingFields b, string hotel) => b.Hotel == hotel; await Booking.Where(b => Of(b, city)).AnyAsync();", "Query on table 'bookings': hotel = ?")]
    public async Task The_way_of_each_query_is_named(string statements, string way) =>
        Assert.That(await QueryRule.MessagesAsync(DYN4003QueryPath.Id, statements), Is.EqualTo(["This query of 'Booking' sends " + way]));

    [TestCase("await Match.Where(m => m.Region == city && m.Tournament == city && m.Round.BeginsWith(city)).ToListAsync();", "Query on index (tournament, region, round, number) of table 'matches': tournament = ? and region = ? and round begins with ?")]
    [TestCase("await Match.Indexes.TournamentRegionRoundNumber.Query(city, city, city, n => n > 3).ToListAsync();", "Query on index (tournament, region, round, number) of table 'matches': tournament = ? and region = ? and round = ? and number > ?")]
    [TestCase("await Match.Indexes.TournamentRegionRoundNumber.Scan().ToListAsync();", "Scan on index (tournament, region, round, number) of table 'matches'")]
    [TestCase("await Match.FindAllByTournamentAndRegion(city, city).ToListAsync();", "Query on index (tournament, region, round, number) of table 'matches': tournament = ? and region = ?")]
    [TestCase("await Match.Where(m => m.Tournament == city).ToListAsync();", "Scan on table 'matches'")]
    [TestCase("await Match.Where(m => m.Tournament == city && m.Region == city && m.Number == 3).ToListAsync();", "nothing, because number of index (tournament, region, round, number) of table 'matches' is compared as no key condition can, and no key can be in the filter of a query, so compare the range keys to the left of it by ==, leave the condition out or say AllowScan()")]
    public async Task Keys_of_several_attributes_are_asked_for_from_left_to_right(string statements, string way) =>
        Assert.That(await QueryRule.MessagesAsync(DYN4003QueryPath.Id, statements, Match), Is.EqualTo(["This query of 'Match' sends " + way]));

    private const string Match = """
        [DynamoDocument]
        [GlobalIndex(HashKeys = [nameof(Tournament), nameof(Region)], RangeKeys = [nameof(Round), nameof(Number)])]
        public partial class Match
        {
            public string? Tournament { get; set; }
            public string? Region { get; set; }
            public string? Round { get; set; }
            public int Number { get; set; }
        }
        """;

    [Test]
    public async Task A_document_of_another_assembly_is_known_by_its_metadata()
    {
        GeneratorRun shop = GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(QueryRule.Booking) with { AssemblyName = "Domain" });
        using MemoryStream image = new();
        Assert.That(shop.Output.Emit(image).Success);
        Microsoft.CodeAnalysis.Project project = DiagnosticsProject.Create([QueryRule.In("""
            await Booking.Where(b => b.City == city && b.Price > 3).ToListAsync();
            await Booking.FindAllByState(city).ToListAsync();
            await Booking.Indexes.Agents.Query(city).ToListAsync();
            await Booking.Where(b => b.Hotel == city && b.Price > 3).ToListAsync();
            await Booking.FindByHotelAndDayAsync(city, 3);
            """)]);
        project = project.AddMetadataReference(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()));
        Assert.That(
            (await QueryRule.Of(DYN4003QueryPath.Id).RunAsync(project)).OrderBy(static report => report.Location.SourceSpan.Start).Select(static report => report.Properties["paths"]),
            Is.EqualTo(["Query bookings_index_city_price", "Query bookings_index_state", "Query agents", "Query by_price", "GetItem"]));
    }

    [Test, Fixes]
    public Task The_fix_calls_the_finder_that_says_the_same() => QueryRule.Fixing(DYN4003QueryPath.Id).AssertFixAllAsync(
        [QueryRule.Booking, QueryRule.In("await Booking.Where(b => b.City == city).CountAsync(); await Booking.Where(b => b.Price == number + 1 && (b.City == city)).Descending().ToListAsync();")],
        QueryRule.Booking,
        QueryRule.In("await Booking.{|DYN4003:FindAllByCity|}(city).CountAsync(); await Booking.{|DYN4003:FindAllByCityAndPrice|}(city, number + 1).Descending().ToListAsync();"));

    [TestCase("await Booking.Where(b => b.Note == city).ToListAsync();", Description = "it would scan all the same")]
    [TestCase("await Booking.Where(b => b.City == city && b.State == city).ToListAsync();", Description = "there is no such finder")]
    [TestCase("await Booking.Where(b => b.City == city && b.Price > 3).ToListAsync();", Description = "it is more than equality")]
    [TestCase("await Booking.Where(b => /* where it is */ b.City == city).ToListAsync();", Description = "a comment would be lost")]
    [TestCase("await Booking.FindAllByCity(city).ToListAsync();", Description = "it is one")]
    public Task No_fix_is_offered_where_no_finder_says_the_same(string statements) => Assert.ThatAsync(
        () => QueryRule.Fixing(DYN4003QueryPath.Id).TitlesAsync(QueryRule.Booking, QueryRule.In(statements)), Is.Empty);
}
