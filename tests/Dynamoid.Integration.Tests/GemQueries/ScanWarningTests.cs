using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;
using BookingQuery = Dynamoid.DocumentQuery<Dynamoid.Integration.Tests.Documents.Booking, Dynamoid.Integration.Tests.Documents.BookingKey, Dynamoid.Integration.Tests.Documents.BookingFields>;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>A scan that conditions lead to is told before it is sent, or not sent.</summary>
public sealed class ScanWarningTests : BookingFixture
{
    // The gem counts, asks for existence and deletes without a word.
    private static IEnumerable<TestCaseData> Ways =>
    [
        Row("each and all", static query => query.ToListAsync(), "Scan bookings | filter note = 'third' AND seats > 2"),
        Row("first", static query => query.FirstOrDefaultAsync(), "Scan bookings | filter note = 'third' AND seats > 2 | limit 100"),
        Row("pluck", static query => query.PluckAsync(b => b.Day), "Scan bookings | filter note = 'third' AND seats > 2 | project hotel,day"),
        Row("pages", static async query => await query.PagesAsync().GetAsyncEnumerator().MoveNextAsync(), "Scan bookings | filter note = 'third' AND seats > 2 | capacity TOTAL"),
        Row("count", static query => query.CountAsync(), "Scan bookings | filter note = 'third' AND seats > 2 | select COUNT"),
        Row("exists", static query => query.AnyAsync(), "Scan bookings | filter note = 'third' AND seats > 2 | limit 100 | select COUNT"),
        Row("delete_all", static query => query.ScanLimit(1).DeleteAllAsync(), "Scan bookings | filter note = 'third' AND seats > 2 | project hotel,day | limit 1", deletes: true),
    ];

    [TestCaseSource(nameof(Ways))]
    public async Task A_warning_names_the_fields_and_the_scan_is_sent(Func<BookingQuery, Task> read, string request, bool deletes)
    {
        (BookingSet set, QueryLog log) = Logging(new DynamoidOptions());
        BookingQuery query = set.Where(b => b.Note == "third" && b.Seats > 2);
        Assert.That(log, Is.Empty, "nothing is read yet");
        await read(deletes ? query.Start(Make("A", 12)) : query);
        Assert.That(log.Single(), Does.StartWith("Warning: ").And.Contain("Seats, Note"));
        Assert.That(Requests.Split('\n')[0], Is.EqualTo(deletes ? request + " | after {hotel: 'A', day: 12}" : request));
    }

    [TestCaseSource(nameof(Ways))]
    public async Task An_error_is_raised_and_nothing_is_sent(Func<BookingQuery, Task> read, string request, bool deletes)
    {
        (BookingSet set, QueryLog log) = Logging(new DynamoidOptions { ErrorOnScan = true });
        ScanProhibitedException? error = await Assert.ThrowsAsync<ScanProhibitedException>(() => read(set.Where(b => b.Note == "third" && b.Seats > 2)));
        Assert.That((error!.Document, Requests, log.Count), Is.EqualTo((typeof(Booking).FullName, "", 0)), request + deletes);
    }

    [Test]
    public async Task A_whole_table_may_be_read_by_name_though_scans_are_errors()
    {
        (BookingSet set, QueryLog log) = Logging(new DynamoidOptions { ErrorOnScan = true });
        Assert.That(await set.All().ToListAsync(), Has.Count.EqualTo(17));
        Assert.That((Requests, log.Count), Is.EqualTo(("Scan bookings", 0)));
    }

    [Test]
    public async Task No_warning_is_given_where_it_is_switched_off_or_the_scan_is_meant()
    {
        (BookingSet quiet, QueryLog log) = Logging(new DynamoidOptions { WarnOnScan = false });
        await quiet.Where(b => b.Note == "third").ToListAsync();
        (BookingSet set, QueryLog other) = Logging(new DynamoidOptions());
        await set.Where(b => b.Note == "third").AllowScan().ToListAsync();
        Assert.That((Requests, log.Count + other.Count), Is.EqualTo(("Scan bookings | filter note = 'third'\nScan bookings | filter note = 'third'", 0)));
    }

    // After one enumeration the gem takes an unconditioned chain for a conditioned one.
    [Test]
    public async Task T5_a_scan_by_name_is_one_however_often_it_is_read()
    {
        (BookingSet set, QueryLog log) = Logging(new DynamoidOptions { ErrorOnScan = true });
        BookingQuery all = set.All();
        Assert.That(((await all.ToListAsync()).Count, (await all.ToListAsync()).Count), Is.EqualTo((17, 17)));
        Assert.That((Requests, log.Count), Is.EqualTo(("Scan bookings\nScan bookings", 0)));
    }

    private (BookingSet Set, QueryLog Log) Logging(DynamoidOptions options)
    {
        QueryLog log = [];
        (options.Namespace, options.Wire, options.LoggerFactory) = (Namespace, Wire, log);
        return (Booking.Using(new DynamoidClient(options)), log);
    }

    private static TestCaseData Row(string name, Func<BookingQuery, Task> read, string request, bool deletes = false) => new TestCaseData(read, request, deletes).SetName($"{{m}} {name}");
}
