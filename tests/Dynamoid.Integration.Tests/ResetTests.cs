using System.Reflection;
using Amazon.DynamoDBv2;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>Tables are emptied between tests: those of one namespace, and of no production system.</summary>
public sealed class ResetTests
{
    private DynamoidOptions _options = null!;
    private DynamoidClient _client = null!;

    [SetUp]
    public void Connect()
    {
        _options = Local.Options();
        _options.Documents = [Address.DynamoidSchema, Order.DynamoidSchema, Vehicle.DynamoidSchema, Car.DynamoidSchema];
        _client = new DynamoidClient(_options);
    }

    [TearDown]
    public void Disconnect() => _client.Dispose();

    [Test]
    public async Task Tables_of_the_documents_are_deleted_and_created_anew_with_all_that_belongs_to_them()
    {
        await Vehicle.Using(_client).CreateTableAsync();
        await Vehicle.Using(_client).SaveAsync(new Car { Id = "c" });
        IReadOnlyList<string> tables = await DynamoidReset.RunAsync(_client);
        Assert.That(tables, Is.EqualTo(new[] { "addresses", "orders", "vehicles" }.Select(Named)).AsCollection);
        Assert.That(await Vehicle.Using(_client).All().CountAsync(), Is.Zero);
        Assert.That(await Car.Using(_client).Where(static c => c.Plate == "x").ToListAsync(), Is.Empty, "its index is there");
    }

    [Test]
    public async Task Tables_of_other_namespaces_and_of_no_document_are_left_alone_unless_asked_for()
    {
        using DynamoidClient other = new(new DynamoidOptions { Endpoint = _options.Endpoint, Region = _options.Region, AccessKey = _options.AccessKey, SecretKey = _options.SecretKey, Namespace = "other_" + _options.Namespace });
        await Address.Using(other).CreateTableAsync();
        await Address.Using(other).SaveAsync(new Address { Id = "kept" });
        await Booking.Using(_client).CreateTableAsync();
        await DynamoidReset.RunAsync(_client);
        Assert.That(await _client.ListTablesAsync(), Does.Contain(Named("bookings")));
        await DynamoidReset.RunAsync(_client, new ResetOptions { DeletesOthers = true });
        Assert.That(await _client.ListTablesAsync(), Does.Not.Contain(Named("bookings")).And.Contain(Named("addresses")));
        Assert.That(await Address.Using(other).ExistsAsync("kept"), Is.True);
    }

    [Test]
    public async Task Others_that_look_like_production_keep_all_tables()
    {
        await DynamoidReset.RunAsync(_client);
        await Address.Using(_client).SaveAsync(new Address { Id = "kept" });
        using DynamoidClient live = new(new DynamoidOptions { Endpoint = _options.Endpoint, Region = _options.Region, AccessKey = _options.AccessKey, SecretKey = _options.SecretKey, Namespace = Named("prod01") });
        await Address.Using(live).CreateTableAsync();
        ResetRefusedException? refused = await Assert.ThrowsAsync<ResetRefusedException>(async () => await DynamoidReset.RunAsync(_client, new ResetOptions { DeletesOthers = true }));
        Assert.That(refused!.Message, Does.Contain($"would delete the table '{Named("prod01_addresses")}', which says 'prod01'"));
        Assert.That((await _client.ListTablesAsync()).Contains(Named("prod01_addresses")) && await Address.Using(_client).ExistsAsync("kept"));
        await Address.Using(live).DeleteTableAsync();
    }

    [Test]
    public async Task Truncating_deletes_all_items_and_no_table()
    {
        await DynamoidReset.RunAsync(_client);
        await Address.Using(_client).ImportAsync(Enumerable.Range(0, 60).Select(static number => new Address { Id = $"{number}" }));
        RecordingWire wire = new(new HttpWire(new HttpWireOptions { Endpoint = _options.Endpoint, Region = _options.Region, Credentials = new Amazon.Runtime.BasicAWSCredentials(_options.AccessKey, _options.SecretKey) }));
        using DynamoidClient recorded = new(new DynamoidOptions { Wire = wire, Endpoint = _options.Endpoint, Namespace = _options.Namespace });
        await DynamoidReset.RunAsync(recorded, new ResetOptions { Documents = [Address.DynamoidSchema], Truncates = true });
        Assert.That(wire.Operations, Is.EqualTo(["CreateTable", "DescribeTable", "Scan", "BatchWriteItem", "BatchWriteItem", "BatchWriteItem"]));
        Assert.That(await Address.Using(_client).All().CountAsync(), Is.Zero);
    }

