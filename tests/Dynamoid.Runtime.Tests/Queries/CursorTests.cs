using System.Buffers.Text;
using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries;
using Dynamoid.Schemas;
using Dynamoid.Serialization;
using static Dynamoid.Runtime.Tests.Queries.Ledger;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>Cursors: what they hold, what they are bound to, and what is refused.</summary>
public class CursorTests
{
    private const string Position = """{"day":{"S":"2026"},"account":{"S":"a/ü\"\\"}}""";
    private static readonly CursorCodec Signed = new("Ledger", Enumerable.Range(0, 32).Select(static i => (byte)i).ToArray());
    private static readonly CursorCodec Other = new("Ledger", Enumerable.Range(1, 32).Select(static i => (byte)i).ToArray());
    private static readonly CursorCodec Plain = new("Ledger", default);
    private static readonly ReadPlan Query = Plan(Account == "a" & Day > "1" & Note == "x");

    [Test]
    public void A_position_comes_back_as_it_was([Values] bool signed)
    {
        CursorCodec codec = signed ? Signed : Plain;
        string cursor = codec.Write(Query, Encoding.UTF8.GetBytes(Position));
        Assert.That(cursor, Does.Match("^[A-Za-z0-9_-]+$"), "no letter that an address would escape");
        Assert.That(Encoding.UTF8.GetString(codec.Read(Query, cursor)), Is.EqualTo("""{"account":{"S":"a/ü\"\\"},"day":{"S":"2026"}}"""));
    }

    [Test]
    public void A_position_in_an_index_has_all_keys()
    {
        ReadPlan plan = Plan(City == "c");
        byte[] position = Encoding.UTF8.GetBytes("""{"account":{"S":"a"},"day":{"S":"d"},"city":{"S":"c"},"total":{"N":"-1.50"}}""");
        Assert.That(Encoding.UTF8.GetString(Signed.Read(plan, Signed.Write(plan, position))), Is.EqualTo("""{"account":{"S":"a"},"day":{"S":"d"},"city":{"S":"c"},"total":{"N":"-1.5"}}"""));
    }

    [Test]
    public void A_cursor_of_another_query_is_refused()
    {
        string cursor = Cursor(Plain, Query);
        ReadPlan[] others =
        [
            Plan(Account == "b" & Day > "1" & Note == "x"),
            Plan(Account == "a" & Day >= "1" & Note == "x"),
            Plan(Account == "a" & Day > "1" & Note != "x"),
            Plan(Account == "a" & Day > "1" & City == "x"),
            Plan(Account == "a" & Day > "1"),
            Plan(Account == "a" & Day > "1" & Note == "x", new() { IsDescending = true }),
            Plan(Account == "a" & Day > "1" & Note == "x", new() { Index = 0 }),
            Plan(where: null),
        ];
        foreach (ReadPlan other in others)
            Assert.That(Refused(Plain, other, cursor), Does.Contain("another query"));
    }

    [Test]
    public void Other_values_and_page_sizes_do_not_matter()
    {
        string cursor = Cursor(Signed, Query);
        Assert.That(Signed.Read(Plan(Account == "a" & Day > "0" & Note == "y", new() { RecordLimit = 3, BatchSize = 2, ConsistentRead = true }), cursor), Is.Not.Empty);
    }

    [Test]
    public void Nobody_without_the_key_can_make_or_change_one()
    {
        string cursor = Cursor(Signed, Query);
        Assert.That(Refused(Other, Query, cursor), Does.Contain("signature"));
        Assert.That(Refused(Signed, Query, Cursor(Plain, Query)), Does.Contain("not signed"));
        Assert.That(Refused(Plain, Query, cursor), Does.Contain("CursorKey is not set"));
        byte[] bytes = Base64Url.DecodeFromChars(cursor);
        bytes[^40] ^= 1;
        Assert.That(Refused(Signed, Query, Base64Url.EncodeToString(bytes)), Does.Contain("signature"));
    }

