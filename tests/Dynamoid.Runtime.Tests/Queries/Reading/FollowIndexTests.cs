namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>Whole items of an index that holds only keys.</summary>
public class FollowIndexTests
{
    [Test]
    public async Task Keys_come_from_the_index_and_items_from_the_table()
    {
        EntryTable table = new(3);
        List<Entry> found = await Notes(table).ToListAsync();
        Assert.That(found.Select(static entry => (entry.Day, entry.Total)), Is.EqualTo(new[] { (0, 0), (1, 2), (2, 4) }), "in the index's order, though they came in another");
        Assert.That(found.Select(static entry => entry.IsPartial), Is.All.False);
        Assert.That(table.Operations, Is.EqualTo("Query BatchGetItem"));
        Assert.That(table.Sent[0].Body, Is.EqualTo("""{"TableName":"dynamoid_entries","IndexName":"notes","KeyConditionExpression":"#5 = :v0","ProjectionExpression":"#0,#1,#5,#2","ExpressionAttributeNames":{"#5":"note","#0":"account","#1":"day","#2":"total"},"ExpressionAttributeValues":{":v0":{"S":"n"}},"Limit":100}"""));
        Assert.That(table.Sent[1].Body, Is.EqualTo("""{"RequestItems":{"dynamoid_entries":{"Keys":[{"account":{"S":"a"},"day":{"N":"0"}},{"account":{"S":"a"},"day":{"N":"1"}},{"account":{"S":"a"},"day":{"N":"2"}}]}}}"""));
    }

    [Test]
    public async Task Items_that_were_deleted_meanwhile_are_left_out_and_limits_count_what_is_there()
    {
        EntryTable table = new(30);
        table.Gone.UnionWith([1, 2, 11]);
        Assert.That((await Notes(table).ToListAsync()).Select(static entry => entry.Day), Is.EqualTo(Enumerable.Range(0, 30).Except([1, 2, 11])));
        table.Sent.Clear();
        Assert.That((await Notes(table).RecordLimit(4).ToListAsync()).Select(static entry => entry.Day), Is.EqualTo(new[] { 0, 3, 4, 5 }));
        Assert.That(table.Operations, Is.EqualTo("Query BatchGetItem Query BatchGetItem"), "two more are read for the two that are gone");
    }

    [Test]
    public async Task No_more_entries_are_read_than_one_batch_takes()
    {
        EntryTable table = new(250) { PageSize = 1000 };
        Assert.That(await Notes(table).ToListAsync(), Has.Count.EqualTo(250));
        Assert.That(table.Operations, Is.EqualTo("Query BatchGetItem Query BatchGetItem Query BatchGetItem"));
    }

    [Test]
    public async Task A_projection_is_of_the_items()
    {
        EntryTable table = new(2);
        Assert.That((await Notes(table).Project(e => [e.Rest]).ToListAsync()).Select(static entry => entry.IsPartial), Is.All.True);
        Assert.That(table.Sent[1].Body, Does.EndWith("""],"ProjectionExpression":"#0,#1,#5,#2,#3","ExpressionAttributeNames":{"#0":"account","#1":"day","#5":"note","#2":"total","#3":"rest"}}}}"""));
        table.Sent.Clear();
        Assert.That(await Notes(table).PluckAsync(e => (e.Day, e.City)), Is.EqualTo(new[] { (0, default(string)), (1, null) }));
        Assert.That(table.Operations, Is.EqualTo("Query BatchGetItem"));
    }

    [Test]
    public async Task Where_the_index_holds_all_that_is_wanted_it_changes_nothing()
    {
        EntryTable table = new(2);
        await Notes(table).Project(e => [e.Total]).ToListAsync();
        await table.Entries().Where(e => e.City == "c").FollowIndex().ToListAsync();
        await table.Entries().Where(e => e.Account == "a").FollowIndex().ToListAsync();
        await Notes(table).CountAsync();
        Assert.That(table.Operations, Is.EqualTo("Query Query Query Query"));
        Assert.That(table.Sent.Select(static sent => sent.Body), Is.All.Not.Contain("Limit"));
    }

