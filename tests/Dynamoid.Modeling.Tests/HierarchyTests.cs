namespace Dynamoid.Modeling.Tests;

public sealed class HierarchyTests
{
    [Test]
    public void A_class_in_a_namespace() =>
        Assert.That(Read.Order("").Shape.Hierarchy, Is.EqualTo(new Hierarchy("Shop", default, "Order", "class", "public", true)));

    [Test]
    public void A_class_in_the_global_namespace() =>
        Assert.That(Read.Document("[DynamoDocument] partial record Order;", "Order").Shape.Hierarchy, Is.EqualTo(new Hierarchy("", default, "Order", "record", "internal", true)));

    [Test]
    public void A_class_inside_of_others()
    {
        Hierarchy hierarchy = Read.Document(
            "namespace Shop.@class; public partial interface IOuter { partial record struct Middle { private partial class Inner { [DynamoDocument] protected internal partial class Order; } } }",
            "Shop.class.IOuter+Middle+Inner+Order").Shape.Hierarchy;
        Assert.Multiple(() =>
        {
            Assert.That(hierarchy.Containers, Is.EqualTo([new ContainerModel("interface", "IOuter"), new ContainerModel("record struct", "Middle"), new ContainerModel("class", "Inner")]));
            Assert.That(hierarchy.FullName, Is.EqualTo("global::Shop.@class.IOuter.Middle.Inner.Order"));
            Assert.That(hierarchy.Sibling("OrderKey"), Is.EqualTo("global::Shop.@class.IOuter.Middle.Inner.OrderKey"));
            Assert.That(hierarchy.Accessibility, Is.EqualTo("protected internal"));
            Assert.That(hierarchy.IsReachable, Is.False, "Inner is private");
        });
    }
}
