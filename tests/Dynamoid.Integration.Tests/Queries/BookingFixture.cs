using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>
/// Bookings of two hotels: 12 days of hotel A, prices 0, 10, 20 and again, every third one with a note; 5 days of hotel B. All are in Rome, but every fifth one is nowhere.
/// </summary>
public abstract class BookingFixture : ClientFixture
{
    protected BookingSet Bookings => Booking.Using(Client);

    /// <summary>The requests since the last look, each as operation, index, and the parts that were asked for.</summary>
    protected string Sent => string.Join(" ", Wire.Operations);

    protected override async Task CreateTablesAsync()
    {
        await Bookings.CreateTableAsync();
        foreach ((string hotel, int days) in new[] { ("A", 12), ("B", 5) })
        {
            for (int day = 1; day <= days; day++)
                await Bookings.SaveAsync(Make(hotel, day));
        }
    }

    protected static Booking Make(string hotel, int day) => new()
    {
        Hotel = hotel,
        Day = day,
        Price = day % 3 * 10,
        Seats = day,
        City = day % 5 == 0 ? null : "Rome",
        State = day % 2 == 0 ? "open" : "paid",
        Agent = "agent",
        Note = day % 3 == 0 ? "third" : null,
    };

    protected static string Days(IEnumerable<Booking> found) => string.Join(",", found.Select(static booking => booking.Hotel + booking.Day));

    protected string? Part(string member) => Wire.LastRequest.TryGetProperty(member, out JsonElement value) ? value.ToString() : null;
}
