using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Dynamoid.Integration.Tests.Lifecycle;

internal sealed class ValidationTests : ClientFixture
{
    private static readonly SaveOptions Unchecked = new() { Validate = false };

    private TripSet Trips => Trip.Using(Client);

    [Test]
    public async Task An_invalid_document_is_not_saved_and_says_why()
    {
        Trip trip = new() { Seats = 10 };
        Assert.That(await Trips.SaveAsync(trip), Is.False);
        Assert.Multiple(() =>
        {
            Assert.That(Wire.Operations, Is.Empty);
            Assert.That(trip.IsNew);
            Assert.That(trip.Errors.FullMessages, Is.EqualTo(new[] { "The Goal field is required.", "The field Seats must be between 1 and 9." }));
            Assert.That(trip.Errors["Seats"], Is.EqualTo(new[] { "The field Seats must be between 1 and 9." }));
            Assert.That(trip.Errors["Legs"], Is.Empty);
        });
    }

    [Test]
    public async Task A_document_that_was_mended_is_saved_and_forgets_its_errors()
    {
        Trip trip = new();
        await Trips.SaveAsync(trip);
        trip.Goal = "Ulm";
        Assert.That(await Trips.SaveAsync(trip));
        Assert.That(trip.Errors.IsEmpty);
        Assert.That((await Trips.FindAsync(trip.Id)).Goal, Is.EqualTo("Ulm"));
    }

