using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5008ReadModifyWriteTests
{
    private const string Id = DYN5008ReadModifyWrite.Id;

    [TestCase("order.Count += number;")]
    [TestCase("order.Count++;")]
    [TestCase("--order.Count;")]
    [TestCase("order.Count = order.Count + number;")]
    [TestCase("order.Name = city; order.Count = 3;")]
    [TestCase("order.Count -= number; order.Name ??= city;")]
    [Reports]
    public Task A_document_that_is_only_changed_is_reported(string changes) => CallCheck.AssertAsync(
        Id, CallCheck.In($"Order order = await Order.{{|DYN5008:FindAsync|}}(city); {changes} await order.SaveAsync(); Console.WriteLine(number);"));

    [TestCase("Order order = await Order.FindAsync(city); order.Count++; await order.SaveAsync(); Console.WriteLine(order.Count);")]
    [TestCase("Order order = await Order.FindAsync(city); if (order.Count > 3) order.Count++; await order.SaveAsync();")]
    [TestCase("Order order = await Order.FindAsync(city); order.Name = order.Id + city; await order.SaveAsync();")]
    [TestCase("Order order = await Order.FindAsync(city); order.Count = order.Count * 2; await order.SaveAsync();")]
    [TestCase("Order order = await Order.FindAsync(city); order.Count *= 2; await order.SaveAsync();", Description = "DynamoDB cannot multiply")]
    [TestCase("Order order = await Order.FindAsync(city); order.Name += city; await order.SaveAsync();", Description = "nor put texts together")]
    [TestCase("Order order = await Order.FindAsync(city); order.Name = order.Name + city; await order.SaveAsync();")]
    [TestCase("Order order = await Order.FindAsync(city); order.Id = city; await order.SaveAsync();")]
    [TestCase("Order order = await Order.FindAsync(city); order.Count++; await order.SaveAsync(o => o.Count == 3);")]
    [TestCase("Order order = await Order.FindAsync(city); order.Count++; if (!await order.SaveAsync()) return;")]
    [TestCase("Order order = new(); order.Count++; await order.SaveAsync();")]
    [LeavesAlone]
    public Task One_that_is_looked_at_is_left_alone(string statements) => CallCheck.AssertAsync(Id, CallCheck.In(statements));
}
