using Amazon.DynamoDBv2.Model;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>What is left of a document, and what is said, when something goes wrong.</summary>
public class TroubleTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    [Test]
    public async Task What_is_changed_while_a_save_is_on_its_way_is_saved_the_next_time()
    {
        Address address = await Addresses.CreateAsync(new Address { City = "a", Tags = ["x"] });
        address.City = "b";
        Wire.Answer = _ =>
        {
            address.City = "c";
            address.Tags.Add("y");
            return null;
        };
        await address.SaveAsync();
        Wire.Answer = null;
        await address.SaveAsync();
        Address found = await Addresses.FindAsync(address.Id, consistentRead: true);
        Assert.That((found.City, found.Tags.Count), Is.EqualTo(("c", 2)));
    }

    [Test]
    public async Task What_is_changed_while_the_first_save_is_on_its_way_is_saved_the_next_time()
    {
        Address address = new() { City = "a" };
        Wire.Answer = _ =>
        {
            address.City = "b";
            return null;
        };
        await Addresses.SaveAsync(address);
        Wire.Answer = null;
        await address.SaveAsync();
        Assert.That((await Addresses.FindAsync(address.Id, consistentRead: true)).City, Is.EqualTo("b"));
    }

    [Test]
    public async Task A_save_that_failed_leaves_the_document_as_it_was_and_works_when_tried_again()
    {
        Address address = await Addresses.CreateAsync(new Address { City = "a", UpdatedAt = Now.AddDays(-1) });
        address.City = "b";
        Wire.Answer = static _ => throw new HttpRequestException("broken");
        await Assert.ThrowsAsync<HttpRequestException>(() => address.SaveAsync());
        Assert.That((address.IsPersisted, address.UpdatedAt), Is.EqualTo((true, (DateTimeOffset?)Now.AddDays(-1))));
        Wire.Answer = null;
        await address.SaveAsync();
        Address found = await Addresses.FindAsync(address.Id, consistentRead: true);
        Assert.That((found.City, found.UpdatedAt), Is.EqualTo(("b", (DateTimeOffset?)Now)));
    }

    [Test]
    public async Task A_first_save_that_failed_leaves_a_new_document_with_its_key()
    {
        Address address = new() { City = "a" };
        Wire.Answer = static _ => throw new HttpRequestException("broken");
        await Assert.ThrowsAsync<HttpRequestException>(() => Addresses.SaveAsync(address));
        string id = address.Id;
        Assert.That((address.IsNew, id.Length), Is.EqualTo((true, 36)));
        Wire.Answer = null;
        await Addresses.SaveAsync(address);
        Assert.That((address.IsPersisted, address.Id), Is.EqualTo((true, id)));
    }

    [Test]
    public async Task A_document_whose_key_was_changed_does_not_delete_or_reload_another_item()
    {
        await Addresses.SaveAsync(new Address { Id = "other", City = "other" });
        Address address = await Addresses.CreateAsync(new Address { Id = "mine", City = "mine" });
        address.Id = "other";
        InvalidOperationException? error = await Assert.ThrowsAsync<InvalidOperationException>(() => address.DeleteAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => address.ReloadAsync());
        Assert.That(error!.Message, Does.Contain("Address").And.Contain("Id").And.Contain("\"other\""));
        Assert.That(await Addresses.ExistsAsync("other"));
    }

    [Test]
    public async Task A_document_of_another_client_is_saved_with_all_its_fields()
    {
        DynamoidOptions options = Local.Options();
        using DynamoidClient second = new(options);
        await Address.Using(second).CreateTableAsync();
        await Address.Using(second).SaveAsync(new Address { Id = "both", City = "old" });
        Address address = await Addresses.CreateAsync(new Address { Id = "both", City = "new", Latitude = 7 });
        Assert.That(await Address.Using(second).SaveAsync(address));
        Address found = await Address.Using(second).FindAsync("both");
        Assert.That((found.City, found.Latitude), Is.EqualTo(("new", 7)));
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, "it belongs to the second client now");
    }

    [Test]
    public async Task An_item_without_an_attribute_is_not_changed_by_a_save_without_changes()
    {
        Address address = await Addresses.CreateAsync(new Address { City = "a" });
        Dictionary<string, AttributeValue> item = address.ToItem();
        item.Remove("phones");
        item.Remove("country");
        Address found = Addresses.FromItem(item);
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task A_value_that_cannot_be_stored_is_named_by_document_and_attribute_but_not_shown()
    {
        Address address = new() { Phones = [new Phone { Number = "1" }, new Phone { Number = "secret\ud800" }] };
        ItemFormatException? created = await Assert.ThrowsAsync<ItemFormatException>(() => Addresses.SaveAsync(address));
        Assert.That((created!.Document, created.Path), Is.EqualTo(("Dynamoid.Integration.Tests.Documents.Address", "phones[1].number")));
        Assert.That(created.Message, Does.Contain("phones[1].number").And.Not.Contain("secret"));

        address.Phones.RemoveAt(1);
        await Addresses.SaveAsync(address);
        address.Phones[0].Number = "secret\ud800";
        ItemFormatException? changed = await Assert.ThrowsAsync<ItemFormatException>(() => address.SaveAsync());
        Assert.That((changed!.Document, changed.Path), Is.EqualTo(("Dynamoid.Integration.Tests.Documents.Address", "phones")));
        Assert.Throws<ItemFormatException>(() => address.ToItem());
    }

    [Test]
    public async Task Numbers_are_not_shown_in_errors()
    {
        Everything everything = new() { Double = 1.234e200 };
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Everything.Using(Client).SaveAsync(everything));
        Assert.That(error!.Message, Does.Contain("'double'").And.Not.Contain("1.234"));
    }

    [TestCase("0.12345678901234567890123456789")]
    [TestCase("12345678901234567890123456789012345678")]
    [TestCase("1E-40")]
    public void A_number_that_a_decimal_would_round_is_refused(string number)
    {
        Dictionary<string, AttributeValue> item = new() { ["id"] = new() { S = "x" }, ["decimal"] = new() { N = number } };
        ItemFormatException? error = Assert.Throws<ItemFormatException>(() => Everything.Using(Client).FromItem(item));
        Assert.That(error!.Path, Is.EqualTo("decimal"));
        Assert.That(error.Message, Does.Not.Contain(number));
    }

    [TestCase("79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [TestCase("0.50000000000000000000000000000000000000", "0.5")]
    [TestCase("1.5E+3", "1500")]
    [TestCase("0E-40", "0")]
    public void A_number_that_fits_a_decimal_is_read(string number, string expected)
    {
        Dictionary<string, AttributeValue> item = new() { ["id"] = new() { S = "x" }, ["decimal"] = new() { N = number } };
        Assert.That(Everything.Using(Client).FromItem(item).Decimal, Is.EqualTo(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Test]
    public async Task A_wrong_type_is_told_with_document_path_expected_and_found_but_without_the_value()
    {
        Dictionary<string, AttributeValue> item = new() { ["id"] = new() { S = "x" }, ["phones"] = new() { L = [new() { M = new() { ["number"] = new() { N = "4711" } } }] } };
        ItemFormatException? error = Assert.Throws<ItemFormatException>(() => Addresses.FromItem(item));
        Assert.That((error!.Path, error.Expected, error.Found), Is.EqualTo(("phones[0].number", "S", "N")));
        Assert.That(error.Message, Does.Contain("Address").And.Not.Contain("4711"));
        await Task.CompletedTask;
    }

    [Test]
    public async Task A_token_that_is_cancelled_stops_every_verb()
    {
        Address address = await Addresses.CreateAsync(new Address { City = "a" });
        Address changed = await Addresses.FindAsync(address.Id);
        changed.City = "b";
        CancellationToken cancelled = new(canceled: true);
        Func<Task>[] verbs =
        [
            () => Addresses.FindAsync("x", cancellationToken: cancelled),
            () => Addresses.FindOrDefaultAsync("x", cancellationToken: cancelled),
            () => Addresses.FindAllAsync(["x"], cancellationToken: cancelled),
            () => Addresses.ExistsAsync("x", cancellationToken: cancelled),
            () => Addresses.CreateAsync(new Address(), cancelled),
            () => changed.SaveAsync(cancellationToken: cancelled),
            () => changed.ReloadAsync(cancelled),
            () => changed.DeleteAsync(cancelled),
            () => Addresses.DeleteAsync("x", cancelled),
            () => Addresses.DeleteAsync(["x"], cancelled),
            () => Addresses.ScanPageAsync(new PageRequest(), cancelled),
            () => Addresses.CreateTableAsync(cancellationToken: cancelled),
        ];
        foreach (Func<Task> verb in verbs)
            await Assert.CatchAsync<OperationCanceledException>(async () => await verb());
        Assert.That((changed.IsPersisted, changed.City), Is.EqualTo((true, "b")));
        await changed.SaveAsync();
        Assert.That((await Addresses.FindAsync(address.Id, consistentRead: true)).City, Is.EqualTo("b"));
    }

    [Test]
    public async Task A_new_document_may_be_deleted_and_cannot_be_reloaded()
    {
        Address address = new() { Id = "never-stored" };
        RecordNotFoundException? error = await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.ReloadAsync(address));
        Assert.That((error!.Message.Contains("\"never-stored\"", StringComparison.Ordinal), address.IsNew), Is.EqualTo((true, true)));
        await Addresses.DeleteAsync(address);
        Assert.That(address.IsDestroyed);
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Addresses.ReloadAsync(new Address()));
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Addresses.DeleteAsync(new Address()));
    }

    [Test]
    public async Task A_page_may_be_empty_and_not_the_last()
    {
        Wire.Answer = static _ => """{"Count":0,"ScannedCount":9,"Items":[],"LastEvaluatedKey":{"id":{"S":"\"x\\"}}}""";
        DocumentPage<Address> page = await Addresses.ScanPageAsync(new PageRequest());
        Assert.That((page.Items.Count, page.ScannedCount), Is.EqualTo((0, 9L)));
        await Addresses.ScanPageAsync(new PageRequest { Start = page.Next });
        Assert.That(Wire.LastRequest.GetProperty("ExclusiveStartKey").GetProperty("id").GetProperty("S").GetString(), Is.EqualTo("\"x\\"));
    }

    [Test]
    public async Task One_of_two_first_saves_at_once_wins()
    {
        Address address = new() { Id = "twice" };
        Task<bool>? second = null;
        bool isFirst = true;

        // The second one begins while the first is on its way, however fast the answer comes.
        Wire.Answer = _ =>
        {
            if (isFirst)
            {
                isFirst = false;
                second = Addresses.SaveAsync(address);
            }

            return null;
        };
        Task<bool> first = Addresses.SaveAsync(address);
        Task<bool>[] saves = [first, second!];
        await Assert.ThrowsAsync<RecordNotUniqueException>(() => Task.WhenAll(saves));
        Assert.That((saves.Count(static save => save.IsCompletedSuccessfully), address.IsPersisted), Is.EqualTo((1, true)));
    }

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Everything.Using(Client).CreateTableAsync();
    }
}
