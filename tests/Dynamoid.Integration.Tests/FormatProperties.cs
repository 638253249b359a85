using Amazon.DynamoDBv2.Model;
using Dynamoid.Integration.Tests.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Integration.Tests;

/// <summary>Members of every form and maps of every kind come back as they were, whatever their values.</summary>
[TestFixture(Engine.DynamoDbLocal)]
[TestFixture(Engine.Dynalite)]
public class FormatProperties(Engine engine) : ClientFixture(engine)
{
    private FormatsSet Set => Formats.Using(Client);

    private ProductSet Products => Product.Using(Client);

    [Test]
    public void Every_form_comes_back_from_the_AWS_SDKs_items() => ForAnySeed(400, seed =>
    {
        Formats document = MakeFormats(seed);
        Assert.That(ValueOf(Set.FromItem(document.ToItem()).ToItem()), Is.EqualTo(ValueOf(document.ToItem())));
        return Task.CompletedTask;
    });

    [Test]
    public void Maps_of_every_kind_come_back_from_the_AWS_SDKs_items() => ForAnySeed(400, seed =>
    {
        Product document = MakeProduct(seed);
        Product back = Products.FromItem(document.ToItem());
        Assert.That(ValueOf(back.ToItem()), Is.EqualTo(ValueOf(document.ToItem())));
        Assert.That((back.Spot, back.Payments.SequenceEqual(document.Payments), back.Spots.SequenceEqual(document.Spots)), Is.EqualTo((document.Spot, true, true)));
        return Task.CompletedTask;
    });

    [Test]
    public void Every_form_comes_back_from_the_table_unchanged() => ForAnySeed(60, async seed =>
    {
        Formats document = MakeFormats(seed);
        await Set.SaveAsync(document);
        Formats found = await Set.FindAsync(document.Id, consistentRead: true);
        Assert.That(ValueOf(found.ToItem()), Is.EqualTo(ValueOf(document.ToItem())));
        Assert.That((found.Text, found.Seconds, found.Day, found.Number, found.Any), Is.EqualTo((document.Text, document.Seconds, document.Day, document.Number, document.Any)));
        await AssertUnchangedAsync(() => found.SaveAsync());
    });

    [Test]
    public void Maps_of_every_kind_come_back_from_the_table_unchanged() => ForAnySeed(60, async seed =>
    {
        Product document = MakeProduct(seed);
        await Products.SaveAsync(document);
        Product found = await Products.FindAsync(document.Id, consistentRead: true);
        Assert.That(ValueOf(found.ToItem()), Is.EqualTo(ValueOf(document.ToItem())));
        await AssertUnchangedAsync(() => found.SaveAsync());
    });

    protected override async Task CreateTablesAsync()
    {
        await Set.CreateTableAsync();
        await Products.CreateTableAsync();
    }

    private static void ForAnySeed(int times, Func<int, Task> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => holds(seed).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    private async Task AssertUnchangedAsync(Func<Task> save)
    {
        Wire.Clear();
        await save();
        Assert.That(Wire.Operations, Is.Empty, () => "nothing has changed, but was sent: " + Wire.Last);
    }

    // Compares as DynamoDB does: numbers by value, sets and maps without order.
    private static DynamoValue ValueOf(Dictionary<string, AttributeValue> item) => DynamoValue.FromAttributeValue(new AttributeValue { M = item, IsMSet = true });

    private static Formats MakeFormats(int seed)
    {
        AnyValues any = new(seed);
        return new()
        {
            Id = Guid.NewGuid().ToString(),
            Text = any.Time(),
            Berlin = any.Time().UtcDateTime,
            Seconds = any.Time(TimeSpan.TicksPerSecond),
            Milliseconds = any.Maybe(() => any.Time(TimeSpan.TicksPerMillisecond)),
            Day = any.Day(),
            Flag = any.Flag(),
            Bytes = any.Bytes(),
            Blobs = [.. any.Some(() => any.Bytes(1))],
            Kind = any.One(PhoneKind.Home, PhoneKind.Work, (PhoneKind)77),
            Access = any.One(FileAccess.Read, FileAccess.Write, FileAccess.ReadWrite, default, (FileAccess)6),
            Theme = any.Flag() ? new Theme(any.Text(), any.Some(() => any.Count(1000))) : null,
            Nothing = any.Maybe(() => any.Count(1000)),
            Odd = [.. any.Some(() => any.Maybe(() => any.Count(1000)))],
            Empty = any.One("", null, any.Text()),
            Texts = [.. any.Some(() => any.Text())],
            Places = [.. any.Some(() => any.One("", null, any.Text()))],
            Null = any.One(null, any.Text()),
            Tuple = (any.Count(1000), any.One(null, any.Text()), any.Some(() => any.Count(1000))),
            Calendar = any.Some(any.Day).Distinct().ToDictionary(static day => day, _ => any.Some(() => any.Count(1000)).Distinct().ToDictionary(static key => key, _ => any.Flag())),
            Votes = any.Flag() ? new() { [any.Flag()] = any.Number() } : [],
            Number = any.Number(),
            Numbers = [.. any.Some(any.Number)],
            Any = any.Any(),
            Raw = any.Flag() ? any.Some(() => any.Text(1)).Distinct().ToDictionary(static name => name, _ => any.Any()) : null,
            Price = new(any.Count(1000) / 8m, "EUR"),
            Prices = any.Some(() => any.Maybe(() => new Money(any.Count(1000), "USD"))),
        };
    }

    private static Product MakeProduct(int seed)
    {
        AnyValues any = new(seed);
        return new()
        {
            Id = Guid.NewGuid().ToString(),
            Name = any.One(null, any.Text()),
            Spot = any.Maybe(() => new Spot(any.Count(1000), -any.Count(1000))),
            Spots = any.Some(() => any.Maybe(() => new Spot(any.Count(1000), any.Count(1000)))),
            Payments = any.Some<Payment>(() => any.Flag() ? new CardPayment(any.Count(1000), any.Text()) : new CashPayment(any.Count(1000) / 4m)),
            Extra = any.Some(() => "x" + any.Text(1)).Distinct().ToDictionary(static name => name, _ => any.Any()),
        };
    }
}
