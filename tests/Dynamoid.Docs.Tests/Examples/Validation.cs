namespace Dynamoid.Docs.Tests.Examples;

public class Validation
{
    [Test]
    public async Task Rules()
    {
        #region validation
        var booking = new Booking { Seats = 9, Mail = "ann", Lines = [new(), new() { Dish = "soup" }] };
        bool saved = await booking.SaveAsync();                       // false, and no request

        foreach (ValidationError error in booking.Errors.All)
            Console.WriteLine($"{error.Member}: {error.Message}");
        // Guest: The Guest field is required.
        // Seats: The field Seats must be between 1 and 8.
        // Mail: The e-mail address field is not a valid e-mail address.
        // Lines[0].Dish: The Dish field is required.

        bool valid = await booking.IsValidAsync();                    // asks the rules and saves nothing
        IReadOnlyList<string> ofSeats = booking.Errors["Seats"];
        #endregion

        Assert.That(saved || valid, Is.False);
        Assert.That(ofSeats, Is.EqualTo(new[] { "The field Seats must be between 1 and 8." }));
        Assert.That(booking.Errors.All.Select(static error => $"{error.Member}: {error.Message}"), Is.EqualTo(new[]
        {
            "Guest: The Guest field is required.",
            "Seats: The field Seats must be between 1 and 8.",
            "Mail: The e-mail address field is not a valid e-mail address.",
            "Lines[0].Dish: The Dish field is required.",
        }));

        #region validation-skip
        await booking.SaveAsync(new SaveOptions { Validate = false });   // as it is
        #endregion

        Assert.That((await Booking.FindAsync(booking.Id)).Seats, Is.EqualTo(9));
    }
}
