using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Benchmarks.Documents;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Dynamoid.Benchmarks.Contenders.LowLevel;

/// <summary>The mapping that one writes by hand over the SDK's attribute values.</summary>
internal static class LowLevelMapping
{
    public static Item ToKey(string customerId, int number) => new() { ["customer_id"] = Text(customerId), ["number"] = Number(number) };

    public static Item ToItem(PlainOrder order)
    {
        var item = ToKey(order.CustomerId, order.Number);
        item["status"] = Text(order.Status);
        item["email"] = Text(order.Email);
        item["note"] = Text(order.Note);
        item["quantity"] = Number(order.Quantity);
        item["total"] = Number(order.Total);
        item["paid"] = new() { BOOL = order.Paid };
        item["tags"] = new() { SS = [.. order.Tags] };
        item["lines"] = new() { L = order.Lines.ConvertAll(ToValue) };
        if (order.CreatedAt is { } createdAt)
            item["created_at"] = Time(createdAt);
        if (order.UpdatedAt is { } updatedAt)
            item["updated_at"] = Time(updatedAt);
        return item;
    }

    public static PlainOrder ToOrder(Item item) => new()
    {
        CustomerId = item["customer_id"].S,
        Number = Integer(item["number"]),
        Status = item["status"].S,
        Email = item["email"].S,
        Note = item["note"].S,
        Quantity = Integer(item["quantity"]),
        Total = Decimal(item["total"]),
        Paid = item["paid"].BOOL ?? false,
        Tags = [.. item["tags"].SS],
        Lines = item["lines"].L.ConvertAll(ToLine),
        CreatedAt = item.TryGetValue("created_at", out var createdAt) ? Epoch.Read(createdAt.N) : null,
        UpdatedAt = item.TryGetValue("updated_at", out var updatedAt) ? Epoch.Read(updatedAt.N) : null,
    };

    private static AttributeValue ToValue(PlainOrderLine line) => new()
    {
        M = new() { ["sku"] = Text(line.Sku), ["quantity"] = Number(line.Quantity), ["price"] = Number(line.Price) },
    };

    private static PlainOrderLine ToLine(AttributeValue value) => new()
    {
        Sku = value.M["sku"].S,
        Quantity = Integer(value.M["quantity"]),
        Price = Decimal(value.M["price"]),
    };

    private static AttributeValue Text(string value) => new() { S = value };

    private static AttributeValue Number(int value) => new() { N = value.ToString(CultureInfo.InvariantCulture) };

    private static AttributeValue Number(decimal value) => new() { N = value.ToString(CultureInfo.InvariantCulture) };

    private static AttributeValue Time(DateTimeOffset value) => new() { N = Epoch.Write(value) };

    private static int Integer(AttributeValue value) => int.Parse(value.N, CultureInfo.InvariantCulture);

    private static decimal Decimal(AttributeValue value) => decimal.Parse(value.N, CultureInfo.InvariantCulture);
}
