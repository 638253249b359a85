using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Async;

internal sealed class DYN6004UpdateResultIgnoredTests
{
    private const string Id = DYN6004UpdateResultIgnored.Id;

    [Test, Reports]
    public Task An_ignored_result_is_reported() => CallCheck.AssertAsync(Id, CallCheck.In("""
        await Order.{|DYN6004:UpdateFieldsAsync|}("A", o => o.Count.Add(1));
        await set.{|DYN6004:UpdateFieldsAsync|}("A", o => o.Count.Add(1), token).ConfigureAwait(false);
        """));

    [Test, LeavesAlone]
    public Task One_that_is_looked_at_is_left_alone() => CallCheck.AssertAsync(Id, CallCheck.In("""
        Order? order = await Order.UpdateFieldsAsync("A", o => o.Count.Add(1));
        if (await Order.UpdateFieldsAsync("A", o => o.Count.Add(1)) is null) return;
        await Order.UpdateAsync("A", o => o.Count.Add(1));
        await Order.UpsertAsync("A", o => o.Count.Add(1));
        """));

    [Test, Fixes]
    public Task The_fix_throws_instead() => CallCheck.AssertFixAsync(
        Id,
        CallCheck.In("await Order.UpdateFieldsAsync(city, o => o.Count.Add(1)); await set.UpdateFieldsAsync(city, o => o.Count.Add(1), cancellationToken: token);"),
        CallCheck.In("await Order.UpdateAsync(city, o => o.Count.Add(1)); await set.UpdateAsync(city, o => o.Count.Add(1), cancellationToken: token);"));

    [Test]
    public Task No_fix_is_offered_where_the_arguments_would_mean_something_else() =>
        CallCheck.AssertNoFixAsync(Id, CallCheck.In("await Order.UpdateFieldsAsync(city, o => o.Count.Add(1), token);"));
}
