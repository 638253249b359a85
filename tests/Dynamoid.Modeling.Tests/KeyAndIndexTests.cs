namespace Dynamoid.Modeling.Tests;

public sealed class KeyAndIndexTests
{
    [Test]
    public void Without_a_key_the_document_gets_a_text_id()
    {
        FieldModel key = Read.Order("public int Total { get; set; }").HashKey;
        Assert.That((key.Property, key.Type.Name, key.IsImplicit), Is.EqualTo(("Id", "string", true)));
    }

    [Test]
    public void A_property_named_Id_is_the_hash_key() => Assert.That(Read.Order("public Guid Id { get; set; }").HashKey.Type.Name, Is.EqualTo("global::System.Guid"));

    [Test]
    public void With_another_hash_key_there_is_no_implicit_id_and_a_declared_one_is_plain() => Assert.Multiple(() =>
    {
        Assert.That(Read.Order("[HashKey] public string Sku { get; set; } = \"\";").Attributes(), Does.Not.Contain("id"));
        Assert.That(Read.Order("public int Id { get; set; } [HashKey] public string Sku { get; set; } = \"\";").HashKey.Property, Is.EqualTo("Sku"));
    });

    [Test]
    public void A_range_key_makes_the_key_composite()
    {
        DocumentModel document = Read.Order("[RangeKey] public DateOnly Day { get; set; }");
        Assert.That(document.Key, Is.EqualTo(new KeyModel(0, 1)));
        Assert.That(document.RangeKey!.Property, Is.EqualTo("Day"));
    }

    [Test]
    public void Indexes_are_read_with_all_that_they_say() =>
        Assert.That(
            Read.Order(
                "public string? City { get; set; } public int Total { get; set; } [RangeKey] public int Day { get; set; }",
                """
                [LocalIndex(RangeKey = nameof(Total), Name = "by_total", Projection = IndexProjection.KeysOnly)]
                [GlobalIndex(HashKey = nameof(City), RangeKey = "CreatedAt", Projection = IndexProjection.Include, Include = [nameof(Total)], ReadCapacity = 5, WriteCapacity = 6)]
                [GlobalIndex(HashKey = nameof(City))]
                """).Indexes,
            Is.EqualTo([
                new IndexModel(false, Fields(2), Fields(4), null, "Include", new[] { 3 }.ToEquatableArray(), 5, 6),
                new IndexModel(false, Fields(2), Fields(), null, "All", default, 0, 0),
                new IndexModel(true, Fields(0), Fields(3), "by_total", "KeysOnly", default, 0, 0),
            ]));

    [Test]
    public void An_index_has_up_to_four_attributes_on_each_side_of_its_key() =>
        Assert.That(
            Read.Order(
                "public string? City { get; set; } public int Total { get; set; } public int Day { get; set; } public string? Street { get; set; }",
                """
                [GlobalIndex(HashKeys = [nameof(Street), "City"], RangeKeys = new[] { nameof(Day), "CreatedAt", nameof(Total), "Id" })]
                [GlobalIndex(HashKeys = [nameof(City)], RangeKey = nameof(Total))]
                """).Indexes.Select(static index => (index.HashKeys, index.RangeKeys, index.HasSeveral)),
            Is.EqualTo([(Fields(4, 1), Fields(3, 5, 2, 0), true), (Fields(1), Fields(2), false)]));

    private static EquatableArray<int> Fields(params int[] numbers) => numbers.ToEquatableArray();

    [Test]
    public void The_table_is_read_with_all_that_it_says()
    {
        const string Header = "namespace Shop; [DynamoDocument({0})] public partial class Order;";
        Assert.Multiple(() =>
        {
            Assert.That(Read.Document(string.Format(Header, "")).Table, Is.EqualTo(new TableModel("orders", null, null, 0, 0)));
            Assert.That(
                Read.Document(string.Format(Header, "Table = \"o\", FullTableName = \"arn:x\", CapacityMode = CapacityMode.OnDemand, ReadCapacity = 1, WriteCapacity = 2")).Table,
                Is.EqualTo(new TableModel("o", "arn:x", "OnDemand", 1, 2)));
        });
    }
}
