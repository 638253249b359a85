using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>What generated code does when it runs: nothing is sent.</summary>
[NonParallelizable]
public sealed class RunningTests
{
    [Test]
    public void A_document_comes_back_as_it_was_written() =>
        Assert.That(
            Lines(Documents.Simple, """
                Address a = new() { Id = "x", City = "Köln \"1\"", Latitude = 41, Kind = (Kind)7, Price = 1.50m, Tags = ["b"], Phones = [new() { Number = "1" }, new()] };
                Address b = Check.Stored<Address, AddressKey>(a);
                yield return (b.Id, b.City, b.Latitude, b.Kind, b.Price, b.Tags.Single(), b.Phones[0].Number, b.Phones[1].Number);
                yield return (a.IsNew, b.IsNew, b.IsPersisted);
                """),
            Is.EqualTo(["(x, Köln \"1\", 41, 7, 1.50, b, 1, )", "(True, False, True)"]));

    [Test]
    public void Enums_are_written_by_their_first_name_and_read_by_any_name_or_number() =>
        Assert.That(
            Lines(Documents.Simple, """
                yield return new Address { Kind = Kind.Office }.ToItem()["kind"].S;
                yield return Check.From<Address, AddressKey>(("id", new() { S = "x" }), ("kind", new() { S = "Office" })).Kind;
                yield return Check.From<Address, AddressKey>(("id", new() { S = "x" }), ("kind", new() { N = "0" })).Kind;
                """),
            Is.EqualTo(["Work", "Work", "Home"]));

    [Test]
    public void What_an_item_lacks_keeps_its_initialiser_and_no_promised_collection_is_null() =>
        Assert.That(
            Lines(Documents.ConstructedClass, """
                Invoice i = Check.From<Invoice, InvoiceKey>(("id", new() { S = Guid.Empty.ToString() }), ("number", new() { S = "n" }), ("total", new() { N = "0" }), ("currency", new() { NULL = true }), ("unknown", new() { S = "x" }));
                yield return (i.Currency, i.Number, i.Total, i.Lines.Count);
                yield return Check.From<Invoice, InvoiceKey>(("id", new() { S = Guid.Empty.ToString() }), ("number", new() { S = "n" }), ("total", new() { N = "0" }), ("currency", new() { S = "USD" })).Currency;
                """),
            Is.EqualTo(["(EUR, n, 0, 0)", "USD"]));

    [Test]
    public void Parameters_that_an_item_lacks_get_their_defaults() =>
        Assert.That(
            Lines(Documents.PositionalRecord, """
                Order o = Check.From<Order, OrderKey>(("customer_id", new() { S = "c" }), ("day", new() { N = "1" }));
                yield return (o.CustomerId, o.Day.DayNumber, o.Count, o.Tags is null);
                yield return o == new Order("c", o.Day);
                """),
            Is.EqualTo(["(c, 719163, 5, True)", "True"]));

    [Test]
    public void Only_what_changed_since_it_was_stored_counts_as_changed() =>
        Assert.That(
            Lines(Documents.Simple, """
                Address a = Check.Stored<Address, AddressKey>(new() { Id = "x", City = "a", Tags = ["b"], Phones = [new() { Number = "1" }] });
                yield return Check.Changes<Address, AddressKey>(a);
                a.City = null;
                a.Tags.Clear();
                a.Phones[0].Number = "2";
                yield return Check.Changes<Address, AddressKey>(a);
                a.Id = "y";
                yield return Check.Changes<Address, AddressKey>(a);
                yield return Check.Changes<Address, AddressKey>(new() { Id = "z" });
                """),
            Is.EqualTo(["", "city,tags,phones", "id,city,tags,phones", "city,latitude,kind,price,tags,phones,created_at,updated_at"]));

    [Test]
    public void NaN_and_null_are_equal_to_themselves() =>
        Assert.That(
            Lines("namespace Shop; [DynamoDocument(Timestamps = false)] public partial class M { public List<string?> L { get; set; } = []; public byte[]? B { get; set; } public double? D { get; set; } }", """
                M m = new() { Id = "x", D = double.NaN, L = ["a", null] };
                m = Program.Captured(m);
                yield return Check.Changes<M, MKey>(m);
                m.L[1] = "b";
                m.B = [1];
                m.D = 1;
                yield return Check.Changes<M, MKey>(m);
                } static M Captured(M m) { Kept<M, MKey>(m); return m; }
                static void Kept<T, TKey>(T d) where T : class, IDocument<T, TKey> where TKey : struct, IDocumentKey<TKey> {
                d.Slot.State = T.Capture(d, Check.From<M, MKey>(("id", new() { S = "x" })) is IDocument<M, MKey> other ? other.Slot.Context! : null!);
                """),
            Is.EqualTo(["", "l,b,d"]));

    [Test]
    public void A_document_of_two_hundred_fields_keeps_them_apart() =>
        Assert.That(
            Lines(Documents.Wide(200), """
                Wide w = Check.Stored<Wide, WideKey>(new() { Id = "x", Field0 = 0, Field63 = 63, Field64 = 64, Field199 = 199 });
                yield return (w.Field0, w.Field1, w.Field63, w.Field64, w.Field199);
                w.Field130 = 1;
                w.Field64 = null;
                yield return Check.Changes<Wide, WideKey>(w);
                """),
            Is.EqualTo(["(0, , 63, 64, 199)", "field64,field130"]));

