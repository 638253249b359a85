using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>The formats that are chosen in place of the usual ones.</summary>
public class OtherFormatTests
{
    [TestCase(true, "t")]
    [TestCase(false, "f")]
    public void Booleans_may_be_texts_and_BOOL_is_read_too(bool value, string text)
    {
        Assert.That(Json.Write<bool, BooleanTextCodec>(value), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Json.Read<bool, BooleanTextCodec>($$"""{"S":"{{text}}"}"""), Is.EqualTo(value));
        Assert.That(Json.Read<bool, BooleanTextCodec>($$"""{"BOOL":{{(value ? "true" : "false")}}}"""), Is.EqualTo(value));
    }

    [TestCase("""{"S":"true"}""")]
    [TestCase("""{"S":"false"}""")]
    [TestCase("""{"S":"T"}""")]
    [TestCase("""{"S":""}""")]
    [TestCase("""{"N":"1"}""")]
    public void Whatever_else_may_mean_true_is_refused(string json)
    {
        Assert.That(() => Json.Read<bool, BooleanTextCodec>(json), Throws.TypeOf<ItemFormatException>());
        Assert.That(() => Json.Read<bool, BooleanCodec>(json), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void Sets_hold_booleans_as_texts()
    {
        HashSet<bool> both = [true, false];
        string json = Json.Write<HashSet<bool>, SetCodec<bool, BooleanTextCodec>>(both);
        Assert.That(json, Is.EqualTo("""{"SS":["t","f"]}"""));
        Assert.That(Json.Read<HashSet<bool>, SetCodec<bool, BooleanTextCodec>>(json), Is.EqualTo(both));
        Assert.That(static () => Json.Read<HashSet<bool>, SetCodec<bool, BooleanTextCodec>>("""{"SS":["true"]}"""), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void Bytes_may_be_B_and_Base64_text_is_read_too()
    {
        byte[] bytes = [1, 2, 3, 255];
        Assert.That(Json.Write<byte[], BinaryNativeCodec>(bytes), Is.EqualTo("""{"B":"AQID/w=="}"""));
        Assert.That(Json.Write<ReadOnlyMemory<byte>, MemoryNativeCodec>(bytes), Is.EqualTo("""{"B":"AQID/w=="}"""));
        foreach (string json in new[] { """{"B":"AQID/w=="}""", """{"S":"AQID/w=="}""" })
        {
            Assert.That(Json.Read<byte[], BinaryNativeCodec>(json), Is.EqualTo(bytes));
            Assert.That(Json.Read<byte[], BinaryCodec>(json), Is.EqualTo(bytes));
            Assert.That(Json.Read<ReadOnlyMemory<byte>, MemoryNativeCodec>(json).ToArray(), Is.EqualTo(bytes));
        }

        Assert.That(static () => Json.Read<byte[], BinaryNativeCodec>("""{"S":"not Base64"}"""), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void Sets_of_bytes_are_BS_or_SS_and_read_from_both()
    {
        HashSet<byte[]> sets = Json.Read<HashSet<byte[]>, SetCodec<byte[], BinaryNativeCodec>>("""{"SS":["AQ==","Ag=="]}""");
        Assert.That(sets, Is.EquivalentTo(new byte[][] { [1], [2] }));
        Assert.That(Json.Write<HashSet<byte[]>, SetCodec<byte[], BinaryNativeCodec>>(sets), Is.EqualTo("""{"BS":["AQ==","Ag=="]}"""));
        Assert.That(Json.Read<HashSet<byte[]>, SetCodec<byte[], BinaryCodec>>("""{"BS":["AQ==","Ag=="]}"""), Is.EquivalentTo(sets));
    }

    [Test]
    public void Sets_of_another_type_are_still_refused() =>
        Assert.That(static () => Json.Read<HashSet<string>, SetCodec<string, StringCodec>>("""{"NS":["1"]}"""), Throws.TypeOf<ItemFormatException>().With.Message.Contains("stored as NS"));

    [Test]
    public void An_empty_text_that_counts_as_none_is_NULL_in_a_list_and_in_no_set()
    {
        Assert.That(Json.Write<List<string>, ListCodec<string, NonEmptyStringCodec>>(["a", "", "b"]), Is.EqualTo("""{"L":[{"S":"a"},{"NULL":true},{"S":"b"}]}"""));
        Assert.That(Json.Write<HashSet<string>, SetCodec<string, NonEmptyStringCodec>>(["a", ""]), Is.EqualTo("""{"SS":["a"]}"""));
        Assert.That(Json.Read<string, NonEmptyStringCodec>("""{"S":""}"""), Is.Empty, "what is stored is read");
    }

    [Test]
    public void An_empty_text_in_a_list_comes_back_as_what_the_list_may_hold()
    {
        const string json = """{"L":[{"S":"a"},{"NULL":true}]}""";
        Assert.That(Json.Write<List<string>, ListCodec<string, NullAsEmptyStringCodec>>(["a", ""]), Is.EqualTo(json));
        Assert.That(Json.Read<List<string>, ListCodec<string, NullAsEmptyStringCodec>>(json), Is.EqualTo(new[] { "a", "" }));
        Assert.That(Json.Read<List<string>, ListCodec<string, NonEmptyStringCodec>>(json)[1], Is.Null);
    }

    [Test]
    public void Keys_that_are_stored_under_one_name_are_refused_rather_than_lost()
    {
        DateTimeOffset time = DateTimeOffset.UnixEpoch;
        Dictionary<DateTimeOffset, int> map = new() { [time] = 1, [time.AddMilliseconds(999)] = 2 };
        Assert.That(
            () => Json.Write<Dictionary<DateTimeOffset, int>, MapCodec<DateTimeOffset, int, DateTimeOffsetEpochSecondsCodec, NumberCodec<int>>>(map),
            Throws.TypeOf<ItemFormatException>().With.Message.Contains("stored as the name '0'"));
        Assert.That(Json.Write<Dictionary<DateTimeOffset, int>, MapCodec<DateTimeOffset, int, DateTimeOffsetCodec, NumberCodec<int>>>(map), Is.EqualTo("""{"M":{"0":{"N":"1"},"0.999":{"N":"2"}}}"""));
        Dictionary<byte[], int> bytes = new() { [[1]] = 1, [[1]] = 2 };
        Assert.That(() => Json.Write<Dictionary<byte[], int>, MapCodec<byte[], int, BinaryCodec, NumberCodec<int>>>(bytes), Throws.TypeOf<ItemFormatException>().With.Message.Contains("'AQ=='"));
    }

    [Test]
    public void Members_that_are_stored_as_one_text_are_stored_once()
    {
        DateTime time = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        HashSet<DateTime> times = [time, time.AddMilliseconds(1), time.AddSeconds(1)];
        Assert.That(Json.Write<HashSet<DateTime>, SetCodec<DateTime, DateTimeEpochSecondsCodec>>(times), Is.EqualTo("""{"NS":["1767225600","1767225601"]}"""));
        Assert.That(Json.Write<HashSet<byte[]>, SetCodec<byte[], BinaryNativeCodec>>([[1], [1]]), Is.EqualTo("""{"BS":["AQ=="]}"""));
    }

    [Test]
    public void A_set_of_nothing_but_empty_texts_counts_as_empty()
    {
        HashSet<string> set = [""];
        Assert.That(SetCodec<string, NonEmptyStringCodec>.HasMembers(set), Is.False);
        Assert.That(SetCodec<string, StringCodec>.HasMembers(set), Is.True);
        Assert.That(SetLikeCodec<SortedSet<string>, string, NonEmptyStringCodec, SetMaker<string>>.HasMembers(["", "a"]), Is.True);
        Assert.That(SetLikeCodec<SortedSet<string>, string, NonEmptyStringCodec, SetMaker<string>>.HasMembers([""]), Is.False);
        Assert.That(Json.Write<HashSet<string>, SetCodec<string, NonEmptyStringCodec>>(set), Is.EqualTo("""{"L":[]}"""));
        Assert.That(static () => Json.Write<HashSet<string>, SetCodec<string, NonEmptyStringCodec>>([null!]), Throws.TypeOf<ItemFormatException>().With.Message.Contains("set holds null"));
    }
}
