using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>What is sent for declared indexes when their table is created, and what is in them. What the gem raises as <c>InvalidIndex</c> does not compile here.</summary>
public sealed class IndexDeclarationTests : ClientFixture
{
    [Test]
    public async Task A_global_index_has_its_keys_projection_and_capacity()
    {
        JsonElement request = await CreateAsync(Address.Using(Client).CreateTableAsync(new TableOptions { ReadCapacity = 7, WriteCapacity = 8 }));
        Assert.That(Indexes(request, "GlobalSecondaryIndexes"), Is.EqualTo(new[] { "addresses_index_city_latitude: city HASH, latitude RANGE, ALL, 7/8" }));
        Assert.That(request.TryGetProperty("LocalSecondaryIndexes", out _), Is.False);
    }

    [Test]
    public async Task A_name_is_made_of_table_and_keys_unless_one_is_given()
    {
        JsonElement request = await CreateAsync(Booking.Using(Client).CreateTableAsync());
        Assert.That(Indexes(request, "GlobalSecondaryIndexes").Select(static index => index.Split(':')[0]), Is.EqualTo(new[] { "city_price", "states", "agents" }));
        Assert.That(Indexes(await CreateAsync(Order.Using(Client).CreateTableAsync()), "LocalSecondaryIndexes").Single(), Does.StartWith("orders_index_customer_id_total:"));
    }

    [Test]
    public async Task A_projection_is_all_or_keys_or_a_list()
    {
        JsonElement request = await CreateAsync(Depot.Using(Client).CreateTableAsync());
        Assert.That(Indexes(request, "GlobalSecondaryIndexes"), Is.EqualTo(new[]
        {
            "keys: region HASH, KEYS_ONLY, 100/20",
            "some: region HASH, size RANGE, INCLUDE text tags, 100/20",
            "all: region HASH, name RANGE, ALL, 100/20",
        }));
    }

    [Test]
    public async Task A_local_index_has_the_tables_hash_key_and_no_capacity()
    {
        JsonElement request = await CreateAsync(Choice.Using(Client).CreateTableAsync());
        Assert.That(Indexes(request, "LocalSecondaryIndexes"), Is.EqualTo(new[] { "first_local: shop HASH, color RANGE, ALL", "second_local: shop HASH, weight RANGE, ALL" }));
    }

    [Test]
    public async Task A_key_is_declared_once_and_by_the_type_that_it_is_stored_as()
    {
        JsonElement request = await CreateAsync(KeyForms.Using(Client).CreateTableAsync());
        Assert.That(
            string.Join(", ", request.GetProperty("AttributeDefinitions").EnumerateArray().Select(static attribute => $"{attribute.GetProperty("AttributeName")} {attribute.GetProperty("AttributeType")}")),
            Is.EqualTo("id S, text S, kind S, whole N, exact N, day N, day_text S, moment N, moment_text S, unique S, bytes S, native B, price S"));
        Assert.That(Indexes(request, "GlobalSecondaryIndexes")[0], Is.EqualTo("keyforms_index_text: text HASH, ALL"), "on demand there is no capacity");
        request = await CreateAsync(Choice.Using(new DynamoidClient(new DynamoidOptions { Namespace = Namespace + "_twice", Wire = Wire })).CreateTableAsync());
        Assert.That(request.GetProperty("AttributeDefinitions").EnumerateArray().Select(static attribute => attribute.GetProperty("AttributeName").GetString()), Is.EqualTo(new[] { "shop", "number", "color", "weight", "owner", "maker" }), "some are keys of several indexes");
    }

    [Test]
    public async Task An_item_without_the_keys_of_an_index_is_saved_and_left_out_of_it()
    {
        SightingSet sightings = Sighting.Using(Client);
        await sightings.CreateTableAsync();
        await sightings.SaveAsync(new Sighting { Id = "in", Species = "owl", Seen = 1 });
        await sightings.SaveAsync(new Sighting { Id = "half", Species = "owl" });
        await sightings.SaveAsync(new Sighting { Id = "out" });
        Assert.That((Wire.LastRequest.GetProperty("Item").GetRawText(), await sightings.All().CountAsync()), Is.EqualTo(("""{"id":{"S":"out"}}""", 3)));
        Wire.Clear();
        Assert.That((await sightings.Where(s => s.Species == "owl").ToListAsync()).Single().Id, Is.EqualTo("in"));
        Assert.That(Requests, Is.EqualTo("Query sightings by sightings_index_species_seen | key species = 'owl'"));
    }

    protected override Task CreateTablesAsync() => Task.CompletedTask;

    private async Task<JsonElement> CreateAsync(Task creation)
    {
        await creation;
        return Wire.Requests.Last(static request => request.Body.TryGetProperty("KeySchema", out _)).Body;
    }

    private List<string> Indexes(JsonElement request, string kind) => [.. request.GetProperty(kind).EnumerateArray().Select(Show)];

    private string Show(JsonElement index)
    {
        IEnumerable<string> keys = index.GetProperty("KeySchema").EnumerateArray().Select(static key => $"{key.GetProperty("AttributeName")} {key.GetProperty("KeyType")}");
        JsonElement projection = index.GetProperty("Projection");
        string held = projection.TryGetProperty("NonKeyAttributes", out JsonElement list)
            ? $"{projection.GetProperty("ProjectionType")} {string.Join(' ', list.EnumerateArray())}"
            : projection.GetProperty("ProjectionType").ToString();
        string capacity = index.TryGetProperty("ProvisionedThroughput", out JsonElement units) ? $", {units.GetProperty("ReadCapacityUnits")}/{units.GetProperty("WriteCapacityUnits")}" : "";
        string name = index.GetProperty("IndexName").GetString()!.Replace(Namespace + "_", "", StringComparison.Ordinal);
        return $"{name}: {string.Join(", ", keys)}, {held}{capacity}";
    }
}
