using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>What a document held before it is read anew leaves no trace.</summary>
public class DirtyReloadTests : ClientFixture
{
    private EverythingSet Set => Everything.Using(Client);

    [Test]
    public async Task A_dirty_document_reads_as_a_fresh_one()
    {
        await Wire.PutAsync($"{Namespace}_everythings", """{"id":{"S":"sparse"},"int":{"N":"1"},"unknown":{"S":"kept"}}""");
        Everything dirty = await Set.CreateAsync(new Everything
        {
            Id = "dirty",
            MaybeText = "old",
            MaybeInt = 7,
            MaybeFlag = true,
            Texts = ["old"],
            TextSet = ["old"],
            Amounts = new() { ["old"] = 1 },
            PhoneBook = new() { ["old"] = [new Phone { Number = "old" }] },
            Matrix = [[7]],
            Phone = new Phone { Number = "old", Kind = PhoneKind.Work },
            Bytes = [7],
        });
        await Wire.PutAsync($"{Namespace}_everythings", """{"id":{"S":"dirty"},"int":{"N":"1"},"unknown":{"S":"kept"}}""");
        dirty.MaybeText = "dirty";
        dirty.Texts.Add("dirty");
        dirty.Phone!.Number = "dirty";
        await dirty.ReloadAsync();

        Everything fresh = await Set.FindAsync("sparse", consistentRead: true);
        fresh.Id = dirty.Id;
        Assert.That(Text(dirty), Is.EqualTo(Text(fresh)));
        Wire.Clear();
        await dirty.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, "nothing is left to save");
    }

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private static string Text(Everything document) => System.Text.Json.JsonSerializer.Serialize(document);
}
