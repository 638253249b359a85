using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Values in conditions are sent as their fields are stored.</summary>
public sealed class ValueConversionTests : ClientFixture
{
    private static readonly DateOnly Day = new(2026, 1, 2);
    private static readonly DateTimeOffset Moment = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);

    private static IEnumerable<TestCaseData> Fields =>
    [
        Row("a text", static s => s.City == "Rome", "city = 'Rome'"),
        Row("a number", static s => s.Size == 5, "size = 5"),
        Row("a real number", static s => s.Price == 0.25, "price = 0.25"),
        Row("a native boolean", static s => s.IsFree == true, "is_free = true"),
        // The gem sends a native boolean, which no item has.
        Row("T10 a boolean that is stored as text", static s => s.IsOpen == true, "is_open = 't'"),
        Row("T10 and its opposite", static s => s.IsOpen != false, "is_open <> 'f'"),
        Row("an enum", static s => s.Kind == PhoneKind.Work, "kind = 'Work'"),
        Row("a date that is stored as text", static s => s.Day >= Day, "day >= '2026-01-02'"),
        Row("bytes", static s => s.Seal == new byte[] { 1, 2 }, "seal = bytes AQI="),
        Row("each value of in", static s => s.Day.In(Day, Day.AddDays(1)), "day IN ('2026-01-02', '2026-01-03')"),
        Row("each bound of between", static s => s.Day.Between(Day, Day.AddDays(1)), "day BETWEEN '2026-01-02' AND '2026-01-03'"),
        Row("a whole set", static s => s.Days == new HashSet<DateOnly> { Day }, "days = <<20455>>"),
        // The gem neither casts nor dumps it.
        Row("T28 a member of a set of dates", static s => s.Days.Contains(Day), "contains(days, 20455)"),
        Row("T28 no member of a set of dates", static s => s.Days.NotContains(Day.AddDays(9)), "NOT contains(days, 20464)"),
        Row("an element of a list", static s => s.Names.Contains("a"), "contains(names, 'a')"),
        Row("a map", static s => s.Phones.Contains(new Phone { Number = "1", Kind = PhoneKind.Work }), "contains(phones, {number: '1', kind: 'Work'})"),
        Row("inside of a map", static s => s.Main.Kind == PhoneKind.Home, "main.kind = 'Home'"),
    ];

    private static IEnumerable<TestCaseData> Keys =>
    [
        Key("a date is its days", static k => k.Day == Day, "day", "day = 20455"),
        Key("a date as text", static k => k.DayText == Day, "day_text", "day_text = '2026-01-02'"),
        Key("a time is its seconds", static k => k.Moment == Moment, "moment", "moment = 1767323045.678"),
        Key("a time as text", static k => k.MomentText == Moment, "moment_text", "moment_text = '2026-01-02T03:04:05.678+00:00'"),
        Key("bytes are Base64", static k => k.Bytes == new byte[] { 1, 2 }, "bytes", "bytes = 'AQI='"),
        Key("native bytes", static k => k.Native == new byte[] { 1, 2 }, "native", "native = bytes AQI="),
        Key("a type of the user's own", static k => k.Price == new Money(5, "EUR"), "price", "price = '5 EUR'"),
    ];

    private SightSet Sights => Sight.Using(Client);

    private KeyFormsSet Forms => KeyForms.Using(Client);

    [TestCaseSource(nameof(Fields))]
    public async Task The_value_is_sent_as_it_is_stored(Func<SightFields, Condition> condition, string filter)
    {
        List<Sight> found = await Sights.Where(s => s.Id == "1").Where(condition).ToListAsync();
        Assert.That((found.Count, Requests), Is.EqualTo((1, $"Query sights | key id = '1' | filter {filter}")));
    }

    [TestCaseSource(nameof(Keys))]
    public async Task The_key_is_sent_as_it_is_stored(Func<KeyFormsFields, Condition> condition, string index, string key)
    {
        List<KeyForms> found = await Forms.Where(condition).ToListAsync();
        Assert.That((found.Count, Requests), Is.EqualTo((1, $"Query keyforms by keyforms_index_{index} | key {key}")));
    }

    protected override async Task CreateTablesAsync()
    {
        await Sights.CreateTableAsync();
        await Forms.CreateTableAsync();
        await Sights.SaveAsync(new Sight
        {
            Id = "1",
            City = "Rome",
            Size = 5,
            Price = 0.25,
            IsFree = true,
            IsOpen = true,
            Kind = PhoneKind.Work,
            Day = Day,
            Seal = [1, 2],
            Days = [Day],
            Names = ["a"],
            Phones = [new() { Number = "1", Kind = PhoneKind.Work }],
            Main = new() { Kind = PhoneKind.Home },
        });
        await Forms.SaveAsync(new KeyForms { Day = Day, DayText = Day, Moment = Moment, MomentText = Moment, Bytes = [1, 2], Native = [1, 2], Price = new Money(5, "EUR") });
    }

    private static TestCaseData Row(string name, Func<SightFields, Condition> condition, string filter) => new TestCaseData(condition, filter).SetName($"{{m}} {name}");

    private static TestCaseData Key(string name, Func<KeyFormsFields, Condition> condition, string index, string key) => new TestCaseData(condition, index, key).SetName($"{{m}} {name}");
}
