using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Async;

internal sealed class DYN6001TaskNotAwaitedTests
{
    private const string Id = DYN6001TaskNotAwaited.Id;

    [Test, Reports]
    public Task A_dropped_task_is_reported_in_every_kind_of_function() => CallCheck.AssertAsync(Id, """
        public static void Method(Order order) { order.{|DYN6001:SaveAsync|}(); }
        public static void Arrow(Order order) => order.{|DYN6001:SaveAsync|}();
        public static void Configured(Order order) { order.{|DYN6001:SaveAsync|}().ConfigureAwait(false); }
        public static void Each(List<Order> orders) => orders.ForEach(order => order.{|DYN6001:SaveAsync|}());
        public static async Task Async(OrderSet set) { set.{|DYN6001:DeleteAsync|}("A"); await Task.Yield(); }
        public static void Maybe(Order? order) { order?.{|DYN6001:SaveAsync|}(); }
        public static void Chained(Order? order) { order?.{|DYN6001:SaveAsync|}().ConfigureAwait(false); }
        public static void Query() { Booking.Where(b => b.Hotel == "A").{|DYN6001:DeleteAllAsync|}(); }
        """);

    [Test, LeavesAlone]
    public Task What_somebody_holds_is_left_alone() => CallCheck.AssertAsync(Id, """
        public static Task Returned(Order order) => order.SaveAsync();
        public static async Task Awaited(Order order) { await order.SaveAsync().ConfigureAwait(false); Task later = order.SaveAsync(); await Task.WhenAll(later, order.TouchAsync()); }
        public static Task? Maybe(Order? order) => order?.SaveAsync();
        public static void Meant(Order order) { _ = order.SaveAsync(); }
        public static Task Each(List<Order> orders) => Task.WhenAll(orders.Select(order => order.SaveAsync()));
        public static void Others() { SaveAsync(); Task.Delay(1); }
        private static Task SaveAsync() => Task.CompletedTask;
        """);

    [Test, Fixes]
    public Task The_fix_awaits_it() => CallCheck.AssertFixAsync(
        Id,
        "public static async Task Run(Order order) { order.SaveAsync(); order.TouchAsync().ConfigureAwait(false); Func<Task> later = async () => { order.SaveAsync(); await Task.Yield(); }; await later(); }",
        "public static async Task Run(Order order) { await order.SaveAsync(); await order.TouchAsync().ConfigureAwait(false); Func<Task> later = async () => { await order.SaveAsync(); await Task.Yield(); }; await later(); }");

    [TestCase("public static void Run(Order order) { order.SaveAsync(); }")]
    [TestCase("public static async Task Run(Order order) { await Task.Yield(); lock (order) { order.SaveAsync(); } }")]
    [TestCase("public static async Task Run(Order? order) { order?.SaveAsync(); await Task.Yield(); }", Description = "there may be nothing to await")]
    public Task No_fix_is_offered_where_await_cannot_be(string members) => CallCheck.AssertNoFixAsync(Id, members);
}