    [Test]
    public async Task No_more_tables_are_reset_at_once_than_allowed()
    {
        int most = 0, present = 0;
        RecordingWire wire = new(new HttpWire(new HttpWireOptions { Endpoint = _options.Endpoint, Region = _options.Region, Credentials = new Amazon.Runtime.BasicAWSCredentials(_options.AccessKey, _options.SecretKey) }));
        wire.Answer = request =>
        {
            if (request.Operation == DynamoOperation.DeleteTable)
                most = Math.Max(most, ++present);
            else if (request.Operation == DynamoOperation.CreateTable)
                present--;
            return null;
        };
        using DynamoidClient recorded = new(new DynamoidOptions { Wire = wire, Endpoint = _options.Endpoint, Namespace = _options.Namespace, Documents = _options.Documents });
        await DynamoidReset.RunAsync(recorded, new ResetOptions { MaxConcurrency = 1 });
        Assert.That((most, present), Is.EqualTo((1, 0)));
    }

    [TestCase("", "http://localhost:1", "has no namespace")]
    [TestCase("shop_prod", "http://localhost:1", "the namespace 'shop_prod' says 'prod'")]
    [TestCase("ShopProduction", "http://localhost:1", "says 'shopproduction'")]
    [TestCase("shop_prod01", "http://localhost:1", "says 'prod01'")]
    [TestCase("production2-shop", "http://localhost:1", "says 'production2'")]
    [TestCase("shop-live", "http://localhost:1", "says 'live'")]
    [TestCase("shop_test", "https://dynamodb.eu-west-1.amazonaws.com", "the endpoint 'dynamodb.eu-west-1.amazonaws.com' is not on this machine")]
    [TestCase("shop_test", null, "the client has no endpoint")]
    public async Task What_looks_like_production_is_refused_before_a_request(string space, string? endpoint, string why)
    {
        RecordingWire wire = new(null!) { Answer = static _ => throw new AssertionException("A request was sent.") };
        using DynamoidClient client = new(new DynamoidOptions { Wire = wire, Namespace = space, Endpoint = endpoint is null ? null : new Uri(endpoint), Documents = [Address.DynamoidSchema] });
        ResetRefusedException? refused = await Assert.ThrowsAsync<ResetRefusedException>(async () => await DynamoidReset.RunAsync(client));
        Assert.That((refused!.Message.Contains(why, StringComparison.Ordinal) ? why : refused.Message, wire.Operations.Count), Is.EqualTo((why, 0)));
    }

    [Test]
    public async Task A_client_of_the_SDK_that_says_nothing_of_its_endpoint_is_refused()
    {
        IAmazonDynamoDB silent = DispatchProxy.Create<IAmazonDynamoDB, Silent>();
        using DynamoidClient client = new(new DynamoidOptions { AwsClient = silent, Namespace = "shop_test", Endpoint = new Uri("http://localhost:1"), Documents = [Address.DynamoidSchema] });
        ResetRefusedException? refused = await Assert.ThrowsAsync<ResetRefusedException>(async () => await DynamoidReset.RunAsync(client));
        Assert.That(refused!.Message, Does.Contain("the client has no endpoint"));
    }

    [Test]
    public async Task A_region_is_an_endpoint_too_and_a_host_may_be_allowed()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = "shop_test", Region = "eu-west-1", AccessKey = "k", SecretKey = "s", Documents = [Address.DynamoidSchema] });
        await Assert.ThrowsAsync<ResetRefusedException>(async () => await DynamoidReset.RunAsync(client));
        RecordingWire wire = new(null!) { Answer = static _ => throw new TimeoutException("sent") };
        using DynamoidClient allowed = new(new DynamoidOptions { Wire = wire, Namespace = "products_test", Endpoint = new Uri("http://dynamo:8000"), Documents = [Address.DynamoidSchema] });
        await Assert.ThrowsAsync<TimeoutException>(async () => await DynamoidReset.RunAsync(allowed, new ResetOptions { AllowedHosts = ["DYNAMO"] }));
        Assert.That(wire.Operations, Is.EqualTo(["DeleteTable"]));
    }

    [Test]
    public async Task Without_documents_there_is_nothing_to_reset_and_that_is_said()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = "shop_test", Endpoint = new Uri("http://localhost:1"), Region = "local" });
        ArgumentException? nothing = await Assert.ThrowsAsync<ArgumentException>(async () => await DynamoidReset.RunAsync(client));
        Assert.That(nothing!.Message, Does.Contain("DynamoidDocuments.All"));
    }

    private string Named(string table) => $"{_options.Namespace}_{table}";

    // A decorator, or a mock: whatever it is asked, it says nothing.
    private class Silent : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => null;
    }
}
