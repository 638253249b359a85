using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>What generated code does for classes of odd shapes.</summary>
[NonParallelizable]
public sealed class OddShapesRunningTests
{
    [Test]
    public void An_init_only_key_of_a_generic_base_class_is_assigned_and_read_anew() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument] public partial class Order : Entity<Guid> { public override string Code { get; init; } = ""; }
                [DynamoDocument] public partial class Note : Box<int>.Named<string> { }
                public class Box<T> where T : struct, IComparable<T> { public class Named<TId> where TId : class { public required TId Id { get; init; } public T? Number { get; init; } public Dictionary<string, List<TId?>>? More { get; init; } } }
                public abstract class Entity<TId> { public TId Id { get; init; } = default!; public List<TId> Others { get; init; } = []; public abstract string Code { get; init; } }
                """, """
                Order a = new() { Code = "c" };
                Check.AssignKey<Order, OrderKey>(a);
                yield return a.Id != Guid.Empty;
                Order b = new();
                Check.Copy<Order, OrderKey>(Check.Stored<Order, OrderKey>(a), b);
                yield return (b.Id == a.Id, b.Code, b.Others.Count);
                Note c = new() { Id = "" }, d = new() { Id = "" };
                Check.AssignKey<Note, NoteKey>(c);
                Check.Copy<Note, NoteKey>(c, d);
                yield return c.Id.Length == 36 && c.Id == d.Id;
                """),
            Is.EqualTo(["True", "(True, c, 0)", "True"]));

    [Test]
    public void What_a_class_declares_itself_takes_the_place_of_the_verb_with_its_parameters_and_of_no_other() =>
        Assert.That(
            Lines("""
                using System.Threading;
                using System.Threading.Tasks;
                namespace Shop;
                [DynamoDocument] public partial class Order : Softly { public static Task<string> FindAsync(string id, int other) => Task.FromResult(id + other); }
                [DynamoDocument] public partial class Plain { }
                public class Softly { public Task<string> DeleteAsync(CancellationToken cancellationToken = default) => Task.FromResult("softly"); }
                """, """
                static int Of<T>(string verb) => typeof(T).GetMethods().Count(method => method.Name == verb);
                yield return new Order().DeleteAsync().Result;
                yield return Order.FindAsync("x", 1).Result;
                yield return (Of<Order>("DeleteAsync") - Of<Plain>("DeleteAsync"), Of<Order>("FindAsync") - Of<Plain>("FindAsync"), Of<OrderSet>("DeleteAsync") - Of<PlainSet>("DeleteAsync"));
                """),
            Is.EqualTo(["softly", "x1", "(0, 1, 0)"]));

    [Test]
    public void An_override_has_the_annotations_of_what_it_overrides() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument] public partial class Order : Base { public override string Code { get; set; } = ""; public override string? Secret { get; set; } public override int Count { get; set; } }
                public abstract class Base { [HashKey] public abstract string Code { get; set; } [NotStored] public virtual string? Secret { get; set; } [Field("n")] public virtual int Count { get; set; } }
                """, """
                yield return string.Join(",", new Order { Code = "c", Secret = "s", Count = 1 }.ToItem().Keys);
                """),
            Is.EqualTo(["code,n"]));

    [Test]
    public void Times_are_compared_by_their_instant() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial class Order { [RangeKey] public DateTime At { get; set; } public DateTime? Then { get; set; } }
                """, """
                DateTime utc = new(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc);
                Order a = Check.Stored<Order, OrderKey>(new() { Id = "x", At = utc, Then = utc });
                a.At = utc.ToLocalTime();
                a.Then = utc.ToLocalTime();
                yield return Check.Changes<Order, OrderKey>(a);
                yield return (new OrderKey("x", utc) == new OrderKey("x", utc.ToLocalTime()), new OrderKey("x", utc).GetHashCode() == new OrderKey("x", utc.ToLocalTime()).GetHashCode());
                TimeSpan offset = TimeZoneInfo.Local.GetUtcOffset(utc);
                a.Then = DateTime.SpecifyKind(utc, DateTimeKind.Local);
                yield return Check.Changes<Order, OrderKey>(a) == (offset == TimeSpan.Zero ? "" : "then");
                """),
            Is.EqualTo(["", "(True, True)", "True"]));

    [Test]
    public void What_an_item_lacks_counts_as_unchanged_until_somebody_changes_it() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument] public partial class Order
                {
                    public string Country { get; set; } = "US"; public List<string> Lines { get; set; } = []; public Part Main { get; set; } = new(); public byte[] Bytes { get; set; } = [1];
                    public List<int>? document { get; set; } = [1]; public Dictionary<string, int> draft { get; set; } = [];
                }
                [DynamoMap] public partial class Part { public int Count { get; set; } }
                """, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("lines", new() { NULL = true }));
                yield return Check.Changes<Order, OrderKey>(a);
                a.Lines.Add("x");
                a.Main.Count++;
                a.Bytes[0] = 2;
                yield return Check.Changes<Order, OrderKey>(a);
                """),
            Is.EqualTo(["", "lines,main,bytes"]));

    [Test]
    public void A_deep_tree_is_compared_to_its_last_leaf() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument] public partial class Tree { public Node? Root { get; set; } }
                [DynamoMap] public partial class Node { public string? Text { get; set; } public Node? Next { get; set; } }
                """, """
                Node root = new(), leaf = root;
                for (int level = 1; level < 32; level++)
                    leaf = leaf.Next = new();
                leaf.Text = "a";
                Tree tree = Check.Stored<Tree, TreeKey>(new() { Id = "x", Root = root });
                yield return Check.Changes<Tree, TreeKey>(tree);
                for (leaf = tree.Root!; leaf.Next is not null; leaf = leaf.Next) { }
                leaf.Text = "b";
                yield return Check.Changes<Tree, TreeKey>(tree);
                """),
            Is.EqualTo(["", "root"]));

    [Test]
    public void Members_that_the_class_has_itself_are_left_to_it() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial class Order { public bool IsNew { get; set; } public string? Schema { get; set; } [RangeKey] public string OrderKey { get; set; } = ""; }
                public class OrderSet { }
                """, """
                Order a = Check.Stored<Order, OrderKey>(new() { Id = "x", IsNew = true, Schema = "s", OrderKey = "k" });
                yield return (a.IsNew, a.Schema, a.IsPersisted, new OrderKey("x", "k").RangeKey);
                """),
            Is.EqualTo(["(True, s, True, k)"]));

    [Test]
    public void A_wide_document_knows_each_of_its_changes() =>
        Assert.That(
            Lines(
                $$"""
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial class Wide { {{string.Concat(Enumerable.Range(0, 200).Select(static n => $"public int P{n} {{ get; set; }} = 1; "))}} }
                """,
                """
                Wide wide = Check.Stored<Wide, WideKey>(new() { Id = "x", P62 = 7, P63 = 8, P190 = 9 });
                yield return (wide.P62, wide.P63, wide.P64, wide.P190);
                wide.P62 = wide.P63 = wide.P64 = wide.P126 = wide.P127 = wide.P199 = -1;
                yield return Check.Changes<Wide, WideKey>(wide);
                """),
            Is.EqualTo(["(7, 8, 1, 9)", "p62,p63,p64,p126,p127,p199"]));

    [Test]
    public void Byte_strings_of_one_content_are_one_member_of_a_set() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument] public partial class Order { public HashSet<byte[]> Blobs { get; set; } = []; }
                """, """
                yield return new Order { Blobs = [[1], [1], [2]] }.ToItem()["blobs"].SS.Count;
                """),
            Is.EqualTo(["2"]));
}
