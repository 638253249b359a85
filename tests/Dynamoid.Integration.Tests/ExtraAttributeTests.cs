using Amazon.DynamoDBv2.Model;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Attributes that a class does not know and has a property for; structs and maps of several classes.</summary>
public class ExtraAttributeTests : ClientFixture
{
    private ProductSet Products => Product.Using(Client);

    [Test]
    public async Task Each_change_is_an_attribute_of_its_own_in_the_one_request()
    {
        await Products.SaveAsync(new Product { Id = "each", Name = "a", Extra = { ["same"] = Text("s"), ["changed"] = Text("c"), ["gone"] = Text("g"), ["name space.#0"] = Text("n") } });
        Product found = await Products.FindAsync("each");
        Assert.That(found.Extra.Keys, Is.EquivalentTo(new[] { "same", "changed", "gone", "name space.#0" }));
        found.Name = "b";
        found.Extra["changed"] = new DynamoValue.Boolean(true);
        found.Extra["added"] = DynamoValue.Null.Value;
        found.Extra.Remove("gone");
        Wire.Clear();
        await found.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "UpdateItem" }));
        Assert.That(Wire.Last, Does.Contain("\"changed\"").And.Contain("\"added\"").And.Contain("\"gone\"").And.Not.Contain("\"same\"").And.Not.Contain("name space"));

        Product again = await Products.FindAsync("each");
        Assert.That(again.Name, Is.EqualTo("b"));
        Assert.That(again.Extra, Is.EquivalentTo(found.Extra));
        Wire.Clear();
        await found.SaveAsync();
        await again.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task A_change_of_extra_attributes_alone_is_saved_and_stamped()
    {
        Product product = await Products.CreateAsync(new Product { Id = "alone" });
        product.Extra["only"] = Text("x");
        await product.SaveAsync();
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "PutItem", "UpdateItem" }));
        Assert.That((await Products.FindAsync("alone")).Extra["only"], Is.EqualTo(Text("x")));
        product.Extra.Clear();
        await product.SaveAsync();
        Assert.That((await Products.FindAsync("alone")).Extra, Is.Empty);
    }

    [Test]
    public async Task Without_tracking_all_entries_are_sent()
    {
        await Products.SaveAsync(new Product { Id = "untracked", Extra = { ["a"] = Text("1"), ["b"] = Text("2") } });
        Product found = await Products.AsNoTracking().FindAsync("untracked");
        found.Extra["b"] = Text("3");
        await found.SaveAsync();
        Assert.That(Wire.Last, Does.Contain("\"a\"").And.Contain("\"b\""));
        Assert.That((await Products.FindAsync("untracked")).Extra.Values, Is.EquivalentTo(new[] { Text("1"), Text("3") }));
    }

    [Test]
    public async Task Reload_brings_the_stored_ones()
    {
        Product product = await Products.CreateAsync(new Product { Id = "reload", Extra = { ["a"] = Text("1") } });
        Product other = await Products.FindAsync("reload");
        other.Extra["b"] = Text("2");
        await other.SaveAsync();
        await product.ReloadAsync();
        Assert.That(product.Extra.Keys, Is.EquivalentTo(new[] { "a", "b" }));
        Wire.Clear();
        await product.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task An_entry_under_the_name_of_a_property_is_refused_before_the_request()
    {
        Product product = await Products.CreateAsync(new Product { Id = "known" });
        product.Extra["name"] = Text("x");
        Wire.Clear();
        ItemFormatException refused = (await Assert.ThrowsAsync<ItemFormatException>(() => product.SaveAsync()))!;
        Assert.That((refused.Path, refused.Document, Wire.Operations.Count), Is.EqualTo(("name", "Dynamoid.Integration.Tests.Documents.Product", 0)));
        await Assert.ThrowsAsync<ItemFormatException>(() => Products.SaveAsync(new Product { Id = "known2", Extra = { ["id"] = Text("x") } }));
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Structs_and_maps_of_several_classes_come_back()
    {
        await Products.SaveAsync(new Product { Id = "maps", Spot = new(1, 2), Spots = [null, new(3, 4)], Payments = [new CashPayment(1), new CardPayment(2, "n")] });
        Product found = await Products.FindAsync("maps");
        Assert.That(found.Spot, Is.EqualTo(new Spot(1, 2)));
        Assert.That(found.Spots, Is.EqualTo(new Spot?[] { null, new(3, 4) }));
        Assert.That(found.Payments, Is.EqualTo(new Payment[] { new CashPayment(1), new CardPayment(2, "n") }));
        Assert.That(found.ToItem()["payments"].L[1].M["type"], Is.TypeOf<AttributeValue>().With.Property("S").EqualTo("card"));
        found.Payments[1] = found.Payments[1] with { Amount = 3 };
        await found.SaveAsync();
        Assert.That((await Products.FindAsync("maps")).Payments[1], Is.EqualTo(new CardPayment(3, "n")));
    }

    protected override Task CreateTablesAsync() => Products.CreateTableAsync();

    private static DynamoValue Text(string text) => new DynamoValue.String(text);
}