    [Test]
    public async Task A_consistent_read_is_one_of_the_items()
    {
        EntryTable table = new(2);
        await Notes(table).ConsistentRead().ToListAsync();
        Assert.That((table.Sent[0].Body.Contains("ConsistentRead", StringComparison.Ordinal), table.Sent[1].Body.EndsWith("""],"ConsistentRead":true}}}""", StringComparison.Ordinal)), Is.EqualTo((false, true)));
        await Assert.ThrowsAsync<InvalidQueryException>(() => table.Entries().Where(e => e.City == "c").ConsistentRead().FollowIndex().ToListAsync());
        await Assert.ThrowsAsync<InvalidQueryException>(() => Notes(table).ConsistentRead().CountAsync());
    }

    [Test]
    public async Task A_filter_that_the_index_cannot_answer_is_refused()
    {
        EntryTable table = new(2);
        InvalidQueryException? error = await Assert.ThrowsAsync<InvalidQueryException>(() => Notes(table).Where(e => e.Rest == 3 || e.City == "c").ToListAsync());
        Assert.That(error!.Message, Does.Contain("Rest").And.Contain("index 'notes'"));
        DocumentQuery<Entry, EntryKey, EntryFields> entries = table.Entries().Where(e => e.Note == "n").WithIndex("notes").Where(e => e.Rest == 3);
        Assert.That((await Assert.ThrowsAsync<InvalidQueryException>(() => entries.ToListAsync()))!.Message, Does.Contain("Rest").And.Contain("index 'notes'"));
        await Assert.ThrowsAsync<InvalidQueryException>(() => entries.FollowIndex().CountAsync());
        await Assert.ThrowsAsync<InvalidQueryException>(() => entries.PluckAsync(e => e.Day));
        Assert.That(table.Sent, Is.Empty);
        Assert.That(await Notes(table).Where(e => e.Account == "a").ToListAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Any_request_may_fail([Range(0, 5)] int step)
    {
        EntryTable table = new(25) { Fail = number => number == step ? EntryTable.Error("InternalServerError") : null };
        List<int> days = [];
        await Assert.ThrowsAsync<Amazon.DynamoDBv2.AmazonDynamoDBException>(async () =>
        {
            await foreach (Entry entry in Notes(table))
                days.Add(entry.Day);
        });
        Assert.That(days, Is.EqualTo(Enumerable.Range(0, step / 2 * 10)));
    }

    [Test]
    public async Task What_is_left_over_is_asked_for_again_or_named()
    {
        int times = 0;
        EntryTable table = new(10) { LeavesOver = day => day == 4 && times++ < 4 };
        Assert.That((await Notes(table).ToListAsync()).Select(static entry => entry.Day), Is.EqualTo(Enumerable.Range(0, 10)));
        table.LeavesOver = static day => day is 4 or 7;
        UnprocessedItemsException? error = await Assert.ThrowsAsync<UnprocessedItemsException>(() => Notes(table).ToListAsync());
        Assert.That(error!.Keys, Is.EqualTo(new[] { """{"account":{"S":"a"},"day":{"N":"4"}}""", """{"account":{"S":"a"},"day":{"N":"7"}}""" }));
    }

    [Test]
    public async Task What_both_consume_is_measured()
    {
        EntryTable table = new(10) { PageSize = 100 };
        CapacityMeter meter = new();
        int times = 0;
        table.LeavesOver = day => day == 4 && times++ < 2;
        await foreach (QueryPage<Entry> page in Notes(table).Measure(meter).PagesAsync())
        {
            Assert.That(page.ConsumedCapacity, Is.EqualTo(meter.ConsumedCapacity).And.EqualTo(5));
        }
    }

    private static DocumentQuery<Entry, EntryKey, EntryFields> Notes(EntryTable table) => table.Entries().Where(e => e.Note == "n").WithIndex("notes").FollowIndex();
}
