namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>A class that dumps and loads itself: to a string, to a number that is the range key, to an array.</summary>
public class GemCustomTests : GoldenItem<GemCustom, GemCustomKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"grade":{"N":"3"},"user":{"S":"Ann"},"point":{"L":[{"N":"1"},{"N":"-2.5"}]}}""";

    protected override string Changed => """{"user":{"S":"Bob"}}""";

    protected override GemCustom Same() => new()
    {
        Id = "e1",
        Grade = new GemGrade(3),
        User = new GemUser("Ann"),
        Point = new GemPoint(1, -2.5m),
    };

    protected override void AssertRead(GemCustom found) => Assert.That((found.Grade, found.User, found.None, found.Point), Is.EqualTo((new GemGrade(3), new GemUser("Ann"), default(GemUser), new GemPoint(1, -2.5m))));

    protected override void Change(GemCustom found) => found.User = new GemUser("Bob");
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemCustom
{
    [RangeKey] public GemGrade Grade { get; set; }

    public GemUser? User { get; set; }

    public GemUser? None { get; set; }

    [Field(Converter = typeof(GemPointConverter))] public GemPoint Point { get; set; }
}

public sealed record GemUser(string Name) : IDynamoConverter<GemUser, string>
{
    public static string Dump(GemUser value) => value.Name;

    public static GemUser Load(string stored) => new(stored);
}

public readonly record struct GemGrade(int Value) : IDynamoConverter<GemGrade, int>
{
    public static int Dump(GemGrade value) => value.Value;

    public static GemGrade Load(int stored) => new(stored);
}

public readonly record struct GemPoint(decimal X, decimal Y);

public sealed class GemPointConverter : IDynamoConverter<GemPoint, List<decimal>>
{
    public static List<decimal> Dump(GemPoint value) => [value.X, value.Y];

    public static GemPoint Load(List<decimal> stored) => new(stored[0], stored[1]);
}
