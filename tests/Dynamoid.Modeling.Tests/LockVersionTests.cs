namespace Dynamoid.Modeling.Tests;

public sealed class LockVersionTests
{
    [Test]
    public void A_property_of_that_name_counts_versions() => Assert.That(LockVersion("public int Total { get; set; } public long? LockVersion { get; set; }"), Is.EqualTo("LockVersion"));

    [Test]
    public void A_marked_property_counts_versions_before_one_of_that_name() =>
        Assert.That(LockVersion("public int LockVersion { get; set; } [LockVersion] private int Revision { get; set; }"), Is.EqualTo("Revision"));

    [Test]
    public void Without_either_nothing_is_counted() => Assert.That(Read.Order("[Field(\"lock_version\")] public int Total { get; set; }").LockVersion, Is.EqualTo(-1));

    [Test]
    public void A_null_is_never_stored_as_a_version() =>
        Assert.That(Read.Order("[LockVersion, Field(Nulls = NullHandling.Store)] public int? Revision { get; set; }").Shape.Fields.Single(static field => field.Property == "Revision").StoresNull, Is.False);

    private static string LockVersion(string members)
    {
        DocumentModel document = Read.Order(members);
        return document.Shape.Fields[document.LockVersion].Property;
    }
}
