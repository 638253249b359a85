namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>What counts as present.</summary>
public sealed class PresenceTests : ClientFixture
{
    private WishSet Wishes => Wish.Using(Client);

    [Test]
    public async Task False_is_present_and_null_and_blank_text_are_not()
    {
        Assert.That(await Wishes.SaveAsync(new Wish { IsGranted = false }));
        Wire.Clear();
        Wish missing = new(), blank = new() { IsGranted = true, Text = "  " };
        Assert.That((await Wishes.SaveAsync(missing), missing.Errors.All.Single().Member), Is.EqualTo((false, "IsGranted")));
        Assert.That((await Wishes.SaveAsync(blank), blank.Errors.All.Single().Member), Is.EqualTo((false, "Text")));
        Assert.That(Requests, Is.Empty);
    }

    protected override Task CreateTablesAsync() => Wishes.CreateTableAsync();
}
