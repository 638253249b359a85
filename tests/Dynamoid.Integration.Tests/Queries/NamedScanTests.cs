using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>A scan that nobody asked for is logged or refused, with what would serve instead.</summary>
public sealed class NamedScanTests : BookingFixture
{
    [Test]
    public async Task Conditions_that_scan_are_logged_with_document_fields_and_index()
    {
        (BookingSet set, QueryLog log) = Logging();
        await set.Where(b => b.Note == "third" && b.Seats > 3).ToListAsync();
        Assert.That(log.Single(), Does.StartWith("Warning: ").And.Contain(typeof(Booking).FullName!).And.Contain("Seats, Note").And.Contain("[GlobalIndex(HashKey = nameof(Note), RangeKey = nameof(Seats))]").And.Not.Contain("third"));
        log.Clear();
        await set.Where(b => b.Agent == "agent").CountAsync();
        Assert.That(log.Single(), Does.Contain("WithIndex(\"agents\")"));
        log.Clear();
        await set.Where(b => b.Price > 3).AnyAsync();
        Assert.That(log.Single(), Does.Contain("would serve it if City were compared by =="));
        log.Clear();
        await set.Where(b => b.Note > "a").AnyAsync();
        Assert.That(log.Single(), Does.Contain("none compares a field by =="));
        log.Clear();
        await set.Where(b => b.Day == 3).WithIndex("city_price").FirstOrDefaultAsync();
        Assert.That(log.Single(), Does.Contain("Compare City"));
    }

    [Test]
    public async Task Each_execution_is_logged_once_however_many_pages_it_has()
    {
        (BookingSet set, QueryLog log) = Logging();
        await set.Where(b => b.Note == "third").BatchSize(3).ToListAsync();
        Assert.That(log.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task T5_a_scan_by_name_is_not_logged_however_often_it_is_read()
    {
        (BookingSet set, QueryLog log) = Logging();
        DocumentQuery<Booking, BookingKey, BookingFields> all = set.All();
        await all.ToListAsync();
        await all.ToListAsync();
        await all.PluckAsync(b => b.Day);
        await all.Parallel(2).CountAsync();
        await all.Prefetch().AnyAsync();
        await all.ScanLimit(1).Where(b => b.Note == "none").DeleteAllAsync();
        Assert.That(log, Is.Empty);
        DocumentQuery<Booking, BookingKey, BookingFields> where = set.Where(b => b.Note == "none");
        await where.DeleteAllAsync();
        await where.PluckAsync(b => b.Day);
        await where.Parallel(2).CountAsync();
        Assert.That(log, Has.Count.EqualTo(3), "and one that is not is logged each time");
    }

    [Test]
    public async Task What_is_asked_for_is_not_logged()
    {
        (BookingSet set, QueryLog log) = Logging();
        await set.All().ToListAsync();
        await set.All().Where(b => b.Note == "third").CountAsync();
        await set.Where(b => b.Note == "third").AllowScan().ToListAsync();
        await set.Where(b => b.Hotel == "A").ToListAsync();
        set.Where(b => b.Note == "third").ToRequest();
        Assert.That(log, Is.Empty);
        (set, log) = Logging(new DynamoidOptions { WarnOnScan = false });
        await set.Where(b => b.Note == "third").ToListAsync();
        Assert.That(log, Is.Empty);
    }

    [Test]
    public async Task Conditions_that_scan_are_refused_where_the_options_say_so()
    {
        (BookingSet set, QueryLog log) = Logging(new DynamoidOptions { ErrorOnScan = true });
        ScanProhibitedException? error = await Assert.ThrowsAsync<ScanProhibitedException>(() => set.Where(b => b.Note == "third").ToListAsync());
        Assert.That((error!.Document, error.Message.Contains("nameof(Note)", StringComparison.Ordinal)), Is.EqualTo((typeof(Booking).FullName, true)));
        await Assert.ThrowsAsync<ScanProhibitedException>(() => set.Where(b => b.Note == "third").CountAsync());
        await Assert.ThrowsAsync<ScanProhibitedException>(() => set.Where(b => b.Note == "third").AnyAsync());
        await Assert.ThrowsAsync<ScanProhibitedException>(() => set.Where(b => b.Note == "third").FirstAsync());
        await Assert.ThrowsAsync<ScanProhibitedException>(() => set.Where(b => b.Note == "third").DeleteAllAsync());
        await Assert.ThrowsAsync<ScanProhibitedException>(() => set.Where(b => b.Note == "third").PluckAsync(b => b.Day));
        Assert.That((Wire.Operations.Count, log.Count), Is.EqualTo((0, 0)));
        Assert.That(await set.All().CountAsync(), Is.EqualTo(17));
        Assert.That(await set.Where(b => b.Note == "third").AllowScan().CountAsync(), Is.EqualTo(5));
    }

    private (BookingSet Set, QueryLog Log) Logging(DynamoidOptions? options = null)
    {
        QueryLog log = [];
        options ??= new DynamoidOptions();
        (options.Namespace, options.Wire, options.LoggerFactory) = (Namespace, Wire, log);
        return (Booking.Using(new DynamoidClient(options)), log);
    }
}