    [Test]
    public async Task SaveOrThrow_throws_all_of_them_with_document_and_key()
    {
        Trip trip = new() { Id = "x", Seats = 0 };
        DocumentInvalidException error = (await Assert.ThrowsAsync<DocumentInvalidException>(() => Trips.SaveOrThrowAsync(trip)))!;
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.StartWith("Validation failed: The Goal field is required. The field Seats must be between 1 and 9. ").And.Contain("Trip with primary key \"x\""));
            Assert.That(error.Errors.Count, Is.EqualTo(2));
            Assert.That(error.Key, Is.EqualTo("\"x\""));
            Assert.That(Wire.Operations, Is.Empty);
        });
    }

    [Test]
    public async Task Create_throws_rather_than_return_what_is_not_stored()
    {
        await Assert.ThrowsAsync<DocumentInvalidException>(() => Trips.CreateAsync(new Trip()));
        await Assert.ThrowsAsync<DocumentInvalidException>(() => Trips.CreateAsync(new Trip(), trip => trip.Goal.NotExists()));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Validate_false_skips_in_every_variant()
    {
        Trip first = new(), second = new(), third = new();
        Assert.That(await Trips.SaveAsync(first, Unchecked));
        await Trips.SaveOrThrowAsync(second, Unchecked);
        Assert.That(await Trips.SaveAsync(third, trip => trip.Goal.NotExists(), Unchecked));
        Assert.That(await Trips.UpdateAttributesAsync(first, static trip => trip.Seats = 100, Unchecked));
        Trip updated = await Trips.UpdateAttributesAsync(first.Id, static trip => trip.Seats = 101, Unchecked);
        Trip fourth = new();
        await Client.TransactAsync(t => t.Save(fourth, Unchecked));
        Assert.That(updated.Seats, Is.EqualTo(101));
        Assert.That(new[] { first, second, third, fourth }.Select(static trip => trip.IsPersisted), Is.All.True);
        Assert.That(first.Asked, Is.Empty);
    }

    [Test]
    public async Task A_stored_document_is_validated_even_when_nothing_changed()
    {
        Trip trip = new();
        await Trips.SaveAsync(trip, Unchecked);
        Wire.Clear();
        Assert.That(await Trips.SaveAsync(trip), Is.False);
        trip.Goal = "Ulm";
        trip.Seats = 0;
        Assert.That(await Trips.UpdateAttributesAsync(trip, static trip => trip.Goal = "Bonn"), Is.False);
        Assert.That(Wire.Operations, Is.Empty);
        await Assert.ThrowsAsync<DocumentInvalidException>(() => Trips.UpdateAttributesAsync(trip.Id, static trip => trip.Seats = 0));
        Wire.Clear();
        await Assert.ThrowsAsync<DocumentInvalidException>(() => trip.UpdateAttributesOrThrowAsync(static trip => trip.Goal = "Bonn"));
        await Assert.ThrowsAsync<DocumentInvalidException>(() => trip.SaveOrThrowAsync(t => t.Goal.NotExists()));
        Assert.That(Wire.Operations, Is.Empty);
        await trip.UpdateAttributesOrThrowAsync(static trip => trip.Seats = 2);
        Assert.That((await Trips.FindAsync(trip.Id)).Seats, Is.EqualTo(2));
    }

    [Test]
    public async Task Rules_are_asked_inherited_ones_first_and_may_be_asynchronous()
    {
        Trip trip = new() { Goal = "full" };
        Assert.That(await trip.IsValidAsync(), Is.False);
        Assert.That(trip.Asked, Is.EqualTo(new[] { "CheckGoal", "CheckLaterAsync" }));
        Assert.That((await trip.ValidateAsync()).All, Is.EqualTo(new[] { new ValidationError("Goal", "There is no room left.") }));
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Assert.CatchAsync<OperationCanceledException>(() => Trips.SaveAsync(trip, options: null, cancelled.Token));
    }

    [Test]
    public async Task A_rule_of_new_documents_is_not_asked_of_stored_ones()
    {
        Trip trip = new() { Goal = "Ulm", Seats = 7 };
        Assert.That(await Trips.SaveAsync(trip), Is.False);
        Assert.That(trip.Errors.All, Is.EqualTo(new[] { new ValidationError("", "Seven is for those who came before.") }));
        trip.Seats = 6;
        await Trips.SaveOrThrowAsync(trip);
        trip.Seats = 7;
        Assert.That(await Trips.SaveAsync(trip));
    }

    [Test]
    public async Task Maps_and_those_in_collections_are_validated_with_the_way_to_them()
    {
        Trip trip = new()
        {
            Goal = "Ulm",
            Legs = [new() { From = "Bonn" }, new() { From = "moon", Miles = 0 }, new() { From = "x", Walk = new() }],
            Detours = { ["south"] = [new() { From = "a" }, new()] },
            Return = new() { From = "Ulm", Miles = 101 },
            Fare = new Ticket(),
        };
        Assert.That(await trip.IsValidAsync(), Is.False);
        Assert.That(trip.Errors.All.Select(static error => error.Member), Is.EqualTo(new[] { "Legs[1].Miles", "Legs[1].From", "Legs[2].Walk.From", "Detours[south][1].From", "Return.Miles", "Fare.Price" }));
        Assert.That(trip.Errors["Legs[1].From"], Is.EqualTo(new[] { "Nobody is there." }));
        trip.Fare = new Pass();
        await trip.ValidateAsync();
        Assert.That(trip.Errors["Fare.Price"], Is.Empty);
    }

    [Test]
    public async Task Maps_in_tuples_are_validated_too()
    {
        Outing outing = new() { Pair = (new Leg(), 1), Named = [("a", new Leg { From = "Ulm" }), ("b", new Leg())] };
        Assert.That(await outing.IsValidAsync(), Is.False);
        Assert.That(outing.Errors.All.Select(static error => error.Member), Is.EqualTo(new[] { "Pair.Item1.From", "Named[1].Item2.From" }));
    }

    [Test]
    public async Task An_immutable_array_that_was_never_set_has_nothing_that_could_be_wrong()
    {
        Outing outing = new();
        Assert.That(await outing.IsValidAsync());
        (outing.Guests, outing.Others, outing.Legs) = ([], [], [new Leg()]);
        Assert.That(await outing.IsValidAsync(), Is.False);
        Assert.That(outing.Errors.All.Select(static error => error.Member), Is.EqualTo(new[] { "Legs[0].From", "Guests", "Others" }));
    }

    [TestCase(null, "The guide's name field is required.")]
    [TestCase("anna", "The field guide's name must be a string with a maximum length of 3.")]
    public Task An_override_has_its_own_rules_and_those_of_what_it_overrides(string? guide, string message) => AssertFoundAsync(new Outing { Guide = guide }, message);

    [TestCase(" ", "Say the Motto.")]
    [TestCase("on", "The field Motto must be a string or array type with a minimum length of '4'.")]
    public Task A_missing_value_is_told_once_by_whatever_asks_for_it(string motto, string message) => AssertFoundAsync(new Outing { Motto = motto }, message);

    [Test]
    public async Task A_document_that_a_web_service_hands_out_does_not_show_its_errors()
    {
        Trip trip = new();
        await trip.ValidateAsync();
        Assert.That(JsonSerializer.Serialize(trip), Does.Contain("Goal").And.Not.Contain("Errors"));
    }

    [Test]
    public async Task Errors_are_had_by_member_as_a_web_service_answers_them()
    {
        Trip trip = new() { Goal = "full", Seats = 7, Return = new Leg { Miles = 0 } };
        Dictionary<string, string[]> errors = (await trip.ValidateAsync()).ToDictionary();
        Assert.That(errors.Keys, Is.EqualTo(new[] { "Return.From", "Return.Miles", "", "Goal" }));
        Assert.That((errors[""].Single(), errors["Goal"].Single()), Is.EqualTo(("Seven is for those who came before.", "There is no room left.")));
    }

    [Test]
    public async Task A_partial_document_is_not_blamed_for_what_it_was_read_without()
    {
        Trip trip = await Trips.CreateAsync(new Trip { Goal = "Ulm", Seats = 3 });
        Trip partial = (await Trips.Where(t => t.Id == trip.Id).Project(static t => [t.Seats]).ToListAsync()).Single();
        partial.Seats = 4;
        Assert.That(await Trips.SaveAsync(partial));
        partial.Seats = 0;
        Assert.That(await Trips.SaveAsync(partial), Is.False);
        Assert.That(partial.Errors.All.Select(static error => error.Member), Is.EqualTo(new[] { "Seats" }));
    }

    [Test]
    public async Task A_transaction_with_an_invalid_document_sends_nothing()
    {
        Trip good = new() { Goal = "Ulm" }, bad = new();
        DocumentInvalidException error = (await Assert.ThrowsAsync<DocumentInvalidException>(() => Client.TransactAsync(t =>
        {
            t.Save(good);
            t.Create(bad);
        })))!;
        Assert.That(error.Errors["Goal"], Is.Not.Empty);
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That(good.IsNew);
        bad.Goal = "Bonn";
        await Client.TransactAsync(t => Trip.In(t).Create(bad));
        Assert.That(bad.IsPersisted);
    }

    [Test]
    public async Task Updates_of_fields_and_imports_pass_rules_by_unless_an_import_asks()
    {
        Trip trip = await Trips.CreateAsync(new Trip { Goal = "Ulm" });
        await Trips.UpdateAsync(trip.Id, static t => t.Seats.Set(100));
        await Trips.UpsertAsync("made", static t => t.Seats.Set(100));
        Assert.That(await Trips.ImportAsync([new Trip()]), Is.EqualTo(1));
        ImportException error = (await Assert.ThrowsAsync<ImportException>(() => Trips.ImportAsync([new Trip(), new Trip { Goal = "Bonn" }], new ImportOptions { Validate = true })))!;
        Assert.That(error.Failures.Single().Reason, Is.TypeOf<DocumentInvalidException>());
        Assert.That(error.Failures.Single().Position, Is.Zero);
    }

    [Test]
    public void A_request_that_is_only_looked_at_asks_no_rule()
    {
        Trip trip = new();
        Assert.That(Trips.Requests.Save(trip), Is.Not.Null);
        Assert.That(trip.Asked, Is.Empty);
        Assert.That(trip.Errors.IsEmpty);
    }

    // Ours and those of .NET's own validator, which cannot look at an immutable array that was not set.
    private static async Task AssertFoundAsync(Outing outing, string message)
    {
        (outing.Guests, outing.Others) = (["bob"], ["eve"]);
        List<ValidationResult> found = [];
        Validator.TryValidateObject(outing, new ValidationContext(outing), found, validateAllProperties: true);
        Assert.That((await outing.ValidateAsync()).FullMessages, Is.EqualTo(new[] { message }));
        Assert.That(found.Select(static result => result.ErrorMessage), Is.EqualTo(new[] { message }));
    }

    protected override async Task CreateTablesAsync() => await Trips.CreateTableAsync();
}
