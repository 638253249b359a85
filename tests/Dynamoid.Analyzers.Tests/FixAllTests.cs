using System.Globalization;
using Dynamoid.Analyzers.Tests.Calls;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests;

/// <summary>Each fix can be made at fifty places at once, and the result compiles. The number of a place stands where the sources have a #.</summary>
internal sealed class FixAllTests
{
    private const string Query = "Booking.Where(b => b.Hotel == city)";
    private const string Random = "[DynamoDocument] public partial class A# { public Random? Link { get; set; } }";
    private const string Member = "[DynamoDocument] public partial class A# { [BeforeSave] public bool Check() => true; }";

    private static readonly string Days = string.Join(", ", Enumerable.Range(1, 101).Select(static day => day.ToString(CultureInfo.InvariantCulture)));

    private static readonly TestCaseData<string, string, string>[] Fixes =
    [
        new(DYN1001DocumentMustBePartial.Id, "[DynamoDocument] public class A#;", "[DynamoDocument] public partial class A#;"),
        new(DYN1002UnsupportedPropertyType.Id, Random, Random.Replace("public Random", "[NotStored] public Random", StringComparison.Ordinal)),
        new(DYN1003ClashingAttributeNames.Id, "[DynamoMap] public partial class A# { public int A { get; set; } [Field(\"a\")] public int B { get; set; } }", "[DynamoMap] public partial class A# { public int A { get; set; } [Field(\"b\")] public int B { get; set; } }"),
        new(DYN1004PropertyCannotBeSet.Id, "public class B# { public int Size { get; } } [DynamoDocument] public partial class A# : B#;", "public class B# { [NotStored] public int Size { get; } } [DynamoDocument] public partial class A# : B#;"),
        new(DYN1008DuplicateExpires.Id, Twice("Expires"), Once("Expires")),
        new(DYN1021DuplicateLockVersion.Id, Twice("LockVersion"), Once("LockVersion")),
        new(DYN1042AnnotationWithoutEffect.Id, Record(""), Record("property: ")),
        new(DYN1051ExpiryNotMarked.Id, "[DynamoDocument] public partial class A# { public DateTime ExpiresAt { get; set; } }", "[DynamoDocument] public partial class A# { [Expires] public DateTime ExpiresAt { get; set; } }"),
        new(DYN2002DuplicateKey.Id, Twice("HashKey"), Once("HashKey")),
        new(DYN2003UnknownIndexProperty.Id, Indexed("GlobalIndex(HashKey = \"Ctiy\")"), Indexed("GlobalIndex(HashKey = nameof(City))")),
        new(DYN2005RedundantIndex.Id, Indexed("LocalIndex(RangeKey = nameof(City))"), "[DynamoDocument] public partial class A# { public string? City { get; set; } }"),
        new(DYN2006UnusableIndexKey.Id, Indexed("GlobalIndex(HashKey = nameof(City), RangeKeys = [])"), Indexed("GlobalIndex(HashKey = nameof(City))")),
        new(DYN2024IncludeWithoutEffect.Id, Indexed("GlobalIndex(HashKey = nameof(City), Include = [nameof(CreatedAt)])"), Indexed("GlobalIndex(HashKey = nameof(City), Projection = IndexProjection.Include, Include = [nameof(CreatedAt)])")),
        new(DYN4001QueryScans.Id, In("await Booking.Where(b => b.Price > #).CountAsync();"), In("await Booking.Where(b => b.Price > #).AllowScan().CountAsync();")),
        new(DYN4002QueryMayScan.Id, In("await Booking.Where(b => new Lazy<Condition>().Value).CountAsync();"), In("await Booking.Where(b => new Lazy<Condition>().Value).AllowScan().CountAsync();")),
        new(DYN4003QueryPath.Id, In("await Booking.Where(b => b.City == city).CountAsync();"), In("await Booking.{|DYN4003:FindAllByCity|}(city).CountAsync();")),
        new(DYN4010TooManyValues.Id, In($"await {Query}.Where(b => b.Price.In({Days})).AnyAsync();"), In($"await {Query}.Where(b => b.Price.InAny([{Days}])).AnyAsync();")),
        new(DYN4011ReversedBounds.Id, In($"await {Query}.Where(b => b.Day.Between(9, 1)).AnyAsync();"), In($"await {Query}.Where(b => b.Day.Between(1, 9)).AnyAsync();")),
        new(DYN4013NegatedKeyCondition.Id, In($"await {Query}.Where(b => !(b.Day < 1)).AnyAsync();"), In($"await {Query}.Where(b => b.Day >= 1).AnyAsync();")),
        new(DYN5002FilterReadsMore.Id, Keyed("") + In("await A#.Where(a => a.Id == city && a.Note == city).AnyAsync();"), Keyed(" [GlobalIndex(HashKey = nameof(Id), RangeKey = nameof(Note))]") + In("await A#.Where(a => a.Id == city && a.Note == city).AnyAsync();")),
        new(DYN5003CountComparedWithZero.Id, In($"flag = await {Query}.CountAsync() == 0;"), In($"flag = !await {Query}.AnyAsync();")),
        new(DYN5004CountOfDocuments.Id, In($"number = (await {Query}.ToListAsync()).Count;"), In($"number = (int)await {Query}.CountAsync();")),
        new(DYN5005PickedAfterReading.Id, In($"number = (await {Query}.ToListAsync()).First().Day;"), In($"number = (await {Query}.FirstAsync()).Day;")),
        new(DYN5006SaveInLoop.Id, In("foreach (Order order in orders) await order.SaveAsync();"), In("await Order.ImportAsync(orders);")),
        new(DYN5007FindInLoop.Id, In("foreach (string id in ids) { Order order = await Order.FindAsync(id); number += order.Count; }"), In("foreach (Order order in await Order.FindAllAsync(ids)) { number += order.Count; }")),
        new(DYN6001TaskNotAwaited.Id, In("Order.DeleteAsync(city);"), In("await Order.DeleteAsync(city);")),
        new(DYN6002SaveResultIgnored.Id, Member + In("await new A#().SaveAsync();"), Member + In("await new A#().SaveOrThrowAsync();")),
        new(DYN6003TaskBlocked.Id, In("number = Order.FindAsync(city).Result.Count;"), In("number = (await Order.FindAsync(city)).Count;")),
        new(DYN6004UpdateResultIgnored.Id, In("await Order.UpdateFieldsAsync(city, o => o.Count.Add(1));"), In("await Order.UpdateAsync(city, o => o.Count.Add(1));")),
    ];

