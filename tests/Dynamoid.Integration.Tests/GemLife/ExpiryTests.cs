using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Times to live: when they are filled, and what is said of items that have expired and are still there.</summary>
public sealed class ExpiryTests : ClientFixture
{
    private VisitSet Visits => Visit.Using(Client);

    private string End => $"{Now.AddHours(36).ToUnixTimeSeconds()}";

    [Test]
    public async Task A_save_fills_the_time_of_a_new_document_and_of_a_stored_one_that_has_none()
    {
        await Visits.CreateAsync(new Visit { Id = "new" });
        await Wire.PutAsync($"{Namespace}_visits", """{"id":{"S":"older"},"clicks":{"N":"0"}}""");
        Visit older = await Visits.FindAsync("older");
        older.Clicks = 1;
        await older.SaveAsync();
        Assert.That((Requests.Split('\n')[0], Requests.Split('\n')[^1]), Is.EqualTo((
            $"PutItem visits | item {{id: 'new', clicks: 0, until: {End}}} | if attribute_not_exists(id) | else ALL_OLD",
            $"UpdateItem visits | key {{id: 'older'}} | SET clicks=1,until={End} | if attribute_exists(id) | else ALL_OLD")));
    }

    [Test]
    public async Task A_time_that_is_there_is_kept_by_saves_and_updates()
    {
        Visit visit = await Visits.CreateAsync(new Visit { Id = "kept", Until = Now.AddYears(1) });
        visit.Clicks = 1;
        await visit.SaveAsync();
        await Visits.UpdateAsync("kept", static v => v.Clicks.Add(1));
        string[] sent = Requests.Split('\n');
        Assert.That(sent[1], Is.EqualTo("UpdateItem visits | key {id: 'kept'} | SET clicks=1 | if attribute_exists(id) | else ALL_OLD"));
        Assert.That(sent[2], Does.Contain($"SET until=if_not_exists(until,{End}) ADD clicks 1"));
        Assert.That((await Visits.FindAsync("kept")).Until, Is.EqualTo(Now.AddYears(1)));
    }

    // GetItem takes no filter, so a find by key shows what is there; a query by the same key costs the same.
    [Test]
    public async Task An_item_that_has_expired_is_found_by_its_key_and_left_out_by_a_query_of_it()
    {
        await Visits.CreateAsync(new Visit { Id = "past", Until = Now.AddSeconds(-1) });
        await Visits.CreateAsync(new Visit { Id = "future", Until = Now.AddSeconds(1) });
        Wire.Clear();
        Assert.That(await Visits.FindAsync("past"), Is.Not.Null);
        Assert.That(await Visits.Where(static v => v.Id == "past").IgnoreExpired().FirstOrDefaultAsync(), Is.Null);
        Assert.That(await Visits.Where(static v => v.Id == "future").IgnoreExpired().FirstOrDefaultAsync(), Is.Not.Null);
        string[] sent = Requests.Split('\n');
        Assert.That(sent[0], Is.EqualTo("GetItem visits | key {id: 'past'}"));
        Assert.That(sent[1], Does.StartWith("Query visits | key id = 'past' | filter ").And.Contains($"until > {Now.ToUnixTimeSeconds()}"));
        Assert.That(sent, Has.Length.EqualTo(3));
    }

    protected override Task CreateTablesAsync() => Visits.CreateTableAsync();
}
