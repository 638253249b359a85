namespace Dynamoid.Runtime.Tests.Queries.Reading;

/// <summary>The requests for parts of items.</summary>
public class ProjectionTests
{
    private static readonly EntrySet Entries = new EntryTable(0).Entries();

    [Test]
    public void A_projection_asks_for_the_keys_and_each_attribute_once() => Assert.That(
        Entries.Where(e => e.Account == "a" && e.Note == "n").Project(e => [e.City, e.Total, e.City]).ToRequest().Json,
        Is.EqualTo("""{"TableName":"dynamoid_entries","KeyConditionExpression":"#0 = :v0","FilterExpression":"#5 = :v1","ProjectionExpression":"#0,#1,#4,#2","ExpressionAttributeNames":{"#0":"account","#5":"note","#1":"day","#4":"city","#2":"total"},"ExpressionAttributeValues":{":v0":{"S":"a"},":v1":{"S":"n"}}}"""));

    [Test]
    public void A_projection_of_an_index_asks_for_its_keys_too() => Assert.That(
        Entries.Where(e => e.City == "c").Project(e => [e.Rest]).ToRequest().Json,
        Does.Contain("\"ProjectionExpression\":\"#0,#1,#4,#2,#3\""));

    [Test]
    public void A_value_inside_of_a_map_or_list_is_projected_as_its_whole_attribute() => Assert.That(
        Entries.All().Project(e => [e.Main.Article, e.Lines[2].Price, e.Amounts["x"], e.Lines]).ToRequest().Json,
        Is.EqualTo("""{"TableName":"dynamoid_entries","ProjectionExpression":"#0,#1,#7,#9,#10","ExpressionAttributeNames":{"#0":"account","#1":"day","#7":"main","#9":"lines","#10":"amounts"}}"""));

    [Test]
    public void Nothing_beside_the_keys_may_be_asked_for() => Assert.That(
        Entries.All().Project(static _ => []).ToRequest().Json,
        Is.EqualTo("""{"TableName":"dynamoid_entries","ProjectionExpression":"#0,#1","ExpressionAttributeNames":{"#0":"account","#1":"day"}}"""));

    [Test]
    public void What_an_index_does_not_hold_is_refused()
    {
        InvalidQueryException? error = Assert.Throws<InvalidQueryException>(() => Entries.Where(e => e.Note == "n").WithIndex("notes").Project(e => [e.Total, e.City, e.Rest]).ToRequest());
        Assert.That(error!.Message, Does.Contain("City, Rest").And.Contain("index 'notes'").And.Contain("FollowIndex()"));
        Assert.DoesNotThrow(() => Entries.Where(e => e.Note == "n").WithIndex("notes").Project(e => [e.Total, e.Note]).ToRequest());
    }

    [Test]
    public async Task Counts_and_deletes_ask_for_nothing_of_a_projection()
    {
        EntryTable table = new(3);
        DocumentQuery<Entry, EntryKey, EntryFields> query = table.Entries().All().Project(e => [e.City]);
        await query.CountAsync();
        await query.DeleteAllAsync();
        Assert.That(table.Sent[0].Body, Is.EqualTo("""{"TableName":"dynamoid_entries","Select":"COUNT"}"""));
        Assert.That(table.Sent[1].Body, Is.EqualTo("""{"TableName":"dynamoid_entries","ProjectionExpression":"#0,#1","ExpressionAttributeNames":{"#0":"account","#1":"day"}}"""));
    }
}
