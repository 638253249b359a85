using static Dynamoid.Runtime.Tests.Queries.Ledger;

namespace Dynamoid.Runtime.Tests.Queries;

/// <summary>Bounds the wrong way round: said as such they are a mistake, as two conditions that contradict each other they match nothing. DynamoDB is asked in neither case.</summary>
public class ReversedBoundsTests
{
    [Test]
    public void Between_is_refused_where_it_is_said()
    {
        Assert.That(static () => Day.Between("3", "2"), Throws.ArgumentException.With.Message.Contains("Swap them"));
        Assert.That(static () => new RangeKeyField<string>(Day).Between("3", "2"), Throws.ArgumentException.With.Message.Contains("'day'"));
        Assert.That(static () => Total.Between(10, 9), Throws.ArgumentException);
    }

    [Test]
    public void Comparisons_match_nothing_without_a_request()
    {
        Assert.That(Plan(Account == "a" & Day >= "3" & Day <= "2").IsEmpty);
        Assert.That(Plan(City == "a" & Total >= 10 & Total <= 9).IsEmpty);
        Assert.That(Plan(Account == "a" & Day.Between("2", "3") & Day.Between("4", "5")).IsEmpty, "each is right, and no key is in both");
    }
}
