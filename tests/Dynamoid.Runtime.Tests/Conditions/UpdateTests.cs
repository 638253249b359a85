using Dynamoid.Conditions;
using Dynamoid.Serialization;
using static Dynamoid.Runtime.Tests.Conditions.Fields;

namespace Dynamoid.Runtime.Tests.Conditions;

/// <summary>Updates as they are joined, written and refused; what each action does is shown against DynamoDB Local.</summary>
public sealed class UpdateTests
{
    private static readonly DateOnly Day = new(1970, 1, 3);

    [Test]
    public void Clauses_come_in_one_order_and_actions_in_that_of_the_user() =>
        Assert.That((Days.Add(Day) & City.Set("x") & Latitude.Add(1) & Nick.Remove() & Town.Set("y")).ToString(), Is.EqualTo("SET city=:v0,town.name=:v1 REMOVE nick ADD days :v2,latitude :v3"));

    [Test]
    public void An_action_may_need_several_values() =>
        Assert.That((Lines.Append("a") & Amounts[Day].Add(1)).ToString(), Is.EqualTo("SET lines=list_append(if_not_exists(lines,:v0),:v1),amounts.1970-01-03=if_not_exists(amounts.1970-01-03,:v2)+:v3"));

    [Test]
    public void Conditions_of_all_parts_are_joined()
    {
        Update update = City.Set("x").If(City == "a") & Latitude.Add(1).If(Latitude > 0).If(Age == 3);
        Assert.That(update.Condition!.ToString(), Is.EqualTo("city = :v0 AND latitude > :v1 AND age = :v2"));
        Assert.That((City.Set("x") & Latitude.Add(1)).Condition, Is.Null);
    }

    private static IEnumerable<Func<Update>> Overlaps =>
    [
        () => City.Set("x") & City.Remove(),
        () => Latitude.Add(1) & Latitude.Decrement(1),
        () => Days.Add(Day) & Days.DeleteFromSet(Day),
        () => Lines.Append("a") & Lines[0].Set("b"),
        () => Lines[0].Remove() & Lines.Remove(),
        () => Lines[1].Remove() & Lines[1].Set("x"),
        () => Amounts[Day].Set(1) & Amounts[Day].Remove(),
    ];

    [TestCaseSource(nameof(Overlaps))]
    public void Paths_that_overlap_are_refused_before_a_request(Func<Update> update) =>
        Assert.That(update, Throws.ArgumentException.With.Message.Contains("overlap").And.Message.Contains("two updates"));

    [Test]
    public void Paths_beside_each_other_are_fine() =>
        Assert.That((Lines[0].Remove() & Lines[1].Set("x") & Amounts[Day].Set(1) & Amounts[Day.AddDays(1)].Remove()).Actions, Has.Count.EqualTo(4));

    private static IEnumerable<(Func<Update>, string)> Refused =>
    [
        (() => City.SetIfAbsent(null!), "set to nothing"),
        (() => Nick.SetIfAbsent(""), "set to nothing"),
        (() => Days.Add(), "No values"),
        (() => Days.DeleteFromSet([]), "No values"),
        (() => Lines.Append(), "No values"),
        (() => Price.Set(double.NaN), "finite"),
        (() => Price.Add(double.PositiveInfinity), "finite"),
        (() => Price.Set(double.MaxValue), "'price' is compared with"),
        (() => Age.Add(null), "Null was to be counted"),
    ];

    [TestCaseSource(nameof(Refused))]
    public void What_cannot_be_done_is_refused_before_a_request((Func<Update> Update, string Says) refused) =>
        Assert.That(refused.Update, Throws.ArgumentException.With.Message.Contains(refused.Says));

    [Test]
    public void An_unsigned_number_can_be_taken_away()
    {
        NumberField<ulong> count = new(new(1, "count"), StoredForm<ulong, NumberCodec<ulong>>.Instance);
        Assert.That(ValuesOf(count.Decrement(ulong.MaxValue)), Is.EqualTo("""{":v0":{"N":"-18446744073709551615"}}"""));
        Assert.That(ValuesOf(count.Decrement(0)), Is.EqualTo("""{":v0":{"N":"0"}}"""));
    }

    [Test]
    public void Numbers_of_38_digits_can_be_counted()
    {
        NumberField<DynamoNumber> count = new(new(1, "count"), StoredForm<DynamoNumber, DynamoNumberCodec>.Instance);
        Assert.That(ValuesOf(count.Increment() & Latitude.Decrement(-3)), Is.EqualTo("""{":v0":{"N":"1"},":v1":{"N":"3"}}"""));
    }

    [Test]
    public void A_member_that_is_stored_alike_is_sent_once() =>
        Assert.That(ValuesOf(Days.Add(Day, Day.AddDays(1), Day)), Is.EqualTo("""{":v0":{"NS":["2","3"]}}"""));

    [Test]
    public void Numbers_that_are_written_in_several_ways_are_one_member()
    {
        SetField<HashSet<decimal>, decimal> prices = new(new(13, "prices"), new(StoredForm<HashSet<decimal>, SetCodec<decimal, NumberCodec<decimal>>>.Instance, StoredForm<decimal, NumberCodec<decimal>>.Instance));
        Assert.That(ValuesOf(prices.Add(1.0m, 1m, 1.00m, 2m)), Is.EqualTo("""{":v0":{"NS":["1.0","2"]}}"""));
        Assert.That(ValuesOf(prices.DeleteFromSet(0.50m, 0.5m)), Is.EqualTo("""{":v0":{"NS":["0.50"]}}"""));
    }

    [Test]
    public void Null_in_a_list_is_a_stored_null() => Assert.That(ValuesOf(Lines[0].Set(null) & Nick.Set(null)), Is.EqualTo("""{":v0":{"NULL":true}}"""));

    private static string ValuesOf(Update update)
    {
        ItemWriter writer = new();
        try
        {
            ExpressionWriter expression = new(document: "Home");
            UpdateExpression.Write(expression, ref writer, update);
            writer.Truncate(0);
            writer.BeginItem();
            expression.WriteValues(ref writer);
            return System.Text.Encoding.UTF8.GetString(writer.Written)["{\"ExpressionAttributeValues\":".Length..];
        }
        finally
        {
            writer.Dispose();
        }
    }
}
