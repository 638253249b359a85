using System.Text.Json.Nodes;

namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>created_at</c> and <c>updated_at</c>, taken by two looks at the clock.</summary>
public class GemTimestampsTests : GoldenItem<GemTimestamps, GemTimestampsKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"name":{"S":"x"},"created_at":{"N":"1532469870.123456789"},"updated_at":{"N":"1532469870.123512345"}}""";

    protected override string Written => """{"id":{"S":"e1"},"name":{"S":"x"},"created_at":{"N":"1532469870.1234567"},"updated_at":{"N":"1532469870.1235123"}}""";

    protected override string Changed => """{"name":{"S":"y"}}""";

    [Test]
    public async Task A_save_writes_the_time_and_leaves_all_nine_digits_of_created_at()
    {
        GemTimestamps found = await ReadAsync("""{"id":{"S":"e2"},"name":{"S":"x"},"created_at":{"N":"1532469870.123456789"},"updated_at":{"N":"1532469870.123512345"}}""", new("e2"));
        found.Name = "y";
        await found.SaveAsync();
        Assert.That(
            RawItems.AreSame(
                await StoredAsync("""{"id":{"S":"e2"}}"""),
                JsonNode.Parse("""{"id":{"S":"e2"},"name":{"S":"y"},"created_at":{"N":"1532469870.123456789"},"updated_at":{"N":"3986938921"}}""")!));
    }

    protected override GemTimestamps Same() => new()
    {
        Id = "e1",
        Name = "x",
        CreatedAt = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(1234567),
        UpdatedAt = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(1235123),
    };

    protected override void AssertRead(GemTimestamps found) => Assert.Multiple(() =>
    {
        DateTimeOffset second = DateTimeOffset.FromUnixTimeSeconds(1532469870);
        Assert.That((found.CreatedAt, found.UpdatedAt), Is.EqualTo(((DateTimeOffset?)second.AddTicks(1234567), (DateTimeOffset?)second.AddTicks(1235123))));
    });

    protected override void Change(GemTimestamps found) => found.Name = "y";
}

[DynamoDocument(Profile = StorageProfile.Gem3)]
public partial class GemTimestamps
{
    public string? Name { get; set; }
}
