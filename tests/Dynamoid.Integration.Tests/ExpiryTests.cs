using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Times to live that nobody set: each way to write fills them, in seconds, and leaves those that are there.</summary>
public sealed class ExpiryTests : ClientFixture
{
    private VisitSet Visits => Visit.Using(Client);

    private DateTimeOffset End => Now.AddHours(36);

    [Test]
    public async Task Each_way_to_write_fills_a_time_that_is_not_set()
    {
        (string Name, Func<string, Task> Write)[] writes =
        [
            ("save", id => Visits.SaveAsync(new Visit { Id = id })),
            ("create", id => Visits.CreateAsync(new Visit { Id = id })),
            ("import", id => Visits.ImportAsync([new Visit { Id = id }])),
            ("import without timestamps", id => Visits.ImportAsync([new Visit { Id = id }], new ImportOptions { SetTimestamps = false })),
            ("upsert", id => Visits.UpsertAsync(id, static v => v.Clicks.Set(1))),
            ("create in a transaction", id => Client.TransactAsync(t => t.Create(new Visit { Id = id }))),
            ("upsert in a transaction", id => Client.TransactAsync(t => Visit.In(t).Upsert(id, static v => v.Clicks.Set(1)))),
            ("save of a stored one", async id => await (await OlderAsync(id)).UpdateAttributesAsync(static v => v.Clicks++)),
            ("save of a stored one in a transaction", async id =>
            {
                Visit visit = await OlderAsync(id);
                visit.Clicks++;
                await Client.TransactAsync(t => t.Save(visit));
            }),
            ("update by key", async id => await Visits.UpdateAsync((await OlderAsync(id)).Id, static v => v.Clicks.Add(1))),
            ("update of fields by key", async id => await Visits.UpdateFieldsAsync((await OlderAsync(id)).Id, static v => v.Clicks.Add(1))),
            ("update in a transaction", async id =>
            {
                await OlderAsync(id);
                await Client.TransactAsync(t => Visit.In(t).Update(id, static v => v.Clicks.Add(1)));
            }),
            ("update", async id => await (await OlderAsync(id)).UpdateAsync(static v => v.Clicks.Add(1))),
        ];
        foreach ((string name, Func<string, Task> write) in writes)
        {
            await write(name);
            Dictionary<string, string> stored = await Wire.AttributesAsync($"{Namespace}_visits", $$$"""{"id":{"S":"{{{name}}}"}}""");
            Assert.That(stored.GetValueOrDefault("until"), Is.EqualTo($$"""{"N":"{{End.ToUnixTimeSeconds()}}"}"""), name);
        }
    }

    [Test]
    public async Task A_time_that_is_set_stays()
    {
        DateTimeOffset end = Now.AddYears(1);
        Visit visit = await Visits.CreateAsync(new Visit { Id = "set", Until = end });
        await visit.UpdateAttributesAsync(static v => v.Clicks++);
        await Visits.UpdateAsync("set", static v => v.Clicks.Add(1));
        await Visits.UpsertAsync("set", static v => v.Clicks.Add(1));
        Assert.That((await Visits.FindAsync("set")).Until, Is.EqualTo(end));
        await Visits.UpdateAsync("set", v => v.Until.Set(end.AddDays(1)));
        Assert.That((await Visits.FindAsync("set")).Until, Is.EqualTo(end.AddDays(1)));
    }

    [Test]
    public async Task What_has_not_changed_is_not_sent_to_fill_it()
    {
        Visit visit = await OlderAsync("unchanged");
        Wire.Clear();
        await visit.SaveAsync();
        Assert.That((Wire.Operations.Count, visit.Until), Is.EqualTo((0, (DateTimeOffset?)null)));
    }

    [Test]
    public async Task Memory_has_what_is_stored_in_whole_seconds()
    {
        Ticket ticket = await Ticket.Using(Client).CreateAsync(new Ticket());
        Assert.That(ticket.Ends, Is.EqualTo(Now.ToUnixTimeSeconds() + 90));
        Visit visit = await Visits.CreateAsync(new Visit());
        Assert.That((visit.Until, visit.HasChanges), Is.EqualTo(((DateTimeOffset?)End, false)));
    }

    [Test]
    public async Task Expired_items_that_are_still_there_can_be_left_out()
    {
        await Visits.ImportAsync([
            new Visit { Id = "past", Page = "p", Until = Now.AddSeconds(-1) },
            new Visit { Id = "now", Page = "p", Until = Now },
            new Visit { Id = "future", Page = "p", Until = Now.AddSeconds(1) },
        ]);
        await Wire.PutAsync($"{Namespace}_visits", """{"id":{"S":"never"},"page":{"S":"p"}}""");
        List<Visit> found = await Visits.Where(static v => v.Page == "p").AllowScan().IgnoreExpired().ToListAsync();
        Assert.That(found.Select(static visit => visit.Id), Is.EquivalentTo(["future", "never"]));
        Assert.That(await Visits.Where(static v => v.Id == "past").IgnoreExpired().AnyAsync(), Is.False);
        Assert.That(await Ticket.Using(Client).All().IgnoreExpired().CountAsync(), Is.Zero.Or.Positive);
        Assert.That(() => Address.Using(Client).All().IgnoreExpired(), Throws.InvalidOperationException.With.Message.Contains("[Expires]"));
    }

    protected override async Task CreateTablesAsync()
    {
        await Visits.CreateTableAsync();
        await Ticket.Using(Client).CreateTableAsync();
    }

    // An item from before there was a time to live.
    private async Task<Visit> OlderAsync(string id)
    {
        await Wire.PutAsync($"{Namespace}_visits", $$$"""{"id":{"S":"{{{id}}}"},"clicks":{"N":"0"}}""");
        return await Visits.FindAsync(id);
    }
}
