using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Transactions;

/// <summary>PartiQL.</summary>
public sealed class StatementTests : TransactionFixture
{
    private string Table => $"\"{Namespace}_addresses\"";

    [Test]
    public async Task A_statement_reads_attributes_page_by_page_and_sends_nothing_before()
    {
        await StoredAsync("a");
        await StoredAsync("b");
        StatementQuery<IReadOnlyDictionary<string, DynamoValue>> query = Client.ExecuteAsync($"SELECT id, latitude FROM {Table} WHERE city = ?", "Chicago").ConsistentRead().Limit(1);
        Assert.That(Wire.Operations, Is.Empty);
        List<IReadOnlyDictionary<string, DynamoValue>> items = await query.ToListAsync();
        Assert.That(items.Select(static item => item["id"].ToString()), Is.SupersetOf(["{\"S\":\"a\"}", "{\"S\":\"b\"}"]));
        Assert.That(Wire.Operations, Has.Count.GreaterThan(1).And.All.EqualTo("ExecuteStatement"));
        Assert.That((Wire.LastRequest.GetProperty("Limit").GetInt32(), Wire.LastRequest.GetProperty("ConsistentRead").GetBoolean()), Is.EqualTo((1, true)));
        Assert.That(query.ToRequest().Json, Does.Contain("\"Parameters\":[{\"S\":\"Chicago\"}]"));
    }

    [Test]
    public async Task A_statement_reads_whole_documents_and_no_parts()
    {
        await StoredAsync("whole");
        Address address = (await Addresses.ExecuteAsync($"SELECT * FROM {Table} WHERE id = ?", "whole")).Single();
        Assert.That((address.Latitude, address.IsPersisted), Is.EqualTo((41, true)));
        ArgumentException? error = Assert.Throws<ArgumentException>(() => Addresses.ExecuteAsync($"SELECT id FROM {Table}"));
        Assert.That(error!.Message, Does.Contain("SELECT * FROM"));
    }

    [Test]
    public async Task A_write_is_done_when_it_is_awaited_and_says_when_it_cannot_be()
    {
        await Client.ExecuteAsync($"INSERT INTO {Table} VALUE {{'id': ?, 'latitude': ?}}", "inserted", 3);
        Assert.That((await Addresses.FindAsync("inserted")).Latitude, Is.EqualTo(3));
        StatementFailedException? duplicate = await Assert.ThrowsAsync<StatementFailedException>(async () => await Client.ExecuteAsync($"INSERT INTO {Table} VALUE {{'id': ?}}", "inserted"));
        StatementFailedException? unmet = await Assert.ThrowsAsync<StatementFailedException>(async () => await Client.ExecuteAsync($"UPDATE {Table} SET latitude = 4 WHERE id = ? AND latitude = ?", "inserted", 9));
        Assert.That((duplicate!.IsDuplicate, unmet!.IsDuplicate), Is.EqualTo((true, false)));
        Assert.That((await Addresses.FindAsync("inserted")).Latitude, Is.EqualTo(3));
    }
}
