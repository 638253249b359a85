using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5007FindInLoopTests
{
    private const string Id = DYN5007FindInLoop.Id;

    [Test, Reports]
    public Task Finding_by_what_a_loop_goes_through_is_reported() => CallCheck.AssertAsync(Id, CallCheck.In("""
        foreach (string id in ids) { Order order = await Order.{|DYN5007:FindAsync|}(id); }
        foreach (Order one in orders) { Order? other = await set.{|DYN5007:FindOrDefaultAsync|}(one.Name + "2").ConfigureAwait(false); }
        for (int i = 0; i < ids.Count; i++) Console.WriteLine((await Order.{|DYN5007:FindAsync|}(ids[i])).Name);
        """));

    [Test, LeavesAlone]
    public Task Chains_retries_and_single_finds_are_left_alone() => CallCheck.AssertAsync(Id, CallCheck.In("""
        string next = city;
        while (flag) { Order order = await Order.FindAsync(next); next = order.Name!; }
        for (int i = 0; i < 3; i++) { Order order = await Order.FindAsync(city); }
        foreach (string id in ids) { string name = (await Order.FindAllAsync([id]))[0].Name!; Order other = await Order.FindAsync(name); }
        Order one = await Order.FindAsync(city);
        foreach (string id in new[] { (await Order.FindAsync(city)).Name }) { }
        """));

    [TestCase("foreach (string id in ids) { Order order = await Order.FindAsync(id); Console.WriteLine(order.Name); }", "foreach (Order order in await Order.FindAllAsync(ids)) { Console.WriteLine(order.Name); }")]
    [TestCase("foreach (var id in ids) { var order = await set.FindOrDefaultAsync(id, true, token).ConfigureAwait(false); Console.WriteLine(order?.Name); }", "foreach (var order in await set.FindAllOrDefaultAsync(ids, true, token).ConfigureAwait(false)) { Console.WriteLine(order?.Name); }")]
    [TestCase("foreach (string id in ids)\r\n\t{\r\n\t\tOrder order = await Order.FindAsync(id);\r\n\t\t// its name\r\n\t\tConsole.WriteLine(order.Name);\r\n\t}", "foreach (Order order in await Order.FindAllAsync(ids))\r\n\t{\r\n\t\t// its name\r\n\t\tConsole.WriteLine(order.Name);\r\n\t}")]
    [Fixes]
    public Task The_fix_finds_them_all(string before, string after) => CallCheck.AssertFixAsync(Id, CallCheck.In(before), CallCheck.In(after));

    [TestCase("foreach (string id in ids) { Order order = await Order.FindAsync(id); Console.WriteLine(id); }")]
    [TestCase("foreach (string id in ids) { Console.WriteLine(1); Order order = await Order.FindAsync(id); }")]
    [TestCase("foreach (string id in ids) { Booking one = await Booking.FindAsync(id, 3); }")]
    [TestCase("for (int i = 0; i < ids.Count; i++) { Order order = await Order.FindAsync(ids[i]); }")]
    [TestCase("foreach (string id in ids) { Order order = await Order.FindAsync(id /* the key */); }")]
    public Task No_fix_is_offered_where_the_key_is_needed_or_not_the_whole(string statements) => CallCheck.AssertNoFixAsync(Id, CallCheck.In(statements));
}
