using static Dynamoid.Integration.Tests.Documents.Precise;

namespace Dynamoid.Integration.Tests;

/// <summary>A document that was read is found again under exactly the key that is stored, whatever its values hold of it.</summary>
public class StoredKeyTests : ClientFixture
{
    private const string NineDigits = """{"id":{"S":"x"},"at":{"N":"3986938921.123456789"}}""";

    private ByTimeSet Times => ByTime.Using(Client);

    private string TimeTable => $"{Namespace}_precise_time";

    [Test]
    public async Task A_time_with_nine_digits_is_updated_reloaded_found_and_deleted([Values] bool tracked)
    {
        await Wire.PutAsync(TimeTable, """{"id":{"S":"x"},"at":{"N":"3986938921.123456789"},"text":{"S":"old"},"created_at":{"N":"1777863720.987654321"},"more":{"S":"kept"}}""");
        ByTime found = (await (tracked ? Times : Times.AsNoTracking()).ScanPageAsync(new() { ConsistentRead = true })).Items.Single(static document => document.Id == "x");
        Assert.That(await Times.ExistsAsync("x", found.At), Is.False, "the value alone is another key");
        Assert.That(await found.ExistsAsync(consistentRead: true));

        found.Text = "new";
        await found.SaveAsync();
        found.Text = "newer";
        await found.SaveAsync();
        Assert.That((await Wire.AttributesAsync(TimeTable, NineDigits))["text"], Is.EqualTo("""{"S":"newer"}"""));

        await Wire.PutAsync(TimeTable, """{"id":{"S":"x"},"at":{"N":"3986938921.123456789"},"text":{"S":"reloaded"}}""");
        await found.ReloadAsync();
        Assert.That(found.Text, Is.EqualTo("reloaded"));
        found.Text = "last";
        await found.SaveAsync();
        await found.DeleteAsync();
        Assert.That(await Wire.AttributesAsync(TimeTable, NineDigits), Is.Empty);
    }

    [Test]
    public async Task What_was_not_changed_keeps_its_digits()
    {
        const string key = """{"id":{"S":"digits"},"at":{"N":"5"}}""";
        await Wire.PutAsync(TimeTable, """{"id":{"S":"digits"},"at":{"N":"5"},"text":{"S":"old"},"created_at":{"N":"1777863720.987654321"},"updated_at":{"N":"1777863720.987654321"},"more":{"N":"0.1234567890123456789"}}""");
        Dictionary<string, string> before = await Wire.AttributesAsync(TimeTable, key);
        ByTime found = await Times.FindAsync("digits", DateTimeOffset.FromUnixTimeSeconds(5));
        found.Text = "new";
        await found.SaveAsync();
        Dictionary<string, string> after = await Wire.AttributesAsync(TimeTable, key);
        Assert.That(after.Where(attribute => before[attribute.Key] != attribute.Value).Select(static attribute => attribute.Key), Is.EquivalentTo(new[] { "text", "updated_at" }));
        Assert.That(after["created_at"], Is.EqualTo("""{"N":"1777863720.987654321"}"""));
    }

    [Test]
    public async Task A_key_that_was_changed_since_is_not_taken_for_the_stored_one()
    {
        await Wire.PutAsync(TimeTable, """{"id":{"S":"changed"},"at":{"N":"7.123456789"}}""");
        ByTime found = (await Times.QueryPageAsync(new() { KeyConditionExpression = "id = :id", Values = new() { [":id"] = new() { S = "changed" } } })).Items.Single();
        DateTimeOffset read = found.At;
        found.At = DateTimeOffset.FromUnixTimeSeconds(8);
        await Assert.ThrowsAsync<InvalidOperationException>(() => found.SaveAsync());
        Assert.That(await found.ExistsAsync(), Is.False);
        Assert.That(Wire.Last, Does.Contain("\"8\""));
        found.At = read;
        Assert.That(await found.ExistsAsync());
    }

