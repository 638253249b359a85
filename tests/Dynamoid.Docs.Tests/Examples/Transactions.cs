namespace Dynamoid.Docs.Tests.Examples;

public class Transactions
{
    [Test]
    public async Task Writing()
    {
        DynamoidClient client = DynamoidClient.Current;
        string id = (await Address.CreateAsync(new Address { City = "Chicago", Latitude = 1 })).Id;
        await Address.DeleteAsync(["capital", "summary"]);
        await Address.CreateAsync(new Address { Id = "capital", Latitude = 38 });
        Address address = new();
        Address outdated = await Address.CreateAsync(new Address());
        Order order = new() { CustomerId = Guid.NewGuid().ToString(), Day = new DateOnly(2026, 5, 1) };

        #region transact
        TransactionResult result = await client.TransactAsync(t =>
        {
            t.Save(address);                                                     // a new or a stored document, of any class
            t.Create(order);
            t.Delete(outdated);
            Address.In(t).Update(id, a => a.Latitude.Add(1));                    // by key, without reading
            Address.In(t).Upsert("summary", a => a.City.Set("Chicago"));         // made when it is not there
            Address.In(t).Check("capital", a => a.Latitude == 38);               // not changed, but must be so
        });
        #endregion

        Assert.That((result.Actions, outdated.IsDestroyed, (await Address.FindAsync(id)).Latitude), Is.EqualTo((6, true, 2)));
    }

    [Test]
    public async Task Failing()
    {
        DynamoidClient client = DynamoidClient.Current;
        string id = (await Address.CreateAsync(new Address { City = "Chicago" })).Id;
        TransactionFailureKind? kind = null;
        Address? stored = null;

        #region transaction-failed
        try
        {
            await client.TransactAsync(t => t.Create(new Address { Id = id }));
        }
        catch (TransactionFailedException failed)
        {
            TransactionFailure failure = failed.Failures[0];   // one for each action that failed
            kind = failure.Kind;                               // NotUnique, Stale, NotFound, ConditionFailed, Conflict, …
            stored = failure.Stored<Address>();                // what is there
        }
        #endregion

        Assert.That((kind, stored?.City), Is.EqualTo((TransactionFailureKind.NotUnique, "Chicago")));
    }

    [Test]
    public async Task Reading()
    {
        DynamoidClient client = DynamoidClient.Current;
        string id = (await Address.CreateAsync(new Address { City = "Chicago" })).Id;

        #region read-transaction
        Found<Address> home = null!, work = null!;
        await client.ReadTransactionAsync(r =>
        {
            home = Address.In(r).Find(id);
            work = Address.In(r).Find("nope");
        });
        Address found = home.Required;         // throws RecordNotFoundException when there is none
        Address? maybe = work.Document;        // null
        #endregion

        Assert.That((found.City, maybe), Is.EqualTo(("Chicago", (Address?)null)));
    }

    [Test]
    public async Task Statements()
    {
        DynamoidClient client = DynamoidClient.Current;
        string id = (await Address.CreateAsync(new Address { City = "Chicago" })).Id;
        string table = client.Documents<Address, AddressKey>().TableName;
        List<DynamoValue> seen = [];

        #region partiql
        await client.ExecuteAsync($"UPDATE \"{table}\" SET latitude = ? WHERE id = ?", 42, id);

        List<Address> addresses = await Address.ExecuteAsync($"SELECT * FROM \"{table}\" WHERE city = ?", "Chicago");

        await foreach (IReadOnlyDictionary<string, DynamoValue> item in client.ExecuteAsync($"SELECT id, latitude FROM \"{table}\""))
            seen.Add(item["id"]);
        #endregion

        Assert.That(addresses.Single(address => address.Id == id).Latitude, Is.EqualTo(42));
        Assert.That(seen, Does.Contain((DynamoValue)id));
    }
}
