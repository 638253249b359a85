using Consumer;
using Dynamoid;

DynamoidClient.Configure(options =>
{
    options.Namespace = "consumer";
    options.Region = "us-east-1";
    options.Endpoint = new(Environment.GetEnvironmentVariable("DYNAMODB_ENDPOINT") ?? "http://localhost:8000");
});
await Address.CreateTableAsync();

var address = new Address { City = "Chicago", Latitude = 41, Tags = ["lake"] };
Expect("it is saved", await address.SaveAsync());

var found = await Address.FindAsync(address.Id);
Expect("it is found with all it had", found.City == "Chicago" && found.Latitude == 41 && found.Tags.SetEquals(["lake"]));

found.Latitude = 42;
found.Tags.Add("wind");
await found.SaveAsync();
await address.ReloadAsync();
Expect("a change is saved", address.Latitude == 42 && address.Tags.Contains("wind"));

await address.DeleteAsync();
Expect("it is deleted", await Address.FindOrDefaultAsync(address.Id) is null);

static void Expect(string what, bool holds)
{
    Console.WriteLine($"{what}: {(holds ? "yes" : "NO")}");
    if (!holds)
        Environment.Exit(1);
}
