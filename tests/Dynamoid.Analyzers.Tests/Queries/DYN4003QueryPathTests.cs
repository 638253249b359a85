namespace Dynamoid.Analyzers.Tests.Queries;

internal sealed class DYN4003QueryPathTests
{
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
}
