using Dynamoid.Operations;

namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>The exact requests for an index whose key has several attributes on a side. No engine that the tests fetch knows such indexes.</summary>
public sealed class SeveralKeysRequestTests
{
    private const string Index = "t_matches_index_tournament_region_round_number_court";
    private readonly DynamoidClient _client = new(new DynamoidOptions { Namespace = "t", Endpoint = new("http://localhost:1"), AccessKey = "a", SecretKey = "b", ErrorOnScan = true });

    private MatchSet Matches => Match.Using(_client);

    [OneTimeTearDown]
    public void Close() => _client.Dispose();

    [Test]
    public void The_table_is_created_with_all_attributes_of_the_keys_in_their_order()
    {
        string json = System.Text.Encoding.UTF8.GetString(CreateTable.Write(new TableReference("t_matches", "Test"), Match.DynamoidSchema, new TableCapacity(IsOnDemand: true, 0, 0)).Span);
        Assert.That(json, Does.Contain($$$"""{"IndexName":"{{{Index}}}","KeySchema":[{"AttributeName":"tournament","KeyType":"HASH"},{"AttributeName":"region","KeyType":"HASH"},{"AttributeName":"round","KeyType":"RANGE"},{"AttributeName":"number","KeyType":"RANGE"},{"AttributeName":"court","KeyType":"RANGE"}],"Projection":{"ProjectionType":"ALL"}}"""));
        Assert.That(json, Does.Contain("""{"IndexName":"players","KeySchema":[{"AttributeName":"player","KeyType":"HASH"},{"AttributeName":"tournament","KeyType":"RANGE"},{"AttributeName":"number","KeyType":"RANGE"}]"""));
        Assert.That(json, Does.Contain("""{"AttributeName":"number","AttributeType":"N"}""").And.Not.Contain("score\",\"AttributeType"));
    }

    [Test]
    public void Conditions_on_the_key_become_one_key_condition() => Assert.Multiple(() =>
    {
        Assert.That(Sent(Matches.Where(m => m.Region == "EU" && m.Tournament == "Open")), Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' | "));
        Assert.That(
            Sent(Matches.Where(m => m.Number > 3 && m.Round == "semi" && m.Region == "EU" && m.Tournament == "Open" && m.Referee == "Ann")),
            Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND round = 'semi' AND number > 3 | referee = 'Ann'"));
        Assert.That(
            Sent(Matches.Where(m => m.Tournament == "Open" && m.Region == "EU" && m.Round.BeginsWith("s"))),
            Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND begins_with(round, 's') | "));
        Assert.That(
            Sent(Matches.Where(m => m.Tournament == "Open" && m.Region == "EU" && m.Round == "semi" && m.Number >= 2 && m.Number <= 4)),
            Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND round = 'semi' AND number BETWEEN 2 AND 4 | "));
    });

#pragma warning disable DYN4001 // the scan is what is refused
    [Test]
    public void A_hash_key_that_is_missing_makes_a_scan_that_is_refused_with_the_cure() => Assert.That(
        () => Matches.Where(m => m.Tournament == "Open").WithIndex(Index).ToListAsync(),
        Throws.TypeOf<ScanProhibitedException>().With.Message.Contains("Compare Tournament and Region, the hash key of the index that was asked for, by =="));
#pragma warning restore DYN4001

    [Test]
    public void A_gap_in_the_range_keys_is_refused_with_the_rule() => Assert.That(
        () => Matches.Where(m => m.Tournament == "Open" && m.Region == "EU" && m.Number == 3).ToRequest(),
        Throws.TypeOf<InvalidQueryException>().With.Message.Contains("each one to the left of a condition must be compared by =="));

    [Test]
    public void A_page_starts_after_a_document_by_all_attributes_of_the_key()
    {
        Match match = new() { Id = "7", Tournament = "Open", Region = "EU", Round = "semi", Number = 3, Court = "A" };
        Assert.That(
            Matches.Where(m => m.Tournament == "Open" && m.Region == "EU").Start(match).ToRequest().Json,
            Does.Contain("""
                "ExclusiveStartKey":{"id":{"S":"7"},"tournament":{"S":"Open"},"region":{"S":"EU"},"round":{"S":"semi"},"number":{"N":"3"},"court":{"S":"A"}}
                """.Trim()));
        match.Court = null;
        Assert.That(() => Matches.Where(m => m.Tournament == "Open" && m.Region == "EU").Start(match).ToRequest(), Throws.TypeOf<InvalidQueryException>().With.Message.Contains("has no Court"));
    }

    [Test]
    public void An_index_query_takes_range_keys_from_left_to_right() => Assert.Multiple(() =>
    {
        MatchIndexes.TournamentRegionRoundNumberCourtQueries index = Matches.Indexes.TournamentRegionRoundNumberCourt;
        Assert.That(index.Name, Is.EqualTo(Index));
        Assert.That(Sent(index.Query("Open", "EU")), Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' | "));
        Assert.That(Sent(index.Query("Open", "EU", round => round.BeginsWith("s"))), Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND begins_with(round, 's') | "));
        Assert.That(Sent(index.Query("Open", "EU", "semi", number => number > 3)), Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND round = 'semi' AND number > 3 | "));
        Assert.That(Sent(index.Query("Open", "EU", "semi", 3, "A")), Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND round = 'semi' AND number = 3 AND court = 'A' | "));
        Assert.That(index.Scan().ToRequest().Operation, Is.EqualTo("Scan"));
    });

    [Test]
    public void A_part_of_the_key_without_a_value_is_refused() => Assert.That(
        () => Matches.Indexes.TournamentRegionRoundNumberCourt.Query("Open", null!),
        Throws.ArgumentException.With.Message.Contains("was asked for a Region without a value"));

    [Test]
    public void An_index_that_holds_less_gives_views_with_all_attributes_of_its_key()
    {
        IndexQuery<Match, MatchKey, MatchFields, Match.PlayersView> views = Matches.Indexes.Players.Query("Ann", "Open", number => number < 9);
        Assert.That(Sent(views.Documents), Is.EqualTo("Query players | player = 'Ann' AND tournament = 'Open' AND number < 9 | "));
        Assert.That(
            typeof(Match.PlayersView).GetProperties().Select(static property => property.Name),
            Is.EquivalentTo(new[] { "Document", "Id", "Player", "Tournament", "Number", "Score" }));
    }

    [Test]
    public void Finders_take_the_hash_keys_and_range_keys_from_left_to_right()
    {
        Assert.That(Sent(Matches.FindAllByTournamentAndRegion("Open", "EU")), Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' | "));
        Assert.That(
            Sent(Matches.FindAllByTournamentAndRegionAndRoundAndNumber("Open", "EU", "semi", 3)),
            Is.EqualTo($"Query {Index} | tournament = 'Open' AND region = 'EU' AND round = 'semi' AND number = 3 | "));
    }

    private static string Sent(DocumentQuery<Match, MatchKey, MatchFields> query) => ReadableRequest.Of(query.ToRequest());
}
