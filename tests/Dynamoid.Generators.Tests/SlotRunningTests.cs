using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Setters with bodies: called for who assigns, left out when an item is read.</summary>
[NonParallelizable]
public sealed class SlotRunningTests
{
    [Test]
    public void What_is_read_is_what_was_stored() => Assert.That(
        Lines(Documents.Setters, """
            Order a = new() { Id = "x", Title = "t", Draft = "d", Fixed = "f", Count = 10, Tags = ["a"], Phone = new() { Number = "1" }, At = new() { X = 3 } };
            int calls = Marks.Calls;
            Order.Max = 5;
            Order b = Check.Stored<Order, OrderKey>(a);
            yield return (b.Title, b.Draft, b.Fixed, b.Count, b.Tags.Single(), b.Phone!.Number, b.At.X, b.Set.Single(), Marks.Calls - calls);
            yield return Check.Changes<Order, OrderKey>(b);
            """),
        Is.EqualTo(["(t!, d!, f!, 10, a, 1!, 3, 1, 0)", ""]));

    [Test]
    public void Reading_anew_and_restoring_leave_them_out_and_assigning_does_not() => Assert.That(
        Lines(Documents.Setters, """
            Order a = new() { Id = "x", Title = "t", Draft = "d", Fixed = "f", Tags = ["a"] };
            Order b = Check.Stored<Order, OrderKey>(a);
            a.Title = "other";
            int calls = Marks.Calls;
            Check.Copy<Order, OrderKey>(a, b);
            yield return (b.Title, b.Draft, b.Fixed, b.Tags.Single(), Marks.Calls - calls);
            b.Draft = "new";
            yield return (b.Draft, Check.Changes<Order, OrderKey>(b));
            b.RestoreDraft();
            yield return (b.Draft, Marks.Calls - calls);
            """),
        Is.EqualTo(["(other!, d!, f!, a, 0)", "(new!, title,draft)", "(d!, 1)"]));

    [Test]
    public void An_item_that_lacks_them_leaves_them_as_they_begin() => Assert.That(
        Lines(Documents.Setters, """
            Order.Max = 5;
            int calls = Marks.Calls;
            Order a = Check.Stored<Order, OrderKey>(new() { Id = "x", Tags = null! });
            yield return (a.Draft, a.Title ?? "-", a.Tags.Count, a.Count, Marks.Calls - calls);
            """),
        Is.EqualTo(["(, -, 1, 0, 1)"]));
}
