namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>Associations: <c>&lt;name&gt;_ids</c> with the hash keys of the targets, also of a single one; a foreign key is a scalar.</summary>
public class GemAssociationsTests : GoldenItem<GemAssociations, GemAssociationsKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"subscriptions_ids":{"SS":["s1","s2"]},"magazine_ids":{"SS":["m1"]},"parts_ids":{"NS":["1","2"]},"owner_id":{"S":"o1"}}""";

    protected override string Changed => """{"magazine_ids":null}""";

    protected override GemAssociations Same() => new()
    {
        Id = "e1",
        SubscriptionsIds = ["s2", "s1"],
        MagazineIds = ["m1"],
        PartsIds = [1, 2],
        OwnerId = "o1",
    };

    protected override void AssertRead(GemAssociations found) => Assert.Multiple(() =>
    {
        Assert.That(found.SubscriptionsIds, Is.EquivalentTo(["s1", "s2"]));
        Assert.That(found.MagazineIds.Single(), Is.EqualTo("m1"));
        Assert.That(found.PartsIds, Is.EquivalentTo([1, 2]));
        Assert.That(found.EmptyIds, Is.Empty);
        Assert.That(found.OwnerId, Is.EqualTo("o1"));
    });

    protected override void Change(GemAssociations found) => found.MagazineIds.Clear();
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemAssociations
{
    public HashSet<string> SubscriptionsIds { get; set; } = [];

    public HashSet<string> MagazineIds { get; set; } = [];

    public HashSet<long> PartsIds { get; set; } = [];

    public HashSet<string> EmptyIds { get; set; } = [];

    public string? OwnerId { get; set; }
}