    [Test]
    public void Each_bit_that_is_flipped_is_noticed([Values] bool signed)
    {
        CursorCodec codec = signed ? Signed : Plain;
        byte[] bytes = Base64Url.DecodeFromChars(Cursor(codec, Query));
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            byte[] changed = [.. bytes];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.That(Refused(codec, Query, Base64Url.EncodeToString(changed)), Does.StartWith("The cursor for Ledger ").And.EndWith("Begin again without a cursor."), $"bit {bit}");
        }
    }

    [Test]
    public void Properties_that_are_added_or_moved_leave_cursors_as_they_are()
    {
        string cursor = Cursor(Plain, Query);
        DocumentSchema moved = new()
        {
            Document = "Ledger",
            TableName = "ledger",
            HashKeyField = 5,
            RangeKeyField = 2,
            Fields = [new("Added", "added", AttributeType.String), Schema.Fields[4], Schema.Fields[1], Schema.Fields[3], Schema.Fields[2], Schema.Fields[0]],
        };
        Condition where = Text(5, "account") == "a" & Text(2, "day") > "1" & Text(1, "note") == "x";
        ReadPlan plan = ReadPlanner.Plan(moved, new QueryKeys(moved), new TableReference("ledger", "Ledger"), new() { Where = where });
        Assert.That(Encoding.UTF8.GetString(Plain.Read(plan, cursor)), Is.EqualTo("""{"account":{"S":"a/ü\"\\"},"day":{"S":"2026"}}"""));
        Assert.That(Refused(Plain, ReadPlanner.Plan(moved, new QueryKeys(moved), new TableReference("ledger", "Ledger"), new() { Where = Text(5, "account") == "a" & Text(2, "day") > "1" & Text(1, "other") == "x" }), cursor), Does.Contain("another query"));

        static TextField<string> Text(int field, string attribute) => new(new FieldPath(field, attribute), StoredForm<string, StringCodec>.Instance);
    }

    [Test]
    public void Each_value_of_a_hash_key_of_several_attributes_counts()
    {
        DocumentSchema several = new()
        {
            Document = "Ledger",
            TableName = "ledger",
            HashKeyField = 0,
            RangeKeyField = 1,
            Fields = Schema.Fields,
            Indexes = [new() { Name = "city_note", HashKeyFields = [3, 4], RangeKeyFields = [2] }],
        };
        string cursor = Plain.Write(PlanOf("x", 1), """{"account":{"S":"a"},"day":{"S":"d"},"city":{"S":"c"},"note":{"S":"x"},"total":{"N":"5"}}"""u8.ToArray());
        Assert.That(Plain.Read(PlanOf("x", 2), cursor), Is.Not.Empty, "the range may change");
        Assert.That(Refused(Plain, PlanOf("y", 1), cursor), Does.Contain("another query"));

        ReadPlan PlanOf(string note, int total) =>
            ReadPlanner.Plan(several, new QueryKeys(several), new TableReference("ledger", "Ledger"), new() { Where = City == "c" & Note == note & Total > total });
    }

    [Test]
    public void A_cursor_of_the_version_before_says_so()
    {
        byte[] bytes = Base64Url.DecodeFromChars(Cursor(Plain, Query));
        bytes[0] = 1;
        Assert.That(Refused(Plain, Query, Base64Url.EncodeToString(bytes)), Does.Contain("another version").And.Contain("Begin again"));
    }

    [Test]
    public void A_signed_cursor_cannot_pass_for_an_unsigned_one()
    {
        byte[] bytes = Base64Url.DecodeFromChars(Cursor(Signed, Query));
        bytes[1] = 0;
        Assert.Throws<InvalidCursorException>(() => Plain.Read(Query, Base64Url.EncodeToString(bytes)));
    }

    [Test]
    public void What_is_no_cursor_is_refused([Values("", "A", "AQ", "AQA", "!!!", "not a cursor", "=", "AQAAAAAAAAAAAAAAAAAAAAAA")] string text)
    {
        Assert.Throws<InvalidCursorException>(() => Plain.Read(Query, text));
        Assert.Throws<InvalidCursorException>(() => Signed.Read(Query, text));
    }

    [Test]
    public void A_cursor_of_another_version_says_so()
    {
        byte[] bytes = Base64Url.DecodeFromChars(Cursor(Plain, Query));
        bytes[0]++;
        Assert.That(Refused(Plain, Query, Base64Url.EncodeToString(bytes)), Does.Contain("version").And.Contain("Ledger"));
    }

    [Test]
    public void No_change_of_an_unsigned_cursor_brings_anything_but_values_into_the_request()
    {
        Random random = new(42);
        byte[] bytes = Base64Url.DecodeFromChars(Cursor(Plain, Query));
        int accepted = 0;
        for (int round = 0; round < 20_000; round++)
        {
            byte[] changed = [.. bytes];
            changed[random.Next(18, bytes.Length - 8)] = (byte)random.Next(256);
            changed[random.Next(18, bytes.Length - 8)] = (byte)random.Next(256);
            System.Security.Cryptography.SHA256.HashData(changed.AsSpan()[..^8]).AsSpan(0, 8).CopyTo(changed.AsSpan(changed.Length - 8));
            try
            {
                byte[] json = Plain.Read(Query, Base64Url.EncodeToString(changed));
                using System.Text.Json.JsonDocument key = System.Text.Json.JsonDocument.Parse(json);
                Assert.That(key.RootElement.EnumerateObject().Select(static part => part.Name), Is.EqualTo(new[] { "account", "day" }));
                Assert.That(key.RootElement.EnumerateObject().Select(static part => part.Value.EnumerateObject().Single().Name), Is.All.EqualTo("S"));
                accepted++;
            }
            catch (InvalidCursorException)
            {
                // As it should be.
            }
        }

        Assert.That(accepted, Is.Positive);
    }

    private static string Cursor(CursorCodec codec, ReadPlan plan) => codec.Write(plan, Encoding.UTF8.GetBytes(Position));

    private static string Refused(CursorCodec codec, ReadPlan plan, string cursor) => Assert.Throws<InvalidCursorException>(() => codec.Read(plan, cursor))!.Message;
}
