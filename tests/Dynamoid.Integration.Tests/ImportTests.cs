using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Many documents at once, against the store itself.</summary>
public class ImportTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    [Test]
    public async Task A_thousand_documents_are_written_by_25_and_found_again()
    {
        Address[] addresses = [.. Enumerable.Range(0, 1000).Select(static i => new Address { Id = $"import-{i}", City = $"city {i}", Latitude = i, Tags = [$"tag {i % 7}"] })];
        Assert.That(await Addresses.ImportAsync(addresses, new ImportOptions { MaxConcurrency = 1 }), Is.EqualTo(1000));
        Assert.That(Wire.Operations, Is.EqualTo(Enumerable.Repeat("BatchWriteItem", 40)));
        List<Address> found = await Addresses.FindAllAsync(addresses.Select(static address => address.Id), consistentRead: true);
        Assert.That(found.Select(static address => (address.City, address.Latitude, address.CreatedAt, address.UpdatedAt)), Is.EqualTo(addresses.Select(address => (address.City, address.Latitude, (DateTimeOffset?)Now, (DateTimeOffset?)Now))));
        Assert.That(addresses.Select(static address => address.IsPersisted), Is.All.True);
    }

    [Test]
    public async Task A_document_that_was_imported_is_saved_by_an_update_of_what_changed()
    {
        Address address = new() { City = "Chicago" };
        await Addresses.ImportAsync([address]);
        Wire.Clear();
        Assert.That(await address.SaveAsync(), Is.True);
        Assert.That(Wire.Operations, Is.Empty);
        address.City = "Oslo";
        Assert.That(await address.SaveAsync(), Is.True);
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
        Assert.That((await Addresses.FindAsync(address.Id)).City, Is.EqualTo("Oslo"));
    }

    [Test]
    public async Task An_item_that_DynamoDB_refuses_is_named_and_its_batch_is_written_without_it()
    {
        // An index's hash key may be missing, but not empty.
        Address[] addresses = [.. Enumerable.Range(0, 25).Select(static i => new Address { Id = $"refused-{i}", City = i == 11 ? "" : "Rome" })];
        ImportException? error = await Assert.ThrowsAsync<ImportException>(() => Addresses.ImportAsync(addresses));
        Assert.That(error!.Documents<Address>(), Is.EqualTo(new[] { addresses[11] }));
        Assert.That((await Addresses.FindAllOrDefaultAsync(addresses.Select(static address => address.Id))).Count(static address => address is not null), Is.EqualTo(24));
    }

    [Test]
    public async Task An_item_that_is_there_is_replaced_and_a_key_that_comes_twice_keeps_the_later_document()
    {
        await Addresses.SaveAsync(new Address { Id = "twice", City = "first" });
        await Addresses.ImportAsync([new Address { Id = "twice", City = "second" }, new Address { Id = "twice", City = "third" }]);
        Assert.That((await Addresses.FindAsync("twice", consistentRead: true)).City, Is.EqualTo("third"));
    }

    [Test]
    public async Task The_table_is_created_by_an_import_where_a_save_would_create_it()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = Namespace + "_new", Wire = Wire, CreateTablesOnSave = true });
        Assert.That(await Address.Using(client).ImportAsync(Enumerable.Range(0, 60).Select(static _ => new Address())), Is.EqualTo(60));
        Assert.That(Wire.Operations.Count(static operation => operation == "CreateTable"), Is.EqualTo(1));
    }

    [Test]
    public async Task An_import_without_a_table_says_so_and_stops()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = Namespace + "_missing", Wire = Wire });
        ImportException? error = await Assert.ThrowsAsync<ImportException>(
            () => Address.Using(client).ImportAsync(Enumerable.Range(0, 1000).Select(static _ => new Address()), new ImportOptions { MaxConcurrency = 1 }));
        Assert.That(error!.InnerException, Is.TypeOf<Amazon.DynamoDBv2.Model.ResourceNotFoundException>());
        Assert.That((error.HasReadAll, Wire.Operations.Count), Is.EqualTo((false, 1)));
    }

    [Test]
    public async Task The_capacity_that_the_store_reports_limits_an_import_and_its_pages()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, MaxWriteUnits = 10_000, MaxReadUnits = 10_000 });
        await Address.Using(client).ImportAsync(Enumerable.Range(0, 30).Select(static i => new Address { Id = $"limited-{i}" }));
        Assert.That(Wire.Last, Does.EndWith("\"ReturnConsumedCapacity\":\"TOTAL\"}"));
        DocumentPage<Address> page = await Address.Using(client).ScanPageAsync(new PageRequest { Limit = 10 });
        Assert.That(page.Items, Has.Count.EqualTo(10));
        Assert.That(Wire.Last, Does.EndWith("\"ReturnConsumedCapacity\":\"TOTAL\"}"));
    }

    protected override async Task CreateTablesAsync() => await Addresses.CreateTableAsync();
}
