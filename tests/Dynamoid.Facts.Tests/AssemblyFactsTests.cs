namespace Dynamoid.Facts.Tests;

/// <summary>This very assembly, read from its file.</summary>
public sealed class AssemblyFactsTests
{
    private static readonly AssemblyFacts Facts = AssemblyFacts.Read(typeof(AssemblyFactsTests).Assembly.Location);

    [Test]
    public void An_assembly_names_its_documents_in_order() => Assert.Multiple(() =>
    {
        Assert.That(Facts.Name, Is.EqualTo("Dynamoid.Facts.Tests"));
        Assert.That(Facts.Documents.Select(static document => document.Name), Is.EqualTo(new[] { "Dynamoid.Facts.Tests.Address", "Dynamoid.Facts.Tests.Odds", "Dynamoid.Facts.Tests.Visit" }));
    });

    [Test]
    public void A_document_says_its_table_its_key_and_its_attributes() => Assert.Multiple(() =>
    {
        DocumentFact address = Document<Address>();
        Assert.That(address.Table, Is.EqualTo("addresses"));
        Assert.That(address.TableIn("shop_dev"), Is.EqualTo("shop_dev_addresses"));
        Assert.That(address.TableIn(""), Is.EqualTo("addresses"));
        Assert.That(address.HashKey, Is.EqualTo(new AttributeFact("id", "S")));
        Assert.That(address.RangeKey, Is.Null);
        Assert.That(address.Expires, Is.Null);
        Assert.That(
            address.Attributes.Select(static attribute => $"{attribute.Name} {attribute.Type}"),
            Is.EqualTo(new[] { "id S", "city S", "latitude N", "iso:country S", "tags SS", "is_active BOOL", "picture S", "created_at N", "updated_at N" }));
    });

    [Test]
    public void A_full_name_takes_no_namespace() => Assert.Multiple(() =>
    {
        DocumentFact visit = Document<Visit>();
        Assert.That(visit.TableIn("shop_dev"), Is.EqualTo("arn:aws:dynamodb:eu-west-1:123456789012:table/visits"));
        Assert.That(visit.CapacityMode, Is.EqualTo("OnDemand"));
        Assert.That(visit.HashKey, Is.EqualTo(new AttributeFact("guest", "S")));
        Assert.That(visit.RangeKey, Is.EqualTo(new AttributeFact("at", "N")));
        Assert.That(visit.Expires, Is.EqualTo(new AttributeFact("forget_at", "N")));
    });

    [Test]
    public void Capacity_is_told_where_it_was_declared() => Assert.Multiple(() =>
    {
        Assert.That(Document<Odds>().Capacity, Is.EqualTo(new Capacity(5, 2)));
        Assert.That(Document<Address>().Capacity, Is.EqualTo(new Capacity(0, 0)));
        Assert.That(Document<Address>().Indexes[1].Capacity, Is.EqualTo(new Capacity(7, 3)));
    });

    [Test]
    public void Global_indexes_say_their_keys_their_names_and_what_they_hold() => Assert.Multiple(() =>
    {
        IReadOnlyList<IndexFact> indexes = Document<Address>().Indexes;
        Assert.That(indexes.Select(static index => (index.Member, index.IsLocal, index.Projection)), Is.EqualTo(new[] { ("CityLatitude", false, "All"), ("ByCountry", false, "Include") }));
        Assert.That(indexes[0].HashKeys, Is.EqualTo(new[] { new AttributeFact("city", "S") }));
        Assert.That(indexes[0].RangeKeys, Is.EqualTo(new[] { new AttributeFact("latitude", "N") }));
        Assert.That(indexes[0].NameOn("shop_dev_addresses"), Is.EqualTo("shop_dev_addresses_index_city_latitude"));
        Assert.That(indexes[1].HashKeys, Is.EqualTo(new[] { new AttributeFact("iso:country", "S") }), "a colon in the name is no type");
        Assert.That(indexes[1].RangeKeys, Is.Empty);
        Assert.That(indexes[1].NameOn("shop_dev_addresses"), Is.EqualTo("by-country"));
        Assert.That(indexes[1].Included, Is.EqualTo(new[] { new AttributeFact("city", "S") }));
    });

    [Test]
    public void A_local_index_says_that_it_is_one() => Assert.Multiple(() =>
    {
        IndexFact index = Document<Visit>().Indexes.Single();
        Assert.That(index.IsLocal, Is.True);
        Assert.That(index.Projection, Is.EqualTo("KeysOnly"));
        Assert.That(index.HashKeys, Is.EqualTo(new[] { new AttributeFact("guest", "S") }));
        Assert.That(index.RangeKeys, Is.EqualTo(new[] { new AttributeFact("minutes", "N") }));
    });

    [Test]
    public void An_index_is_named_as_the_library_creates_it()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = "t", Endpoint = new("http://localhost:1"), AccessKey = "a", SecretKey = "b" });
        Assert.Multiple(() =>
        {
            Assert.That(NameOf<Address>(0), Is.EqualTo(Address.Using(client).Indexes.CityLatitude.Name));
            Assert.That(NameOf<Address>(1), Is.EqualTo(Address.Using(client).Indexes.ByCountry.Name));
            Assert.That(NameOf<Odds>(0), Is.EqualTo(Odds.Using(client).Indexes.Odd.Name).And.EqualTo("t_odds_index_odd_name_"), "an index's name has fewer letters than an attribute's");
            Assert.That(NameOf<Visit>(0), Is.EqualTo(Visit.Using(client).Indexes.GuestMinutes.Name).And.EqualTo("visits_index_guest_minutes"), "and no ARN in it");
        });

        static string NameOf<T>(int index) => Document<T>().Indexes[index].NameOn(Document<T>().TableIn("t"));
    }

    [Test]
    public void An_assembly_without_documents_has_no_facts() => Assert.Multiple(() =>
    {
        AssemblyFacts own = AssemblyFacts.Read(typeof(AssemblyFacts).Assembly.Location);
        Assert.That(own.Name, Is.EqualTo("Dynamoid.Facts"));
        Assert.That(own.Documents, Is.Empty);
        Assert.That(own.Queries, Is.Empty);
    });

    [Test]
    public void A_stream_is_read_and_stays_open()
    {
        using FileStream file = File.OpenRead(typeof(Address).Assembly.Location);
        Assert.That(AssemblyFacts.Read(file).Documents, Has.Count.EqualTo(3));
        Assert.That(file.CanRead, Is.True);
    }

    [Test]
    public void A_file_that_is_no_assembly_is_named()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "no assembly");
            Assert.That(() => AssemblyFacts.Read(path), Throws.TypeOf<BadImageFormatException>().With.Message.Contains(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void A_missing_file_is_named() =>
        Assert.That(static () => AssemblyFacts.Read("/nowhere/shop.dll"), Throws.InstanceOf<IOException>().With.Message.Contains("/nowhere/shop.dll"));

    private static DocumentFact Document<T>() => Facts.Documents.Single(static document => document.Name == typeof(T).FullName);
}