    /// <summary>For each fix a source that it is offered in.</summary>
    public static IReadOnlyList<(string Id, string Source)> Sources { get; } = [.. Fixes.Select(static fix => ((string)fix.Arguments[0]!, ((string)fix.Arguments[1]!).Replace("#", "", StringComparison.Ordinal)))];

    [TestCaseSource(nameof(Fixes))]
    public async Task Fifty_places_are_fixed_at_once(string id, string before, string after)
    {
        CodeFixesCheck fixing = Rule.FixingGenerated(id);
        string[] sources = [.. CallCheck.Shared, Fifty(before)];
        Assert.That((await fixing.TitlesAsync(sources)).Count(), Is.EqualTo(50), "one fix is offered at each place");
        await fixing.AssertFixAllAsync(sources, [.. CallCheck.Shared, Fifty(after)]);
    }

    [Test]
    public void No_fix_is_left_out() => Assert.That(Fixes.Select(static fix => fix.Arguments[0]), Is.EquivalentTo(Rule.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds)));

    private static string Twice(string attribute) => $"[DynamoDocument] public partial class A# {{ [{attribute}] public int A {{ get; set; }} [{attribute}] public int B {{ get; set; }} }}";

    private static string Once(string attribute) => $"[DynamoDocument] public partial class A# {{ [{attribute}] public int A {{ get; set; }} public int B {{ get; set; }} }}";

    private static string Record(string target) => $"[DynamoMap] public partial record A#([{target}System.ComponentModel.DataAnnotations.Required] string Text);";

    private static string Keyed(string index) => $"[DynamoDocument]{index} public partial class A# {{ public string? Note {{ get; set; }} }} ";

    private static string Indexed(string index) => $"[DynamoDocument, {index}] public partial class A# {{ public string? City {{ get; set; }} }}";

    private static string In(string statements) => $"public static partial class Site {{ {CallCheck.In($"\n    {statements}\n").Replace(" Run(", " Run#(", StringComparison.Ordinal)} }}";

    private static string Fifty(string source) => string.Join('\n', Enumerable.Range(0, 50).Select(number => source.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
