using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Generated checks say what .NET's own validator says by reflection.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Cases.")]
internal sealed class AttributeTests
{
    private static readonly (string Name, Action<Guest> Make)[] Guests =
    [
        ("a valid one", static _ => { }),
        ("no name", static guest => guest.Name = null),
        ("a blank name", static guest => guest.Name = "  "),
        ("a short name", static guest => guest.Name = "A"),
        ("a long name", static guest => guest.Name = "Archibald Leach"),
        ("no nick", static guest => guest.Nick = null),
        ("too young", static guest => guest.Age = -1),
        ("too old", static guest => guest.Age = 121),
        ("the oldest", static guest => guest.Age = 120),
        ("no stars", static guest => guest.Stars = 0),
        ("six stars", static guest => guest.Stars = 6),
        ("at the excluded limit", static guest => guest.Weight = 0.5),
        ("at the included limit", static guest => guest.Weight = 9.5),
        ("no number", static guest => guest.Weight = double.NaN),
        ("a rate that rounds to the limit", static guest => guest.Rate = 5.4m),
        ("a rate that rounds past it", static guest => guest.Rate = 5.6m),
        ("a price below", static guest => guest.Price = 0.09m),
        ("a price at the limit", static guest => guest.Price = 2.5m),
        ("too many visits", static guest => guest.Visits = 11),
        ("no tags", static guest => guest.Tags = []),
        ("many tags", static guest => guest.Tags = ["a", "b", "c"]),
        ("null for tags", static guest => guest.Tags = null!),
        ("no codes", static guest => guest.Codes = []),
        ("many codes", static guest => guest.Codes = ["a", "b", "c"]),
        ("a plate", static guest => guest.Plate = "ULM"),
        ("half a plate", static guest => guest.Plate = "ULm"),
        ("an empty plate", static guest => guest.Plate = ""),
        ("no address", static guest => guest.Mail = "ann@"),
        ("an address", static guest => guest.Mail = "ann@example.com"),
        ("no link", static guest => guest.Site = "example"),
        ("no number to call", static guest => guest.Line = "call me"),
        ("no card", static guest => guest.Card = "1234"),
        ("a card", static guest => guest.Card = "4111 1111 1111 1111"),
        ("no Base64", static guest => guest.Seal = "?"),
        ("another picture", static guest => guest.Picture = "ann.gif"),
        ("another choice", static guest => guest.Choice = "three"),
        ("a choice", static guest => guest.Choice = "two"),
        ("a denied room", static guest => guest.Room = 13),
        ("another word", static guest => (guest.Password, guest.Repeated) = ("a", "b")),
        ("the same word", static guest => (guest.Password, guest.Repeated) = ("a", "a")),
        ("an odd pair", static guest => guest.Pairs = 3),
        ("an odd pair that may be", static guest => (guest.Name, guest.Pairs) = ("Odd", 3)),
        ("no town", static guest => guest.Town = ""),
        ("no day", static guest => guest.Day = 8),
        ("no consent", static guest => guest.Consent = null),
        ("a town for a name", static guest => guest.Name = "Ulm"),
        ("a town for a name, and too old", static guest => (guest.Name, guest.Age) = ("Ulm", 121)),
        ("all wrong", static guest => (guest.Name, guest.Nick, guest.Age, guest.Tags, guest.Pairs, guest.Mail, guest.Room) = (null, null, -1, [], 3, "x", 13)),
    ];

    private static IEnumerable<TestCaseData> Cases => Guests.Select(static guest => new TestCaseData(guest.Make) { TestName = guest.Name });

    [TestCaseSource(nameof(Cases))]
    public async Task Generated_checks_find_what_the_validator_finds(Action<Guest> make)
    {
        Guest guest = new() { Name = "Ann" };
        make(guest);
        List<ValidationResult> expected = [];
        bool isValid = Validator.TryValidateObject(guest, new ValidationContext(guest), expected, validateAllProperties: true);
        Assert.That(await guest.IsValidAsync(), Is.EqualTo(isValid));
        Assert.That(
            guest.Errors.All.Select(static error => $"{error.Member}: {error.Message}"),
            Is.EquivalentTo(expected.SelectMany(static result => result.MemberNames.Select(member => $"{member}: {result.ErrorMessage}"))));
    }

    [Test]
    public void The_cases_are_wrong_in_every_way_and_right_in_some()
    {
        List<bool> valid = [.. Guests.Select(static guest => IsValid(guest.Make))];
        Assert.That(valid.Count(static isValid => isValid), Is.GreaterThan(8));
        Assert.That(valid.Count(static isValid => !isValid), Is.GreaterThan(25));
    }

    private static bool IsValid(Action<Guest> make)
    {
        Guest guest = new() { Name = "Ann" };
        make(guest);
        return Validator.TryValidateObject(guest, new ValidationContext(guest), [], validateAllProperties: true);
    }
}
