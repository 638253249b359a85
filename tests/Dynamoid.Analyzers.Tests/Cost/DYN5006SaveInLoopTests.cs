using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5006SaveInLoopTests
{
    private const string Id = DYN5006SaveInLoop.Id;

    [Test, Reports]
    public Task A_loop_that_saves_what_it_goes_through_or_makes_is_reported() => CallCheck.AssertAsync(Id, CallCheck.In("""
        foreach (Order order in orders) await order.{|DYN5006:SaveAsync|}();
        foreach (Order order in orders) { order.Count++; await set.{|DYN5006:SaveOrThrowAsync|}(order); }
        foreach (string id in ids) await Order.{|DYN5006:CreateAsync|}(new() { Id = id });
        for (int i = 0; i < number; i++) { var order = new Order(); await order.{|DYN5006:SaveAsync|}().ConfigureAwait(false); }
        """));

    [Test, LeavesAlone]
    public Task Found_documents_conditions_retries_and_single_saves_are_left_alone() => CallCheck.AssertAsync(Id, CallCheck.In("""
        Order one = new(); await one.SaveAsync();
        while (flag) { one.Count++; await one.SaveAsync(); }
        await foreach (Booking booking in Booking.Where(b => b.Hotel == city)) { booking.Day++; await booking.SaveAsync(); }
        foreach (Order order in await Order.FindAllAsync(ids)) { order.Count++; await order.SaveAsync(); }
        var found = await Order.FindAllAsync(ids); foreach (Order order in found) await order.SaveAsync();
        foreach (Order order in orders) await order.SaveAsync(o => o.Count == 3);
        foreach (Order order in orders) if (!await order.SaveAsync()) break;
        await Task.WhenAll(orders.Select(async order => await order.SaveAsync()));
        """));

    [TestCase("foreach (Order order in orders) await order.SaveAsync();", "await Order.ImportAsync(orders);")]
    [TestCase("foreach (var order in orders.Where(o => o.Count > 1)) { await order.SaveOrThrowAsync(cancellationToken: token).ConfigureAwait(false); }", "await Order.ImportAsync(orders.Where(o => o.Count > 1), cancellationToken: token).ConfigureAwait(false);")]
    [TestCase("foreach (Order order in orders) { await set.SaveAsync(order); }", "await set.ImportAsync(orders);")]
    [TestCase("foreach (Order order in orders) await Order.CreateAsync(order);", "await Order.ImportAsync(orders);")]
    [Fixes]
    public Task The_fix_imports_them_all(string before, string after) => CallCheck.AssertFixAsync(Id, CallCheck.In(before), CallCheck.In(after));

    [TestCase("foreach (Order order in orders) { order.Count++; await order.SaveAsync(); }")]
    [TestCase("foreach (string id in ids) await Order.CreateAsync(new() { Id = id });")]
    [TestCase("foreach (Order order in orders) { /* one by one */ await order.SaveAsync(); }")]
    [TestCase("foreach (Order order in orders) await order.SaveAsync(new SaveOptions());")]
    [TestCase("foreach (Order order in (IEnumerable<object>)orders) await order.SaveAsync();")]
    public Task No_fix_is_offered_where_the_loop_does_more(string statements) => CallCheck.AssertNoFixAsync(Id, CallCheck.In(statements));
}
