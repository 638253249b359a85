using static Dynamoid.Integration.Tests.Documents.Keyed;

namespace Dynamoid.Integration.Tests;

/// <summary>Keys of all types find what was saved under them, in the order asked and once however they are written.</summary>
public class KeyTests : ClientFixture
{
    [Test]
    public async Task Decimals_are_one_key_however_many_zeros_they_have()
    {
        ByDecimalSet set = ByDecimal.Using(Client);
        await set.SaveAsync(new ByDecimal { Amount = 1.50m, Text = "a" });
        await set.SaveAsync(new ByDecimal { Amount = -79228162514264337593543950335m, Text = "b" });
        Assert.That((await set.FindAsync(1.5m)).Text, Is.EqualTo("a"));
        List<ByDecimal> found = await set.FindAllAsync([-79228162514264337593543950335m, 1.5m, 1.500m]);
        Assert.That(found.Select(static document => document.Text), Is.EqualTo(new[] { "b", "a", "a" }));
        found[1].Amount = 1.5000m;
        Wire.Clear();
        await found[1].SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Byte_strings_are_one_key_by_their_content()
    {
        ByBytesSet set = ByBytes.Using(Client);
        await set.SaveAsync(new ByBytes { Hash = [1, 2], Text = "a" });
        await set.SaveAsync(new ByBytes { Hash = [255, 0], Text = "b" });
        byte[][] keys = [[255, 0], [1, 2], [255, 0]];
        List<ByBytes> found = await set.FindAllAsync(keys);
        Assert.That(found.Select(static document => document.Text), Is.EqualTo(new[] { "b", "a", "b" }));
        found[1].Hash[0] = 9;
        await Assert.ThrowsAsync<InvalidOperationException>(() => found[1].SaveAsync());
        await set.DeleteAsync(keys);
        Assert.That(await set.FindAllOrDefaultAsync(keys), Is.All.Null);
        await Assert.ThrowsAsync<MissingHashKeyException>(() => set.FindAsync([]));
    }

    [Test]
    public async Task Times_are_one_key_whatever_their_kind()
    {
        DateTime utc = new(2026, 7, 1, 12, 0, 0, 123, DateTimeKind.Utc);
        ByTimeSet set = ByTime.Using(Client);
        await set.SaveAsync(new ByTime { Id = "x", At = utc.ToLocalTime(), Text = "a" });
        Assert.That((await set.FindAsync("x", utc)).At, Is.EqualTo(utc));
        List<ByTime> found = await set.FindAllAsync([("x", utc.ToLocalTime()), ("x", utc), ("x", DateTime.SpecifyKind(utc, DateTimeKind.Unspecified))]);
        Assert.That(found.Select(static document => document.Text), Is.EqualTo(new[] { "a", "a", "a" }));
    }

    [Test]
    public async Task Times_in_whole_units_are_one_key_when_they_are_stored_alike()
    {
        ByMomentSet set = ByMoment.Using(Client);
        DateTime utc = new DateTime(2026, 5, 4, 3, 2, 1, 500, DateTimeKind.Utc).AddTicks(7);
        await set.SaveAsync(new ByMoment { Second = utc, Millisecond = utc, Text = "a" });
        Assert.That((await set.FindAsync(utc, utc)).Text, Is.EqualTo("a"));
        List<ByMoment> found = await set.FindAllAsync([(utc, utc), (utc.AddMilliseconds(1), utc.AddTicks(1)), (utc, utc.ToLocalTime())]);
        Assert.That(found.Select(static document => document.Text), Is.EqualTo(new[] { "a", "a", "a" }));
        Assert.That((await set.FindAllOrDefaultAsync([(utc, utc.AddMilliseconds(1))]))[0], Is.Null);
    }

    [Test]
    public async Task A_nullable_Guid_is_made_up_and_a_long_keeps_its_digits()
    {
        ByLongSet set = ByLong.Using(Client);
        ByLong document = await set.CreateAsync(new ByLong { Sequence = long.MinValue, Text = "a" });
        Assert.That(document.Id, Is.Not.Null.And.Not.EqualTo(Guid.Empty));
        Assert.That((await set.FindAsync(document.Id!.Value, long.MinValue)).Text, Is.EqualTo("a"));
        List<ByLong> both = await set.FindAllAsync([(document.Id!.Value, long.MinValue), (document.Id!.Value, long.MinValue)]);
        Assert.That(both[0], Is.SameAs(both[1]));
    }

    [Test]
    public async Task Enums_are_keys_by_name_by_alias_and_by_number()
    {
        ByEnumSet set = ByEnum.Using(Client);
        Strange[] kinds = [Strange.Uno, Strange.One | Strange.Two, Strange.Most, Strange.Most - 1];
        foreach (Strange kind in kinds)
            await set.SaveAsync(new ByEnum { Kind = kind, Kinds = [.. kinds] });
        List<ByEnum> found = await set.FindAllAsync(kinds.Select(static kind => (ByEnumKey)(0, kind)));
        Assert.That(found.Select(static document => document.Kind), Is.EqualTo(kinds));
        Assert.That(found[0].Kinds, Is.EquivalentTo(kinds));
    }

    protected override async Task CreateTablesAsync() => await Client.CreateTablesAsync(
        [ByDecimal.DynamoidSchema, ByBytes.DynamoidSchema, ByTime.DynamoidSchema, ByMoment.DynamoidSchema, ByLong.DynamoidSchema, ByEnum.DynamoidSchema]);
}
