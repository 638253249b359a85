namespace Dynamoid.Modeling.Tests;

public sealed class EnumTests
{
    [Test]
    public void An_enum_is_read_once_with_its_members_in_order()
    {
        EnumModel model = Read.Order("public Color A { get; set; } public List<Color?> B { get; set; } = [];").Shape.Enums.Single();
        Assert.That(model.Type, Is.EqualTo("global::Shop.Color"));
        Assert.That(model.Members, Is.EqualTo([new EnumMemberModel("Red", false), new EnumMemberModel("Green", false)]));
    }

    [Test]
    public void Of_members_with_one_value_the_first_is_the_name() =>
        Assert.That(
            Read.Document("namespace Shop; public enum Size { S = 1, Small = 1, L = 2 } [DynamoDocument] public partial class Order { public Size X { get; set; } }").Shape.Enums[0].Members,
            Is.EqualTo([new EnumMemberModel("S", false), new EnumMemberModel("Small", true), new EnumMemberModel("L", false)]));

    [Test]
    public void Enums_of_one_name_and_taken_names_are_kept_apart() =>
        Assert.That(
            Read.Document("""
                namespace A { public enum Kind { X } }
                namespace B { public enum Kind { Y } }
                namespace Shop { [DynamoDocument] public partial class Order { public A.Kind First { get; set; } public B.Kind Second { get; set; } public int KindNames { get; set; } } }
                """).Shape.Enums.Select(static model => model.NamesType),
            Is.EqualTo(["KindNames2", "KindNames3"]));
}
