using Dynamoid.Queries;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>How many items each page asks for: records that match, items that are evaluated and items of a page are three numbers.</summary>
public class PageLimitsTests
{
    [Test]
    public void Without_limits_pages_are_as_large_as_they_get() =>
        Assert.That((new PageLimits(new(), isFiltered: false).Next, new PageLimits(new(), isFiltered: true).Next), Is.EqualTo((default(int?), default(int?))));

    [Test]
    public void Without_a_filter_no_more_is_evaluated_than_wanted()
    {
        PageLimits limits = new(new() { RecordLimit = 10 }, isFiltered: false);
        Assert.That(limits.Next, Is.EqualTo(10));
        limits.Count(4, 4);
        Assert.That((limits.Next, limits.Wanted, limits.IsReached), Is.EqualTo((6, 6, false)));
        limits.Count(6, 6);
        Assert.That(limits.IsReached);
    }

    [Test]
    public void With_a_filter_the_first_page_is_small_and_the_others_are_not()
    {
        PageLimits limits = new(new() { RecordLimit = 1 }, isFiltered: true);
        Assert.That(limits.Next, Is.EqualTo(100));
        limits.Count(0, 100);
        Assert.That((limits.Next, limits.Wanted), Is.EqualTo((default(int?), 1)));
        Assert.That(new PageLimits(new() { RecordLimit = 80 }, isFiltered: true).Next, Is.EqualTo(160));
        Assert.That(new PageLimits(new() { RecordLimit = int.MaxValue }, isFiltered: true).Next, Is.EqualTo(int.MaxValue - 1));
    }

    [Test]
    public void A_scan_limit_counts_what_is_evaluated()
    {
        PageLimits limits = new(new() { ScanLimit = 10, BatchSize = 4 }, isFiltered: true);
        Assert.That(limits.Next, Is.EqualTo(4));
        limits.Count(0, 4);
        limits.Count(0, 4);
        Assert.That((limits.Next, limits.IsReached, limits.Wanted), Is.EqualTo((2, false, int.MaxValue)));
        limits.Count(0, 2);
        Assert.That(limits.IsReached);
    }

    [Test]
    public void All_three_go_together()
    {
        PageLimits limits = new(new() { RecordLimit = 5, ScanLimit = 8, BatchSize = 3 }, isFiltered: false);
        Assert.That(limits.Next, Is.EqualTo(3));
        limits.Count(3, 3);
        Assert.That(limits.Next, Is.EqualTo(2));
        limits.Count(2, 2);
        Assert.That(limits.IsReached);
    }
}
