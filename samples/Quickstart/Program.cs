using Dynamoid;
using Dynamoid.LocalDynamoDb;
using Quickstart;

// An application has its endpoint in its configuration; here DynamoDB Local is started, unless DYNAMODB_ENDPOINT names a server.
await using var local = await DynamoDbLocal.StartAsync();
using var client = DynamoidClient.Configure(options =>
{
    options.Namespace = "quickstart";
    options.Region = "us-east-1";
    options.Endpoint = local.Endpoint;
    options.AccessKey = local.AccessKey;
    options.SecretKey = local.SecretKey;
    options.HttpHandlerFactory = () => new RequestPrinter();
});

Console.WriteLine("Create the table, with its index:");
await Address.CreateTableAsync();

Console.WriteLine("Save a new address:");
var address = new Address { City = "Chicago", Latitude = 41, Tags = ["lake"] };
await address.SaveAsync();

Console.WriteLine("Find it by its key:");
var found = await Address.FindAsync(address.Id);
Console.WriteLine($"  {found.City} at {found.Latitude}, {string.Join(", ", found.Tags)}");

Console.WriteLine("Look for one that is not there:");
var missing = await Address.FindOrDefaultAsync("nope");
Console.WriteLine(missing is null ? "  nothing" : "  something");

Console.WriteLine("Change it, in a property and inside a set; only what changed is sent:");
found.Latitude = 42;
found.Tags.Add("wind");
await found.SaveAsync();

Console.WriteLine("Save it again; nothing changed, nothing is sent:");
await found.SaveAsync();

Console.WriteLine("Find several in one request:");
var boston = new Address { City = "Boston", Latitude = 42 };
await boston.SaveAsync();
foreach (var one in await Address.FindAllAsync([address.Id, boston.Id]))
    Console.WriteLine($"  {one.City} at {one.Latitude}");

Console.WriteLine("Query them by their fields; the conditions choose the index:");
await foreach (var one in Address.Where(a => a.City == "Chicago" && a.Latitude > 40))
    Console.WriteLine($"  {one.City} at {one.Latitude}");

Console.WriteLine("Find them by a field; each field has its finders:");
var first = await Address.FindByCityAsync("Boston");
var page = await Address.FindAllByCity("Chicago").RecordLimit(20).ToListAsync();
Console.WriteLine($"  {first!.City} at {first.Latitude}, and {page.Count} in Chicago");

Console.WriteLine("Query an index by its name; what its keys cannot be asked does not compile:");
var north = await Address.Indexes.CityLatitude.Query("Chicago", latitude => latitude > 40).Descending().FirstOrDefaultAsync();
Console.WriteLine($"  {north!.City} at {north.Latitude}");

Console.WriteLine("Change one without reading it; DynamoDB counts, and adds to the set:");
var updated = await Address.UpdateAsync(address.Id, a => a.Latitude.Add(1) & a.Tags.Add("pier"));
Console.WriteLine($"  {updated.Document!.City} at {updated.Document.Latitude}, {string.Join(", ", updated.Document.Tags)}");

Console.WriteLine("Change two at once, both or none:");
await client.TransactAsync(transaction =>
{
    Address.In(transaction).Update(address.Id, a => a.Tags.Add("twin"));
    Address.In(transaction).Update(boston.Id, a => a.Tags.Add("twin").If(a.City == "Boston"));
});

Console.WriteLine("Look at a request without sending it:");
Console.WriteLine("  " + Address.Where(a => a.City == "Boston" && a.Tags.Contains("lake")).ToRequest());

Console.WriteLine("Delete them:");
await found.DestroyAsync();
await Address.DeleteAsync(boston.Id);
