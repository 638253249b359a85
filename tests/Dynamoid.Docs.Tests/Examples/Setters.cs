using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Docs.Tests.Examples;

#region setters
[DynamoDocument]
public partial class Parcel
{
    public string? Code { get; set => field = value?.Trim().ToUpperInvariant(); }

    public int Weight
    {
        get;
        set => field = value <= 31_500 ? value : throw new ArgumentOutOfRangeException(nameof(value), "No more than 31,500 g.");
    }
}
#endregion

public class Setters
{
    [Test]
    public void Those_who_assign_pass_the_check() => Assert.Multiple(static () =>
    {
        Assert.That(new Parcel { Code = " de-7 " }.Code, Is.EqualTo("DE-7"));
        Assert.That(static () => new Parcel { Weight = 40_000 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    });

    [Test]
    public void What_is_read_is_what_is_stored()
    {
        Parcel old = Parcel.FromItem(new() { ["id"] = new AttributeValue("x"), ["code"] = new AttributeValue(" de-7 "), ["weight"] = new AttributeValue { N = "40000" } });
        Assert.That((old.Code, old.Weight, old.HasChanges), Is.EqualTo((" de-7 ", 40_000, false)));
    }
}
