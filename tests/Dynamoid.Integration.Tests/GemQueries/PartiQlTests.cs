using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>PartiQL: what is sent for a statement, and when.</summary>
public sealed class PartiQlTests : BookingFixture
{
    private string Table => $"\"{Namespace}_bookings\"";

    [Test]
    public async Task A_statement_is_sent_with_its_parameters_and_gives_attributes()
    {
        List<IReadOnlyDictionary<string, DynamoValue>> items = await Client.ExecuteAsync($"SELECT seats FROM {Table} WHERE hotel = ? AND day = ?", "B", 4).ConsistentRead();
        Assert.That(items.Single()["seats"].ToString(), Is.EqualTo("""{"N":"4"}"""));
        Assert.That(Requests, Does.StartWith("ExecuteStatement | SELECT seats FROM \"bookings\" WHERE hotel = ? AND day = ? | with 'B', 4 | consistent"));
    }

    [Test]
    public async Task A_statement_gives_documents_when_it_is_a_documents()
    {
        Booking booking = (await Bookings.ExecuteAsync($"SELECT * FROM {Table} WHERE hotel = ? AND day = ?", "B", 4)).Single();
        Assert.That((booking.Seats, booking.IsPersisted), Is.EqualTo(((int?)4, true)));
        Assert.That(Requests, Does.StartWith("ExecuteStatement | SELECT * FROM \"bookings\" WHERE hotel = ? AND day = ? | with 'B', 4"));
    }

    [Test]
    public async Task The_next_page_is_asked_for_when_it_is_wanted_by_its_token()
    {
        int read = 0;
        await foreach (Booking _ in Bookings.ExecuteAsync($"SELECT * FROM {Table} WHERE hotel = ?", "B").Limit(2))
        {
            if (++read == 3)
                break;
        }

        Assert.That(Wire.Requests.Select(static request => (request.Body.GetProperty("Limit").GetInt32(), request.Body.TryGetProperty("NextToken", out _))), Is.EqualTo(new[] { (2, false), (2, true) }));
    }

    // The gem gives an empty list, as if there were nothing.
    [Test]
    public async Task A_condition_that_does_not_hold_is_an_error()
    {
        await Assert.ThrowsAsync<StatementFailedException>(async () => await Client.ExecuteAsync($"UPDATE {Table} SET seats = 9 WHERE hotel = ? AND day = ? AND seats = ?", "B", 4, 1));
        Assert.That(Requests, Does.StartWith("ExecuteStatement | UPDATE \"bookings\" SET seats = 9 WHERE hotel = ? AND day = ? AND seats = ? | with 'B', 4, 1"));
        Assert.That((await Bookings.FindAsync("B", 4)).Seats, Is.EqualTo(4));
    }
}
