using Dynamoid.RoslynTesting;

namespace Dynamoid.Modeling.Tests;

/// <summary>The name of the type that has a map's fields.</summary>
public sealed class FieldsNamesTests
{
    [TestCase("", "PhoneFields")]
    [TestCase("public class PhoneFields<T> { }", "PhoneFields")]
    [TestCase("public class PhoneFields { }", "PhoneMapFields")]
    [TestCase("[System.CodeDom.Compiler.GeneratedCode(\"Dynamoid.Generators\", \"1.0\")] public struct PhoneFields { }", "PhoneFields")]
    [TestCase("[System.CodeDom.Compiler.GeneratedCode(\"Another\", \"1.0\")] public struct PhoneFields { }", "PhoneMapFields")]
    public void It_is_given_way_to_a_neighbour_that_is_not_itself(string neighbour, string name) =>
        Assert.That(FieldsNames.Of(Read.Type(TestProject.Of($"namespace Shop; [Dynamoid.DynamoMap] public partial class Phone {{ }} {neighbour}"), "Shop.Phone")), Is.EqualTo(name));

    [Test]
    public void No_property_can_be_called_as_the_type() =>
        Assert.That(Read.Map("namespace Shop; [Dynamoid.DynamoMap] public partial class Phone { public string? PhoneFields { get; set; } }").Fields, Is.EqualTo("PhoneMapFields"));
}
