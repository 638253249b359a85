namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>boolean</c> before version 3, and with <c>store_as_native_boolean: false</c>: <c>t</c> and <c>f</c>.</summary>
public class GemTextBooleanTests : GoldenItem<GemTextBoolean, GemTextBooleanKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"active":{"S":"t"},"hidden":{"S":"f"},"native":{"BOOL":true}}""";

    protected override string Changed => """{"hidden":{"S":"t"}}""";

    // The gem refuses these with an ArgumentError.
    [Test]
    public async Task Native_booleans_are_read_too()
    {
        GemTextBoolean found = await ReadAsync("""{"id":{"S":"e2"},"active":{"BOOL":true},"hidden":{"BOOL":false},"native":{"S":"f"}}""", new("e2"));
        Assert.That((found.Active, found.Hidden, found.Native), Is.EqualTo((true, false, false)));
    }

    protected override GemTextBoolean Same() => new()
    {
        Id = "e1",
        Active = true,
        Hidden = false,
        Native = true,
    };

    protected override void AssertRead(GemTextBoolean found) => Assert.That((found.Active, found.Hidden, found.Native), Is.EqualTo((true, false, true)));

    protected override void Change(GemTextBoolean found) => found.Hidden = true;
}

[DynamoDocument(Profile = StorageProfile.Gem1, Timestamps = false)]
public partial class GemTextBoolean
{
    public bool Active { get; set; }

    public bool Hidden { get; set; }

    [Field(Format = FieldFormat.Native)] public bool Native { get; set; }
}
