namespace Dynamoid.Analyzers.Tests.Queries;

/// <summary>Each query that LINQ or a method of the user's reads as a stream is judged, and once.</summary>
internal sealed class LinqOnQueriesTests
{
    private const string Scans = "This query of 'Booking' sends Scan on table 'bookings'";
    private const string Reads = "This query of 'Booking' sends Query on table 'bookings': hotel = ?";
    private const string Others = """
        global using System.Linq;
        global using System.Collections.Generic;
        public static class Streams { public static IAsyncEnumerable<T> Same<T>(IAsyncEnumerable<T> stream) => stream; }
        """;

    [TestCase("await Booking.Where(b => b.Price > 3).CountAsync(b => b.Paid);")]
    [TestCase("await Booking.Where(b => b.Price > 3).Where(b => b.Tags.Count > 0).ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Price > 3).Where(b => b.Tags.Count > 0).Where(b => b.Paid).CountAsync();")]
    [TestCase("await Booking.Where(b => b.Price > 3).Where(b => b.Tags.Count > 0).OrderBy(b => b.Day).ToListAsync();")]
    [TestCase("await Booking.Where(b => b.Price > 3).OrderBy(b => b.Day).Where(b => b.Paid).ToListAsync();")]
    [TestCase("await foreach (var b in Booking.Where(b => b.Price > 3).Where(b => b.Tags.Count > 0)) { }")]
    [TestCase("await foreach (var b in Booking.Where(b => b.Price > 3).WithCancellation(default)) { }")]
    [TestCase("await AsyncEnumerable.CountAsync(Booking.Where(b => b.Price > 3), b => b.Paid);")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await q.Where(b => b.Tags.Count > 0).ToListAsync();")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await q.Select(b => b.Day).ToListAsync();")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await q.Select(b => b.Day).Where(day => day > 3).ToListAsync();")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await foreach (var b in q.WithCancellation(default)) { }")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await foreach (var b in q.ConfigureAwait(false)) { }")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await foreach (var b in q.WithCancellation(default).ConfigureAwait(false)) { }")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); await foreach (var b in Streams.Same(q)) { }")]
    [TestCase("var q = Booking.Where(b => b.Price > 3); System.Func<System.Threading.Tasks.Task> read = async () => await q.Select(b => b.Day).ToListAsync(); await read();")]
    [TestCase("var q = flag ? Booking.Where(b => b.Price > 3) : Booking.Where(b => b.Paid == true); await q.Select(b => b.Day).ToListAsync();")]
    [TestCase("var q = flag ? Booking.Where(b => b.Price > 3) : null; if (q is not null) await q.Select(b => b.Day).ToListAsync();")]
    [TestCase("var q = flag ? Booking.Where(b => b.Price > 3) : null; if (q?.CountAsync(b => b.Paid) is { } count) await count;")]
    [TestCase("var q = flag ? Booking.Where(b => b.Price > 3) : null; if (q?.Select(b => b.Day).ToListAsync() is { } days) await days;")]
    public async Task A_scan_that_is_read_as_a_stream_is_named_once(string statements) =>
        Assert.That(await QueryRule.MessagesAsync(DYN4003QueryPath.Id, statements, Others), Is.EqualTo((string[])[Scans]));

    [TestCase("var q = Booking.Where(b => b.Paid == true); await q.Select(b => b.Day).ToListAsync(); q = q.Where(b => b.Hotel == city); await q.Select(b => b.Day).ToListAsync();")]
    [TestCase("var q = Booking.Where(b => b.Paid == true); await q.CountAsync(); q = q.Where(b => b.Hotel == city); await foreach (var b in Streams.Same(q)) { }")]
    [TestCase("DocumentQuery<Booking, BookingKey, BookingFields> q; q = Booking.Where(b => b.Paid == true); await q.Select(b => b.Day).ToListAsync(); q = Booking.Where(b => b.Hotel == city); await q.Select(b => b.Day).ToListAsync();")]
    public async Task Each_reading_of_a_variable_has_its_verdict(string statements) =>
        Assert.That(await QueryRule.MessagesAsync(DYN4003QueryPath.Id, statements, Others), Is.EqualTo((string[])[Scans, Reads]));
}
