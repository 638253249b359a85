using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Queries;

/// <summary>The place of a document in an index is found again where the index key is stored with more digits than its value holds, as Ruby stores times.</summary>
public class ExactPlaceTests : ClientFixture
{
    private const int Count = 5;

    private SightedSet All => Sighted.Using(Client);

    private DocumentQuery<Sighted, SightedKey, SightedFields> Chicago => All.Where(s => s.City == "Chicago");

    [Test]
    public async Task A_query_goes_on_after_each_document([Values] bool tracked, [Values] bool backward)
    {
        DocumentQuery<Sighted, SightedKey, SightedFields> query = tracked ? Chicago : Chicago.AsNoTracking();
        query = backward ? query.Descending() : query;
        List<Sighted> found = await query.ToListAsync();
        Assert.That(Numbers(found), Is.EqualTo(backward ? "4,3,2,1,0" : "0,1,2,3,4"));
        for (int i = 0; i < Count; i++)
        {
            string rest = Numbers(found.Skip(i + 1));
            Assert.That(Numbers(await query.Start(query.CursorAfter(found[i])).ToListAsync()), Is.EqualTo(rest), $"cursor after {i}");
            Assert.That(Numbers(await query.Start(found[i]).ToListAsync()), Is.EqualTo(rest), $"document {i}");
        }
    }

    [Test]
    public async Task The_index_may_hold_a_part_of_the_documents_and_the_hash_key_may_lose_digits()
    {
        DocumentQuery<Sighted, SightedKey, SightedFields> scan = All.All().WithIndex("weights");
        List<Sighted> found = await scan.ToListAsync();
        Assert.That(found, Has.Count.EqualTo(Count));
        List<string> rest = [.. (await scan.Start(found[2]).ToListAsync()).Select(static document => document.Id)];
        Assert.That(rest, Is.EqualTo(found.Skip(3).Select(static document => document.Id)));
    }

    [Test]
    public async Task A_save_of_other_fields_keeps_the_place_and_one_of_the_key_moves_it()
    {
        await Wire.PutAsync($"{Namespace}_precise_index", """{"id":{"S":"moved"},"city":{"S":"Oslo"},"seen_at":{"N":"200.123456789"},"number":{"N":"1"}}""");
        await Wire.PutAsync($"{Namespace}_precise_index", """{"id":{"S":"stays"},"city":{"S":"Oslo"},"seen_at":{"N":"200.123456795"},"number":{"N":"2"}}""");
        DocumentQuery<Sighted, SightedKey, SightedFields> oslo = All.Where(s => s.City == "Oslo");
        Sighted moved = await oslo.FirstAsync();
        moved.Number = 3;
        await moved.SaveAsync();
        Assert.That(Place(oslo, moved), Does.Contain("200.123456789"));
        DateTimeOffset? seen = moved.SeenAt;
        moved.SeenAt = null;
        await moved.SaveAsync();
        moved.SeenAt = seen;
        await moved.SaveAsync();
        Assert.That(Place(oslo, moved), Does.Contain("\"200.1234567\""), "what is stored now");
        Assert.That(Numbers(await oslo.Start(moved).ToListAsync()), Is.EqualTo("2"));
    }

    [Test]
    public async Task A_key_that_is_changed_and_not_saved_is_another_place()
    {
        Sighted first = await Chicago.FirstAsync();
        first.SeenAt = DateTimeOffset.FromUnixTimeSeconds(300);
        Assert.That(Place(Chicago, first), Does.Contain("\"300\""));
    }

    [Test]
    public async Task An_import_moves_it_too()
    {
        await Wire.PutAsync($"{Namespace}_precise_index", """{"id":{"S":"imported"},"city":{"S":"Rome"},"seen_at":{"N":"9.123456789"},"number":{"N":"9"}}""");
        Sighted imported = await All.FindAsync("imported");
        DocumentQuery<Sighted, SightedKey, SightedFields> rome = All.Where(s => s.City == "Rome");
        Assert.That(Place(rome, imported), Does.Contain("9.123456789"));
        Assert.That(await All.ImportAsync([imported]), Is.EqualTo(1));
        Assert.That(Place(rome, imported), Does.Contain("\"9.1234567\""));
    }

    protected override async Task CreateTablesAsync()
    {
        await All.CreateTableAsync();
        for (int number = 0; number < Count; number++)
        {
            string item = $$$"""{"id":{"S":"id{{{number}}}"},"city":{"S":"Chicago"},"seen_at":{"N":"200.12345678{{{number}}}"},"weight":{"N":"1.0000000000000000000{{{number}}}5"},"number":{"N":"{{{number}}}"}}""";
            await Wire.PutAsync($"{Namespace}_precise_index", item);
        }
    }

    private static string Place(DocumentQuery<Sighted, SightedKey, SightedFields> query, Sighted document) => query.Start(document).ToRequest().Json.Split("ExclusiveStartKey")[1];

    private static string Numbers(IEnumerable<Sighted> found) => string.Join(',', found.Select(static document => document.Number));
}
