using System.Globalization;

namespace Dynamoid.Analyzers.Tests.Calls;

/// <summary>Each fix of a call can be made at fifty places at once, and the result compiles.</summary>
internal sealed class FixAllTests
{
    private const string Query = "Booking.Where(b => b.Hotel == city)";

    [TestCase(DYN4011ReversedBounds.Id, "await Booking.Where(b => b.Hotel == city && b.Day.Between(9, 1)).AnyAsync();", "await Booking.Where(b => b.Hotel == city && b.Day.Between(1, 9)).AnyAsync();")]
    [TestCase(DYN4013NegatedKeyCondition.Id, "await Booking.Where(b => b.Hotel == city && !(b.Day < 1)).AnyAsync();", "await Booking.Where(b => b.Hotel == city && b.Day >= 1).AnyAsync();")]
    [TestCase(DYN5003CountComparedWithZero.Id, $"flag = await {Query}.CountAsync() == 0;", $"flag = !await {Query}.AnyAsync();")]
    [TestCase(DYN5004CountOfDocuments.Id, $"number = (await {Query}.ToListAsync()).Count;", $"number = (int)await {Query}.CountAsync();")]
    [TestCase(DYN5005PickedAfterReading.Id, $"number = (await {Query}.ToListAsync()).First().Day;", $"number = (await {Query}.FirstAsync()).Day;")]
    [TestCase(DYN5006SaveInLoop.Id, "foreach (Order order in orders) await order.SaveAsync();", "await Order.ImportAsync(orders);")]
    [TestCase(DYN5007FindInLoop.Id, "foreach (string id in ids) { Order order = await Order.FindAsync(id); number += order.Count; }", "foreach (Order order in await Order.FindAllAsync(ids)) { number += order.Count; }")]
    [TestCase(DYN6001TaskNotAwaited.Id, "Order.DeleteAsync(city);", "await Order.DeleteAsync(city);")]
    [TestCase(DYN6003TaskBlocked.Id, "number = Order.FindAsync(city).Result.Count;", "number = (await Order.FindAsync(city)).Count;")]
    [TestCase(DYN6004UpdateResultIgnored.Id, "await Order.UpdateFieldsAsync(city, o => o.Count.Add(1));", "await Order.UpdateAsync(city, o => o.Count.Add(1));")]
    public Task Fifty_places_are_fixed_at_once(string id, string before, string after) => CallCheck.AssertFixAsync(id, Fifty(before), Fifty(after));

    private static string Fifty(string statements) => string.Join('\n', Enumerable.Range(0, 50).Select(number =>
        CallCheck.In($"\n    {statements}\n").Replace(" Run(", string.Create(CultureInfo.InvariantCulture, $" Run{number}("), StringComparison.Ordinal)));
}
