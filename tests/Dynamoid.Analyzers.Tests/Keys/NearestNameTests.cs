using Dynamoid.CodeFixes;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class NearestNameTests
{
    [TestCase("", "abc", 3)]
    [TestCase("city", "city", 0)]
    [TestCase("ctiy", "city", 1)]
    [TestCase("cities", "city", 3)]
    [TestCase("flaw", "lawn", 2)]
    public void Letters_are_added_removed_replaced_or_swapped(string left, string right, int distance)
    {
        Assert.That(NearestName.Distance(left, right), Is.EqualTo(distance));
        Assert.That(NearestName.Distance(right, left), Is.EqualTo(distance));
    }

    [Test]
    public void The_nearest_of_several_near_ones_is_found() => Assert.That(NearestName.Of("Latitud", ["Altitude", "Latitude", "City"]), Is.EqualTo("Latitude"));

    [Test]
    public void Two_that_are_equally_near_are_no_answer() => Assert.That(NearestName.Of("Cite", ["City", "Site"]), Is.Null);

    [Test]
    public void Far_ones_are_no_answer() => Assert.That(NearestName.Of("Town", ["City"]), Is.Null);
}
