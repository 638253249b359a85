using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Documents that were read in parts know what they lack, and saving them leaves it as it is.</summary>
public class PartialTests : ClientFixture
{
    private DepotSet Depots => Depot.Using(Client);

    private string Table => $"{Namespace}_depots";

    [Test]
    public async Task An_index_of_keys_gives_nothing_but_keys()
    {
        Depot found = await FromIndexAsync("keys");
        Assert.Multiple(() =>
        {
            Assert.That(found.IsPartial);
            Assert.That((found.IsLoaded(nameof(Depot.Id)), found.IsLoaded(nameof(Depot.Region)), found.IsLoaded(nameof(Depot.Name)), found.IsLoaded(nameof(Depot.Title))), Is.EqualTo((true, true, false, false)));
            Assert.That((found.Region, found.Size, found.Name, found.Text, found.Kind), Is.EqualTo(("north", 0, default(string), default(string), default(string))), "no initialisers");
            Assert.That((found.List.Count, found.Tags.Count, found.MaybeList, found.MaybeTags), Is.EqualTo((0, 0, default(List<string>), default(HashSet<string>))));
        });
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, "nothing was assigned");
    }

    [Test]
    public async Task An_index_gives_what_it_includes()
    {
        Depot found = await FromIndexAsync("some");
        Assert.That((found.Size, found.Text, found.Tags.Single(), found.Kind), Is.EqualTo((3, "stored", "stored", default(string))));
        Assert.That((found.IsLoaded(nameof(Depot.Text)), found.IsLoaded(nameof(Depot.Kind))), Is.EqualTo((true, false)));
        Assert.That((await FromIndexAsync("all")).IsPartial, Is.False);
    }

    [Test]
    public async Task A_page_asks_for_properties_and_gets_the_key_too([Values] bool query)
    {
        await StoreAsync("asked");
        PageRequest request = new()
        {
            KeyConditionExpression = query ? "#p0 = :id" : null,
            FilterExpression = query ? null : "#p0 = :id",
            Names = new Dictionary<string, string> { ["#p0"] = "id" },
            Values = new() { [":id"] = new() { S = "asked" } },
            Properties = [nameof(Depot.Text), nameof(Depot.Title)],
        };
        DocumentPage<Depot> page = query ? await Depots.QueryPageAsync(request) : await Depots.ScanPageAsync(request);
        Depot found = page.Items.Single();
        Assert.That((found.Id, found.Text, found.Title, found.Kind, found.IsPartial), Is.EqualTo(("asked", "stored", "stored", default(string), true)));
        ArgumentException? error = await Assert.ThrowsAsync<ArgumentException>(() => Depots.ScanPageAsync(new() { Properties = ["Nothing"] }));
        Assert.That(error!.Message, Does.Contain("Depot has no stored property 'Nothing'").And.Contain("Title"));
    }

    [Test]
    public async Task A_partial_property_that_was_not_loaded_says_so()
    {
        Depot found = await FromIndexAsync("keys");
        MemberNotLoadedException? error = Assert.Throws<MemberNotLoadedException>(() => _ = found.Title);
        Assert.That((error!.Document, error.Member, error.Key), Is.EqualTo((typeof(Depot).FullName, "Title", "\"keys\"")));
        Assert.That(error.Message, Does.Contain("ReloadAsync"));
        Assert.Throws<MemberNotLoadedException>(() => _ = found.Count);
        Assert.Throws<MemberNotLoadedException>(() => found.Numbers.Add(1));
        found.Title = "assigned";
        Assert.That((found.Title, found.IsLoaded(nameof(Depot.Title))), Is.EqualTo(("assigned", true)));
        Assert.That(new Depot { Name = "new" }.Title, Is.Null);
    }

    [Test]
    public async Task A_save_sends_what_was_assigned_and_leaves_the_rest()
    {
        Depot found = await FromIndexAsync("keys");
        Dictionary<string, string> before = await Wire.AttributesAsync(Table, """{"id":{"S":"keys"}}""");
        found.Text = "new";
        found.Title = null;
        found.Count = 0;
        await found.SaveAsync();
        Dictionary<string, string> after = await Wire.AttributesAsync(Table, """{"id":{"S":"keys"}}""");
        Assert.Multiple(() =>
        {
            Assert.That(after["text"], Is.EqualTo("""{"S":"new"}"""));
            Assert.That(after.ContainsKey("title"), Is.False, "null was assigned");
            Assert.That(after["count"], Is.EqualTo("""{"N":"0"}"""), "nought was assigned");
            Assert.That(before.Keys.Except(after.Keys), Is.EqualTo(new[] { "title" }));
            Assert.That(after.Where(attribute => before.GetValueOrDefault(attribute.Key) != attribute.Value).Select(static attribute => attribute.Key), Is.EquivalentTo(new[] { "text", "count", "updated_at" }));
            Assert.That((found.Title, found.Count, found.IsLoaded(nameof(Depot.Text)), found.IsPartial), Is.EqualTo((default(string), 0, true, true)));
        });
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
        found.Text = null;
        await found.SaveAsync();
        Assert.That((await Wire.AttributesAsync(Table, """{"id":{"S":"keys"}}""")).ContainsKey("text"), Is.False, "it is known since it was saved");
    }

    [Test]
    public async Task What_nobody_can_tell_is_not_saved()
    {
        Depot found = await FromIndexAsync("keys", Depots.AsNoTracking());
        found.Text = "new";
        InvalidOperationException? error = await Assert.ThrowsAsync<InvalidOperationException>(() => found.SaveAsync());
        Assert.That(error!.Message, Does.Contain("\"keys\"").And.Contain("ReloadAsync"));
        using DynamoidClient other = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire });
        Depot tracked = await FromIndexAsync("keys");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Depot.Using(other).SaveAsync(tracked));
        Assert.That((await Wire.AttributesAsync(Table, """{"id":{"S":"keys"}}"""))["text"], Is.EqualTo("""{"S":"stored"}"""));
        await found.DeleteAsync();
        Assert.That(await Depots.ExistsAsync("keys"), Is.False);
    }

    [Test]
    public async Task Reloading_makes_it_whole([Values] bool tracked)
    {
        Depot found = await FromIndexAsync("keys", tracked ? Depots : Depots.AsNoTracking());
        found.Title = "assigned";
        await found.ReloadAsync();
        Assert.That((found.IsPartial, found.Name, found.Title, found.Count, found.Numbers.Single(), found.IsLoaded(nameof(Depot.Name))), Is.EqualTo((false, "name", "stored", 5, 5, true)));
        found.Kind = "changed";
        await found.SaveAsync();
        Assert.That((await Depots.FindAsync("keys")).Kind, Is.EqualTo("changed"));
    }

    protected override async Task CreateTablesAsync() => await Depots.CreateTableAsync();

    private Task StoreAsync(string id) => Wire.PutAsync(
        Table,
        $$$"""{"id":{"S":"{{{id}}}"},"region":{"S":"north"},"size":{"N":"3"},"name":{"S":"name"},"text":{"S":"stored"},"kind":{"S":"stored"},"list":{"L":[{"S":"stored"}]},"maybe_list":{"L":[{"S":"stored"}]},"tags":{"SS":["stored"]},"maybe_tags":{"SS":["stored"]},"title":{"S":"stored"},"count":{"N":"5"},"numbers":{"L":[{"N":"5"}]},"more":{"S":"kept"}}""");

    private async Task<Depot> FromIndexAsync(string index, DepotSet? depots = null)
    {
        await StoreAsync(index);
        DocumentPage<Depot> page = await (depots ?? Depots).QueryPageAsync(new()
        {
            IndexName = index,
            KeyConditionExpression = "#r = :north",
            Names = new Dictionary<string, string> { ["#r"] = "region" },
            Values = new() { [":north"] = new() { S = "north" } },
        });
        return page.Items.Single(found => found.Id == index);
    }
}
