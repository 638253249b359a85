namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>boolean</c> since version 3: <c>BOOL</c>.</summary>
public class GemBooleanTests : GoldenItem<GemBoolean, GemBooleanKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"active":{"BOOL":true},"hidden":{"BOOL":false}}""";

    protected override string Changed => """{"active":{"BOOL":false}}""";

    // The gem of version 3 takes any stored value for true, and so reads an "f" of version 2 as true.
    [Test]
    public async Task Booleans_of_before_version_3_are_read_for_what_they_say()
    {
        GemBoolean found = await ReadAsync("""{"id":{"S":"e2"},"active":{"S":"t"},"hidden":{"S":"f"},"unknown":{"S":"f"}}""", new("e2"));
        Assert.That((found.Active, found.Hidden, found.Unknown), Is.EqualTo((true, false, (bool?)false)));
    }

    protected override GemBoolean Same() => new()
    {
        Id = "e1",
        Active = true,
        Hidden = false,
    };

    protected override void AssertRead(GemBoolean found) => Assert.That((found.Active, found.Hidden, found.Unknown), Is.EqualTo((true, false, default(bool?))));

    protected override void Change(GemBoolean found) => found.Active = false;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemBoolean
{
    public bool Active { get; set; }

    public bool Hidden { get; set; }

    public bool? Unknown { get; set; }
}
