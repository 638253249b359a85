using System.Text.Json.Nodes;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>What is in an item and not in its class: compared as raw items, before and after.</summary>
public class UnknownAttributeTests : ClientFixture
{
    private const string Item = """
        {"id":{"S":"a1"},"city":{"S":"Chicago"},"country":{"S":"US"},"latitude":{"N":"41"},"legacy":{"M":{"deep":{"L":[{"N":"1"},{"NULL":true}]}}},"marks":{"BS":["AQI=","Aw=="]},
         "phones":{"L":[{"M":{"number":{"S":"1"},"kind":{"S":"Work"},"carrier":{"M":{"name":{"S":"n"},"since":{"N":"1.5"}}},"a\"b":{"BOOL":false}}},{"M":{"number":{"S":"2"},"kind":{"S":"Home"},"old":{"SS":["x","y"]}}}]}}
        """;

    private AddressSet Addresses => Address.Using(Client);

    private string Table => $"{Namespace}_addresses";

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
        await AssertStoredAsync(expected);
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
        await AssertStoredAsync(expected);
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

    private Task PutAsync() => Wire.PutAsync(Table, Item);

    private async Task AssertStoredAsync(JsonNode expected)
    {
        JsonNode stored = await Wire.ItemAsync(Table, """{"id":{"S":"a1"}}""");
        Assert.That(RawItems.AreSame(stored, expected), Is.True, stored.ToJsonString());
    }
}
