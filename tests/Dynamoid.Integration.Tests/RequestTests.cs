using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>The request that a verb would send is the one that it sends, and looking at it changes nothing.</summary>
public sealed class RequestTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    protected override Task CreateTablesAsync() => Addresses.CreateTableAsync();

    private static IEnumerable<TestCaseData> Verbs =>
    [
        Case("Find", set => set.Requests.Find("a", consistentRead: true), set => set.FindOrDefaultAsync("a", consistentRead: true)),
        Case("Exists", set => set.Requests.Exists("a"), set => set.ExistsAsync("a")),
        Case("Update", set => set.Requests.Update("a", a => a.City.Set("x").If(a.Latitude >= 0)), set => set.UpdateAsync("a", a => a.City.Set("x").If(a.Latitude >= 0))),
        Case("Upsert", set => set.Requests.Upsert("b", a => a.City.Set("x")), set => set.UpsertAsync("b", a => a.City.Set("x"))),
        Case("Delete", set => set.Requests.Delete("c"), set => set.DeleteAsync("c")),
        Case("Delete on a condition", set => set.Requests.Delete("a", a => a.City == "no"), async set => await Assert.ThrowsAsync<ConditionFailedException>(() => set.DeleteAsync("a", a => a.City == "no"))),
    ];

    [TestCaseSource(nameof(Verbs))]
    public async Task The_request_of_a_key_is_the_one_that_is_sent(Func<AddressSet, DynamoRequest> look, Func<AddressSet, Task> send)
    {
        await Addresses.UpsertAsync("a", a => a.Latitude.Set(3));
        Wire.Clear();
        DynamoRequest request = look(Addresses);
        Assert.That(Wire.Operations, Is.Empty);
        await send(Addresses);
        Assert.That((request.Operation, request.Json), Is.EqualTo((Wire.Operations.Single(), Wire.Last)));
    }

    [Test]
    public async Task The_request_of_a_save_leaves_the_document_as_it_is()
    {
        Address address = new() { Id = "save", City = "Chicago", Tags = ["lake"] };
        DynamoRequest request = Addresses.Requests.Save(address)!;
        Assert.That((address.CreatedAt, address.IsNew), Is.EqualTo(((DateTimeOffset?)null, true)));
        await Addresses.SaveAsync(address);
        Assert.That((request.Operation, request.Json), Is.EqualTo(("PutItem", Wire.Last)));
        Assert.That(Addresses.Requests.Save(address), Is.Null, "nothing changed");
        address.UpdatedAt = DateTimeOffset.UnixEpoch;
        await address.SaveAsync();
        address.Tags.Add("wind");
        request = Addresses.Requests.Save(address, a => a.City == "Chicago")!;
        Assert.That(address.UpdatedAt, Is.EqualTo(DateTimeOffset.UnixEpoch));
        await address.SaveAsync(a => a.City == "Chicago");
        Assert.That(request.Json, Is.EqualTo(Wire.Last));
    }

    [Test]
    public void A_new_document_gets_no_key_by_being_looked_at()
    {
        Address address = new();
        Assert.That(Addresses.Requests.Save(address)!.Json, Does.Contain("attribute_not_exists"));
        Assert.That(address.Id, Is.Empty);
    }

    [Test]
    public async Task The_requests_of_a_document_are_those_that_are_sent()
    {
        Address address = await Addresses.CreateAsync(new Address { Id = "document", Latitude = 1 });
        DynamoRequest request = Addresses.Requests.Update(address, a => a.Latitude.Add(1));
        await address.UpdateAsync(a => a.Latitude.Add(1));
        Assert.That((request.Json, address.Latitude), Is.EqualTo((Wire.Last, 2)));
        request = Addresses.Requests.Touch(address);
        await address.TouchAsync();
        Assert.That(request.Json, Is.EqualTo(Wire.Last));
        request = Addresses.Requests.Delete(address, a => a.Latitude == 2);
        Assert.That(address.IsDestroyed, Is.False);
        await address.DeleteAsync(a => a.Latitude == 2);
        Assert.That(request.Json, Is.EqualTo(Wire.Last));
    }

    [Test]
    public async Task Batches_are_as_many_requests_as_they_take()
    {
        string[] keys = [.. Enumerable.Range(0, 101).Select(static number => $"k{number}")];
        IReadOnlyList<DynamoRequest> requests = Addresses.Requests.FindAll([.. keys.Select(static key => new AddressKey(key))]);
        await Addresses.FindAllOrDefaultAsync(keys);
        Assert.That(requests.Select(static request => request.Operation), Is.EqualTo(Wire.Operations));
        Assert.That(requests[^1].Json, Is.EqualTo(Wire.Last));
        Assert.That(Addresses.Requests.Delete([.. keys.Take(26).Select(static key => new AddressKey(key))]), Has.Count.EqualTo(2));
    }

    [Test]
    public void What_the_verb_refuses_is_refused()
    {
        Assert.That(() => Addresses.Requests.Find(""), Throws.TypeOf<MissingHashKeyException>());
        Assert.That(() => Addresses.Requests.Update("a", a => a.Id.Set("b")), Throws.ArgumentException);
        Assert.That(() => Addresses.Requests.Delete(new Address()), Throws.TypeOf<MissingHashKeyException>());
    }

    private static TestCaseData Case(string name, Func<AddressSet, DynamoRequest> look, Func<AddressSet, Task> send) => new TestCaseData(look, send).SetName($"{{m}}({name})");
}
