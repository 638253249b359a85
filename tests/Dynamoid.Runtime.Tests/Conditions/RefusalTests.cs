using static Dynamoid.Runtime.Tests.Conditions.Fields;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>What no request is made of.</summary>
public sealed class RefusalTests
{
    [Test]
    public void No_values_at_all_are_refused() => Assert.Multiple(static () =>
    {
        Assert.That(static () => City.In(), Throws.ArgumentException.With.Message.Contains("'city' is compared with no values at all"));
        Assert.That(static () => City.InAny([]), Throws.ArgumentException.With.Message.Contains("no values"));
        Assert.That(static () => City.In((IEnumerable<string>)null!), Throws.ArgumentNullException);
    });

    [Test]
    public void More_than_a_hundred_values_need_to_be_asked_for()
    {
        Assert.That(static () => Latitude.In(Enumerable.Range(0, 101)), Throws.ArgumentException.With.Message.Contains("101 values").And.Message.Contains("InAny"));
        string[] lists = Expression.TextOf(Latitude.InAny(Enumerable.Range(0, 201))).Split(" OR ");
        Assert.That(lists.Select(static list => list.Count(static letter => letter == ':')), Is.EqualTo([100, 100, 1]));
        Assert.That(Latitude.In(Enumerable.Range(0, 100)).Leaf, Is.Not.Null);
    }

    [Test]
    public void Reversed_bounds_are_refused_by_what_is_stored() => Assert.Multiple(static () =>
    {
        Assert.That(static () => Latitude.Between(10, 9), Throws.ArgumentException.With.Message.Contains("The bounds of 'latitude' are reversed"));
        Assert.That(static () => City.Between("b", "B"), Throws.ArgumentException);
        Assert.That(static () => City.Between("é", "z"), Throws.ArgumentException);
        Assert.That(static () => Amounts[default].Between(1, 0.5), Throws.ArgumentException.With.Message.Contains("'amounts.0001-01-01'"));
        Assert.That(static () => City.Size().Between(2, 1), Throws.ArgumentException.With.Message.Contains("size(city)"));
    });

    [Test]
    public void Nothing_comes_before_or_after_null() => Assert.Multiple(static () =>
    {
        Assert.That(static () => City < (string)null!, Throws.ArgumentException.With.Message.Contains("'city' is compared with null"));
        Assert.That(static () => Age >= null, Throws.ArgumentException);
        Assert.That(static () => Age.Between(null, 1), Throws.ArgumentException);
        Assert.That(static () => Nick > "", Throws.ArgumentException);
        Assert.That(static () => City.BeginsWith(null!), Throws.ArgumentNullException);
        Assert.That(static () => City.Contains(null!), Throws.ArgumentNullException);
    });

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.MaxValue)]
    [TestCase(double.Epsilon)]
    public void Numbers_that_no_item_can_hold_are_refused(double number) => Assert.Multiple(() =>
    {
        Assert.That(() => Price == number, Throws.ArgumentException.With.Message.Contains("'price' is compared with"));
        Assert.That(() => Price < number, Throws.ArgumentException);
        Assert.That(() => Price.In(1, number), Throws.ArgumentException);
        Assert.That(() => Price.Between(number, 1), Throws.ArgumentException);
        Assert.That(() => Amounts[default] == number, Throws.ArgumentException);
    });

    [Test]
    public void Lists_have_no_negative_indexes() => Assert.That(static () => Lines[-1], Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Null_is_no_condition() => Assert.Multiple(static () =>
    {
        Assert.That(static () => (City == "a") & null!, Throws.ArgumentNullException);
        Assert.That(static () => null! | (City == "a"), Throws.ArgumentNullException);
        Assert.That(static () => !(Condition)null!, Throws.ArgumentNullException);
    });
}
