using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Async;

internal sealed class DYN6003TaskBlockedTests
{
    private const string Id = DYN6003TaskBlocked.Id;

    [Test, Reports]
    public Task Each_way_to_block_is_reported() => CallCheck.AssertAsync(Id, """
        public static string? Result() => Order.{|DYN6003:FindAsync|}("A").Result.Name;
        public static void Wait(Order order) { order.{|DYN6003:SaveAsync|}().Wait(); }
        public static long Awaiter() => Booking.Where(b => b.Hotel == "A").{|DYN6003:CountAsync|}().GetAwaiter().GetResult();
        public static void Configured(Order order) => order.{|DYN6003:SaveAsync|}().ConfigureAwait(false).GetAwaiter().GetResult();
        """);

    [Test, LeavesAlone]
    public Task Tasks_of_others_and_results_of_requests_are_left_alone() => CallCheck.AssertAsync(Id, """
        public static int Other() => Task.FromResult(1).Result + RunAsync().Result;
        public static async Task<int> Awaited() => (await Order.FindAsync("A")).Count;
        private static Task<int> RunAsync() => Task.FromResult(1);
        """);

    [Test, Fixes]
    public Task The_fix_awaits_it() => CallCheck.AssertFixAsync(
        Id,
        "public static async Task<string?> Run(Order order) { order.SaveAsync().Wait(); order.SaveAsync().ConfigureAwait(false).GetAwaiter().GetResult(); await Task.Yield(); return Order.FindAsync(\"A\").Result.Name; }",
        "public static async Task<string?> Run(Order order) { await order.SaveAsync(); await order.SaveAsync().ConfigureAwait(false); await Task.Yield(); return (await Order.FindAsync(\"A\")).Name; }");

    [TestCase("public static string? Run() => Order.FindAsync(\"A\").Result.Name;", Description = "await cannot be")]
    [TestCase("public static async Task Run(List<string> ids) { await Task.Yield(); var names = from id in ids select Order.FindAsync(id).Result.Name; }", Description = "nor in the middle of a query expression")]
    [TestCase("public static async Task Run(Order order) { order.SaveAsync().Wait(1000); await Task.Yield(); }", Description = "it waits for a second only")]
    [TestCase("public static async Task<int> Run() { await Task.Yield(); return Order.FindAsync(\"A\") // by its key\n.Result.Count; }", Description = "a comment would be lost")]
    [TestCase("public static async Task<int> Run() { await Task.Yield(); return Order.FindAsync(\"A\")\n#region more\n.Result.Count;\n#endregion\n}", Description = "a directive would be lost")]
    public Task No_fix_is_offered_where_it_would_do_something_else(string members) => CallCheck.AssertNoFixAsync(Id, members);
}
