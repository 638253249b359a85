namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>Single table inheritance: <c>type</c>, or another field, holds the full name of the Ruby class.</summary>
public class GemCarTests : GoldenItem<GemCar, GemCarKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"type":{"S":"Vehicles::Car"},"sti_name":{"S":"car"},"wheels":{"N":"4"}}""";

    protected override string Changed => """{"wheels":{"N":"3"}}""";

    protected override GemCar Same() => new()
    {
        Id = "e1",
        Type = "Vehicles::Car",
        InheritanceField = "car",
        Wheels = 4,
    };

    protected override void AssertRead(GemCar found) => Assert.That((found.Type, found.InheritanceField, found.Wheels), Is.EqualTo(("Vehicles::Car", "car", 4)));

    protected override void Change(GemCar found) => found.Wheels = 3;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Table = "vehicles", Timestamps = false)]
public partial class GemCar
{
    public string? Type { get; set; }

    [Field("sti_name")] public string? InheritanceField { get; set; }

    public int Wheels { get; set; }
}
