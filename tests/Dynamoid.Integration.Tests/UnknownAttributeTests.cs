using System.Text;
using System.Text.Json.Nodes;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>What is in an item and not in its class: compared as raw items, before and after.</summary>
public class UnknownAttributeTests : ClientFixture
{
    private const string Item = """
        {"id":{"S":"a1"},"city":{"S":"Chicago"},"country":{"S":"US"},"latitude":{"N":"41"},"legacy":{"M":{"deep":{"L":[{"N":"1"},{"NULL":true}]}}},"marks":{"BS":["AQI=","Aw=="]},
         "phones":{"L":[{"M":{"number":{"S":"1"},"kind":{"S":"Work"},"carrier":{"M":{"name":{"S":"n"},"since":{"N":"1.5"}}},"a\"b":{"BOOL":false}}},{"M":{"number":{"S":"2"},"kind":{"S":"Home"},"old":{"SS":["x","y"]}}}]}}
        """;

    private AddressSet Addresses => Address.Using(Client);

    [Test]
    public async Task A_changed_member_leaves_all_unknown_attributes_as_they_were_nested_ones_too()
    {
        await PutAsync();
        Address address = await Addresses.FindAsync("a1");
        address.City = "Boston";
        address.Phones[0].Number = "3";
        await address.SaveAsync(new SaveOptions { Touch = false });

        JsonNode expected = JsonNode.Parse(Item)!;
        expected["city"]!["S"] = "Boston";
        expected["phones"]!["L"]![0]!["M"]!["number"]!["S"] = "3";
        Assert.That(JsonNode.DeepEquals(Sorted(await GetAsync()), Sorted(expected)), Is.True, (await GetAsync()).ToJsonString());
    }

    [Test]
    public async Task Elements_that_change_places_take_their_unknown_attributes_with_them()
    {
        await PutAsync();
        Address address = await Addresses.FindAsync("a1");
        address.Phones.Reverse();
        await address.SaveAsync(new SaveOptions { Touch = false });

        JsonNode expected = JsonNode.Parse(Item)!;
        JsonArray phones = expected["phones"]!["L"]!.AsArray();
        JsonNode first = phones[0]!;
        phones.RemoveAt(0);
        phones.Add(first);
        Assert.That(JsonNode.DeepEquals(Sorted(await GetAsync()), Sorted(expected)), Is.True, (await GetAsync()).ToJsonString());
    }

    [Test]
    public async Task A_document_read_with_them_has_not_changed()
    {
        await PutAsync();
        Address address = await Addresses.FindAsync("a1");
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    protected override Task CreateTablesAsync() => Addresses.CreateTableAsync();

    private async Task PutAsync()
    {
        using WireResponse response = await SendAsync(DynamoOperation.PutItem, $$$"""{"TableName":"{{{Namespace}}}_addresses","Item":{{{Item}}}}""");
    }

    private async Task<JsonNode> GetAsync()
    {
        using WireResponse response = await SendAsync(DynamoOperation.GetItem, $$$$"""{"TableName":"{{{{Namespace}}}}_addresses","Key":{"id":{"S":"a1"}}}""");
        return JsonNode.Parse(response.Body.Span)!["Item"]!;
    }

    private ValueTask<WireResponse> SendAsync(DynamoOperation operation, string json) => Wire.SendAsync(new(operation, Encoding.UTF8.GetBytes(json)), default);

    // Sets have no order.
    private static JsonNode Sorted(JsonNode node)
    {
        foreach (JsonArray set in All(node).OfType<JsonArray>().Where(static array => array.Parent is JsonObject && array.GetPropertyName() is "SS" or "NS" or "BS").ToList())
        {
            List<string> members = [.. set.Select(static member => member!.GetValue<string>()).Order(StringComparer.Ordinal)];
            set.Clear();
            members.ForEach(member => set.Add((JsonNode)member));
        }

        return node;
    }

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(static member => member.Value is { } value ? All(value) : []).Prepend(node),
        JsonArray list => list.SelectMany(static element => element is { } value ? All(value) : []).Prepend(node),
        _ => [node],
    };
}
