using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Interceptors are told of every document, those without callbacks too.</summary>
internal sealed class InterceptorTests : ClientFixture
{
    private readonly List<string> _log = [];
    private Witness _first = null!;
    private DynamoidClient _client = null!;

    private AddressSet Addresses => Address.Using(_client);

    [OneTimeSetUp]
    public void Intercept()
    {
        _first = new Witness("1", _log);
        DynamoidOptions options = new() { Namespace = Namespace, Wire = Wire };
        options.Interceptors.Add(_first);
        options.Interceptors.Add(new Witness("2", _log));
        _client = new DynamoidClient(options);
    }

    [OneTimeTearDown]
    public void Close() => _client.Dispose();

    [SetUp]
    public void Begin()
    {
        _log.Clear();
        (_first.Halt, _first.Refuses) = (DocumentEvents.None, null);
    }

    [Test]
    public async Task They_are_asked_in_their_order_and_told_in_the_opposite_one()
    {
        Address address = await Addresses.CreateAsync(new Address());
        Assert.That(_log, Is.EqualTo(new[] { "1 BeforeSave", "2 BeforeSave", "1 BeforeCreate", "2 BeforeCreate", "2 AfterCreate", "1 AfterCreate", "2 AfterSave", "1 AfterSave" }));
        _log.Clear();
        await Addresses.FindAsync(address.Id);
        await Addresses.DestroyAsync(address);
        Assert.That(_log, Is.EqualTo(new[] { "1 found", "2 found", "1 BeforeDestroy", "2 BeforeDestroy", "2 AfterDestroy", "1 AfterDestroy" }));
    }

    [Test]
    public async Task They_stand_around_a_documents_own_callbacks()
    {
        Event document = new();
        await Event.Using(_client).SaveAsync(document);
        Assert.That(_log, Has.Count.EqualTo(8));
        _first.Halt = DocumentEvents.BeforeUpdate;
        document.Log.Clear();
        Assert.That(await Event.Using(_client).SaveAsync(document), Is.False);
        Assert.That(document.Log, Does.Contain("BeforeSave").And.Not.Contain("BeforeUpdate"));
    }

    [Test]
    public async Task They_can_stop_a_save_and_a_destruction()
    {
        Address address = await Addresses.CreateAsync(new Address());
        address.City = "Boston";
        _first.Halt = DocumentEvents.BeforeSave;
        Wire.Clear();
        Assert.That(await Addresses.SaveAsync(address), Is.False);
        await Assert.ThrowsAsync<RecordNotSavedException>(() => Addresses.SaveOrThrowAsync(address));
        await Assert.ThrowsAsync<RecordNotSavedException>(() => _client.TransactAsync(t => t.Save(address)));
        _first.Halt = DocumentEvents.BeforeDestroy;
        Assert.That(await Addresses.DestroyAsync(address), Is.False);
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(address.IsPersisted);
    }

    [Test]
    public async Task A_document_that_they_refuse_is_refused_again_in_a_session()
    {
        Address address = await Addresses.CreateAsync(new Address { City = "theirs" });
        using DocumentSession session = _client.OpenSession();
        _first.Refuses = address.Id;
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Addresses.FindAsync(address.Id));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Addresses.FindAllAsync([address.Id]));
        Assert.That(session.Count, Is.Zero);
    }

    protected override async Task CreateTablesAsync()
    {
        await Address.Using(Client).CreateTableAsync();
        await Event.Using(Client).CreateTableAsync();
    }
}
