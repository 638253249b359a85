using Amazon.DynamoDBv2;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>What queries of an index with several attributes on each side give, from a table that answers as DynamoDB is documented to, and refuses what DynamoDB would.</summary>
public sealed class SeveralKeysResultTests
{
    [Test]
    public void Every_query_gives_what_it_asks_for_in_order_whatever_its_pages() => Check(static async (matches, asked, size) =>
    {
        List<string> expected = [.. asked.From(matches)];
        MatchTable table = new(matches) { PageSize = size };
        Assert.That(Ids(await asked.Of(table.Matches).ToListAsync()), Is.EqualTo(expected));
        Assert.That(Ids(await asked.Of(table.Matches).RecordLimit(size + 1).ToListAsync()), Is.EqualTo(expected.Take(size + 1)));
        Assert.That(await asked.Of(table.Matches).CountAsync(), Is.EqualTo(expected.Count));
        return expected.Count;
    });

    [Test]
    public void Every_query_goes_on_after_any_page_and_any_item() => Check(static async (matches, asked, size) =>
    {
        MatchTable table = new(matches) { PageSize = size };
        DocumentQuery<Match, MatchKey, MatchFields> query = asked.Of(table.Matches);
        List<Match> all = await query.ToListAsync();
        List<string> paged = [];
        string? cursor = null;
        do
        {
            await foreach (QueryPage<Match> page in query.RecordLimit(2).Start(cursor).PagesAsync())
            {
                paged.AddRange(Ids(page.Items));
                cursor = page.Cursor;
            }
        }
        while (cursor is not null);

        Assert.That(paged, Is.EqualTo(Ids(all)));
        for (int i = 0; i < all.Count; i += 3)
        {
            Assert.That(Ids(await query.Start(query.CursorAfter(all[i])).ToListAsync()), Is.EqualTo(paged.Skip(i + 1)), $"cursor after {i}");
            Assert.That(Ids(await query.Start(all[i]).ToListAsync()), Is.EqualTo(paged.Skip(i + 1)), $"document {i}");
        }

        return all.Count;
    });

    [Test]
    public async Task A_cursor_is_bound_to_each_part_of_the_key_but_the_last_that_is_asked_for()
    {
        Match[] matches = [.. Enumerable.Range(0, 9).Select(static number => new Match { Id = $"m{number}", Tournament = "O", Region = "E", Round = "s", Number = number, Court = "A" })];
        MatchSet set = new MatchTable(matches).Matches;
        Match first = matches[0];
        string region = set.Where(m => m.Tournament == "O" && m.Region == "E").CursorAfter(first);
        string number = set.Where(m => m.Tournament == "O" && m.Region == "E" && m.Round == "s" && m.Number >= 0).CursorAfter(first);
        Assert.That(await set.Where(m => m.Tournament == "O" && m.Region == "E").Start(region).CountAsync(), Is.EqualTo(8));
        Assert.That(await set.Where(m => m.Tournament == "O" && m.Region == "E" && m.Round == "s" && m.Number >= -1).Start(number).CountAsync(), Is.EqualTo(8));
        await Assert.ThrowsAsync<InvalidCursorException>(() => set.Where(m => m.Tournament == "O" && m.Region == "U").Start(region).CountAsync());
        await Assert.ThrowsAsync<InvalidCursorException>(() => set.Where(m => m.Tournament == "P" && m.Region == "E").Start(region).CountAsync());
        await Assert.ThrowsAsync<InvalidCursorException>(() => set.Where(m => m.Tournament == "O" && m.Region == "E" && m.Round == "f" && m.Number >= 0).Start(number).CountAsync());
    }

    [Test]
    public async Task Conditions_that_contradict_each_other_send_nothing()
    {
        MatchTable table = new([]);
        Assert.That(await table.Matches.Where(m => m.Tournament == "O" && m.Region == "E" && m.Region == "U").CountAsync(), Is.Zero);
        Assert.That(await table.Matches.Where(m => m.Tournament == "O" && m.Region == "E" && m.Round == "s" && m.Round > "t" && m.Number == 3).CountAsync(), Is.Zero);
        Assert.That(table.Requests, Is.Zero);
    }

    [TestCase("#a = :o", TestName = "A hash key is missing")]
    [TestCase("#a = :o AND #b > :o", TestName = "A hash key is not equal to something")]
    [TestCase("#a = :o AND #b = :o AND #d = :o", TestName = "A gap")]
    [TestCase("#a = :o AND #b = :o AND #c > :o AND #d = :o", TestName = "A condition behind one that is no equality")]
    [TestCase("#a = :o AND #b = :o AND #c > :o AND #c < :o", TestName = "Two conditions on one key")]
    [TestCase("#a = :o AND #b = :o AND #x = :o", TestName = "An attribute that is no key")]
    [TestCase("#a = :o OR #b = :o", TestName = "No AND")]
    public void The_table_refuses_what_DynamoDB_does(string condition) => Assert.That(
        () => new MatchKeyCondition(condition, static name => name switch { "#a" => "tournament", "#b" => "region", "#c" => "round", "#d" => "number", _ => "score" }, static _ => "1"),
        Throws.TypeOf<AmazonDynamoDBException>());

    // The function returns how many documents it has seen, so that samples without any are noticed.
    private static void Check(Func<Match[], Asked, int, Task<int>> holds)
    {
        int documents = 0;
        int number = 0;
        Gen<(Match[] Matches, Asked Asked, int Size)> cases =
            from matches in Asked.SomeMatches
            from asked in Asked.Some
            from size in Gen.Choose(1, 5)
            select (matches, asked, size);
        Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            foreach (Match match in sample.Matches)
                match.Id = $"{number++:D6}";
            documents += holds(sample.Matches, sample.Asked, sample.Size).GetAwaiter().GetResult();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Assert.That(documents, Is.GreaterThan(300), "the samples must find something");
    }

    private static List<string> Ids(IEnumerable<Match> matches) => [.. matches.Select(static match => match.Id)];
}