    [Test]
    public async Task What_is_deleted_twice_is_not_the_item_that_its_values_name()
    {
        await Wire.PutAsync(TimeTable, """{"id":{"S":"twice"},"at":{"N":"3986938921.123456789"}}""");
        await Wire.PutAsync(TimeTable, """{"id":{"S":"twice"},"at":{"N":"3986938921.1234567"}}""");
        PageRequest both = new() { KeyConditionExpression = "id = :id", Values = new() { [":id"] = new() { S = "twice" } } };
        ByTime longer = (await Times.QueryPageAsync(both)).Items[1];
        await longer.DeleteAsync();
        await longer.DeleteAsync();
        Assert.That(longer.IsDestroyed);
        Assert.That((await Times.QueryPageAsync(both)).Items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task As_an_item_of_the_AWS_SDK_it_has_the_stored_key()
    {
        await Wire.PutAsync(TimeTable, """{"id":{"S":"item"},"at":{"N":"3986938921.123456789"}}""");
        ByTime found = (await Times.QueryPageAsync(new() { KeyConditionExpression = "id = :id", Values = new() { [":id"] = new() { S = "item" } } })).Items.Single();
        Assert.That(found.ToItem()["at"].N, Is.EqualTo("3986938921.123456789"));
        ByTime copy = Times.FromItem(found.ToItem());
        copy.Text = "through the SDK";
        await copy.SaveAsync();
        found.At = DateTimeOffset.FromUnixTimeSeconds(8);
        Assert.That(found.ToItem()["at"].N, Is.EqualTo("8"));
    }

    [Test]
    public async Task Texts_of_times_keep_their_offset()
    {
        await Wire.PutAsync($"{Namespace}_precise_text", """{"id":{"S":"x"},"at":{"S":"2018-07-24T21:04:30+02:00"}}""");
        ByText found = (await ByText.Using(Client).ScanPageAsync(new())).Items.Single();
        Assert.That(found.At.UtcDateTime, Is.EqualTo(new DateTime(2018, 7, 24, 19, 4, 30, DateTimeKind.Utc)));
        found.Text = "new";
        await found.SaveAsync();
        Assert.That((await Wire.AttributesAsync($"{Namespace}_precise_text", """{"id":{"S":"x"},"at":{"S":"2018-07-24T21:04:30+02:00"}}"""))["text"], Is.EqualTo("""{"S":"new"}"""));
    }

    [Test]
    public async Task Numbers_keep_their_digits_in_both_parts_of_a_key()
    {
        string table = $"{Namespace}_precise_numbers";
        const string key = """{"ratio":{"N":"0.12345678901234567890123456789"},"span":{"N":"1.123456789"}}""";
        await Wire.PutAsync(table, key);
        ByNumbers found = (await ByNumbers.Using(Client).ScanPageAsync(new())).Items.Single();
        found.Text = "new";
        await found.SaveAsync();
        await found.ReloadAsync();
        Assert.That(found.Text, Is.EqualTo("new"));
        await found.DeleteAsync();
        Assert.That(await Wire.AttributesAsync(table, key), Is.Empty);
    }

    [Test]
    public async Task An_identifier_in_capitals_stays_in_capitals_through_copies_of_a_record()
    {
        string table = $"{Namespace}_precise_guid";
        const string key = """{"id":{"S":"0F8FAD5B-D9CB-469F-A165-70867728950E"}}""";
        await Wire.PutAsync(table, key);
        ById found = (await ById.Using(Client).ScanPageAsync(new())).Items.Single();
        ById copy = found with { Text = "copy" };
        Assert.That(copy with { Text = null }, Is.EqualTo(found));
        await copy.SaveAsync();
        Assert.That((await Wire.AttributesAsync(table, key))["text"], Is.EqualTo("""{"S":"copy"}"""));
    }

    protected override async Task CreateTablesAsync()
    {
        await ByTime.Using(Client).CreateTableAsync();
        await ByText.Using(Client).CreateTableAsync();
        await ByNumbers.Using(Client).CreateTableAsync();
        await ById.Using(Client).CreateTableAsync();
    }
}