    [Test]
    public void Fields_are_copied_into_what_only_a_constructor_could_set() =>
        Assert.That(
            Lines(Documents.ConstructedClass, """
                Invoice target = new(Guid.Empty, 1) { Number = "old", Lines = [] };
                Check.Copy<Invoice, InvoiceKey>(new(Guid.AllBitsSet, 2) { Number = "new", Lines = [3] }, target);
                yield return (target.Id == Guid.AllBitsSet, target.Total, target.Number, target.Lines.Single());
                """),
            Is.EqualTo(["(True, 2, new, 3)"]));

    [Test]
    public void A_blank_key_is_assigned_and_a_given_one_is_kept() =>
        Assert.That(
            Lines(Documents.ConstructedClass + Documents.PositionalRecord.Replace("namespace Shop;", "", StringComparison.Ordinal), """
                Invoice i = new(Guid.Empty, 1) { Number = "", Lines = [] };
                Check.AssignKey<Invoice, InvoiceKey>(i);
                Order blank = new("", default), given = new("c", default);
                Check.AssignKey<Order, OrderKey>(blank);
                Check.AssignKey<Order, OrderKey>(given);
                yield return (i.Id != Guid.Empty, Guid.TryParse(blank.CustomerId, out _), given.CustomerId);
                """),
            Is.EqualTo(["(True, True, c)"]));

    [Test]
    public void Timestamps_are_set_once_and_with_each_save() =>
        Assert.That(
            Lines(Documents.Derived, """
                Product p = new();
                Check.Stamp<Product, ProductKey>(p, DateTimeOffset.UnixEpoch);
                Check.Stamp<Product, ProductKey>(p, DateTimeOffset.UnixEpoch.AddDays(1));
                Check.Stamp<Product, ProductKey>(p, DateTimeOffset.UnixEpoch.AddDays(2), keep: true);
                yield return (p.CreatedAt!.Value.Day, p.UpdatedAt!.Value.Day);
                """),
            Is.EqualTo(["(1, 2)"]));

    [Test]
    public void Keys_compare_by_content_and_show_what_they_hold() =>
        Assert.That(
            Lines(Documents.FullTable, """
                LogEventKey a = (new byte[] { 1, 2 }, 3), b = new([1, 2], 3), c = new([1, 3], 3);
                yield return (a == b, a.GetHashCode() == b.GetHashCode(), a == c);
                yield return a;
                yield return Check.Stored<LogEvent, LogEventKey>(new() { Source = [9], Sequence = 4, Odd = 0.5 }) is { Source: [9], Sequence: 4, Odd: 0.5 };
                """),
            Is.EqualTo(["(True, True, False)", "(\"AQI=\",3)", "True"]));

    [Test]
    public void Maps_nest_and_derive() =>
        Assert.That(
            Lines(Documents.Maps + "[DynamoDocument] public partial class Drawing { public List<Shape> Shapes { get; set; } = []; public Circle? Round { get; init; } }", """
                Drawing d = Check.Stored<Drawing, DrawingKey>(new()
                {
                    Id = "x",
                    Shapes = [new() { Name = "a", Center = new(1, 2), Parts = [new() { Name = "b" }] }],
                    Round = new() { Name = "c", Radius = 0.5, Inner = Level.High, Center = new(3, 4, Level.Low) },
                });
                yield return (d.Shapes[0].Name, d.Shapes[0].Center, d.Shapes[0].Parts[0].Name);
                yield return (d.Round!.Name, d.Round.Radius, d.Round.Inner, d.Round.Center);
                """),
            Is.EqualTo(["(a, Point { X = 1, Y = 2, Level = High }, b)", "(c, 0.5, High, Point { X = 3, Y = 4, Level = Low })"]));

    [TestCase("DateTime?")]
    [TestCase("DateTime")]
    [TestCase("DateTimeOffset?")]
    [TestCase("DateTimeOffset")]
    public void A_time_that_a_converter_stores_is_stamped_and_restored(string type) =>
        Assert.That(
            Lines($$"""
                namespace Shop;
                [DynamoDocument] public partial class Order { [Field(Converter = typeof(Ticks))] public {{type}} UpdatedAt { get; set; } }
                public sealed class Ticks : IDynamoConverter<{{type.TrimEnd('?')}}, long>
                {
                    public static long Dump({{type.TrimEnd('?')}} value) => value.Ticks;
                    public static {{type.TrimEnd('?')}} Load(long stored) => {{(type.StartsWith("DateTimeO", StringComparison.Ordinal) ? "new(stored, TimeSpan.Zero)" : "new(stored, DateTimeKind.Utc)")}};
                }
                """, """
                DateTimeOffset now = new(2026, 7, 24, 0, 0, 0, TimeSpan.Zero);
                Order a = new() { Id = "x", UpdatedAt = new(2025, 1, 1, 0, 0, 0, new()) };
                a = Check.Stored<Order, OrderKey>(a);
                Check.Stamp<Order, OrderKey>(a, now);
                yield return $"{a.UpdatedAt:yyyy} {Check.Changes<Order, OrderKey>(a)}";
                Check.Restore<Order, OrderKey>(a);
                yield return $"{a.UpdatedAt:yyyy} {Check.Changes<Order, OrderKey>(a)}";
                """.Replace("new()) }", type.StartsWith("DateTimeO", StringComparison.Ordinal) ? "TimeSpan.Zero) }" : "DateTimeKind.Utc) }", StringComparison.Ordinal)),
            Is.EqualTo(["2026 updated_at,created_at", "2025 created_at"]));
}
