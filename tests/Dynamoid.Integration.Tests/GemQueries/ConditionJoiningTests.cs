using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Queries;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>How conditions become one request.</summary>
public sealed class ConditionJoiningTests : BookingFixture
{
    [Test]
    public async Task Conditions_of_several_wheres_are_joined_by_and()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "B").Where(b => b.Seats > 1).Where(b => b.State == "open").ToListAsync();
        Assert.That((Days(found), Requests), Is.EqualTo(("B2,B4", "Query bookings | key hotel = 'B' | filter seats > 1 AND state = 'open'")));
    }

    [Test]
    public async Task Several_operators_on_one_field_are_joined_by_and()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "B" && b.Seats >= 2 && b.Seats <= 4 && b.Seats != 3).ToListAsync();
        Assert.That((Days(found), Requests), Is.EqualTo(("B2,B4", "Query bookings | key hotel = 'B' | filter seats >= 2 AND seats <= 4 AND seats <> 3")));
    }

    [Test]
    public async Task An_or_keeps_its_parentheses_beside_others()
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "B").Where(b => b.Seats == 1 || b.Seats == 4).Where(b => b.State == "open").ToListAsync();
        Assert.That((Days(found), Requests), Is.EqualTo(("B4", "Query bookings | key hotel = 'B' | filter (seats = 1 OR seats = 4) AND state = 'open'")));
    }

    [Test]
    public async Task An_expression_is_put_in_parentheses_beside_others([Values("s", ":s")] string placeholder)
    {
        List<Booking> found = await Bookings.Where(b => b.Hotel == "B").Where(b => b.State == "open")
            .Where(_ => Condition.Raw("seats = :s OR note = :s", values: new Dictionary<string, DynamoValue> { [placeholder] = 4 })).ToListAsync();
        Assert.That((Days(found), Requests), Is.EqualTo(("B4", "Query bookings | key hotel = 'B' | filter state = 'open' AND (seats = 4 OR note = 4)")));
    }

    [Test]
    public async Task Values_of_an_expression_are_sent_raw_and_its_names_as_they_are()
    {
        await Bookings.Where(_ => Condition.Raw("seats = :s", values: new Dictionary<string, DynamoValue> { ["s"] = "3" })).AllowScan().ToListAsync();
        Assert.That(Requests, Is.EqualTo("Scan bookings | filter seats = '3'"), "a text, though the field is a number");
        Assert.That(Part("FilterExpression"), Is.EqualTo("seats = :v0"));
    }

    [Test]
    public async Task Each_name_is_a_placeholder_so_that_any_name_will_do()
    {
        OdditySet oddities = Oddity.Using(Client);
        await oddities.CreateTableAsync();
        await oddities.SaveAsync(new Oddity { Id = "1", Reserved = "r", Underscore = "u", Colon = "c", Dotted = "d" });
        Wire.Clear();
        Assert.That(await oddities.Where(o => o.Id == "1" && o.Reserved == "r" && o.Underscore == "u" && o.Colon == "c" && o.Dotted == "d").CountAsync(), Is.EqualTo(1));
        Assert.That(Requests, Is.EqualTo("Query oddities | key id = '1' | filter size = 'r' AND _leading = 'u' AND with:colon = 'c' AND a.b-c d = 'd' | select COUNT"));
        Assert.That(Part("FilterExpression"), Does.Match("^(#[0-9a-z]+ = :[0-9a-z]+( AND |$)){4}"));
    }
}
