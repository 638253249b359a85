using Dynamoid.Modeling.Naming;

namespace Dynamoid.Modeling.Tests;

public sealed class NamingTests
{
    [TestCase("City", "city")]
    [TestCase("FirstName", "first_name")]
    [TestCase("HTTPServer2Name", "http_server2_name")]
    [TestCase("ABTest", "ab_test")]
    [TestCase("Address2", "address2")]
    [TestCase("Line2Text", "line2_text")]
    [TestCase("URL", "url")]
    [TestCase("UserID", "user_id")]
    [TestCase("already_snake", "already_snake")]
    [TestCase("Snake_Case", "snake_case")]
    [TestCase("ÜberName", "über_name")]
    [TestCase("X", "x")]
    public void A_property_name_becomes_snake_case(string property, string attribute) => Assert.That(AttributeNames.ToSnakeCase(property), Is.EqualTo(attribute));

    [TestCase("City", "city")]
    [TestCase("FirstName", "firstName")]
    [TestCase("HTTPServer", "httpServer")]
    [TestCase("URL", "url")]
    [TestCase("x", "x")]
    public void A_property_name_becomes_camel_case(string property, string attribute) => Assert.That(AttributeNames.ToCamelCase(property), Is.EqualTo(attribute));

    [TestCase("Address", "addresses")]
    [TestCase("CamelCase", "camelcases")]
    [TestCase("Person", "people")]
    [TestCase("Payment", "payments")]
    [TestCase("Category", "categories")]
    [TestCase("Orders", "orders")]
    public void A_table_is_the_plural_of_the_class_in_small_letters(string type, string table) => Assert.That(TableNames.Of(type), Is.EqualTo(table));

    [Test]
    public void The_assembly_chooses_how_attributes_are_named()
    {
        const string Source = "[assembly: Dynamoid.DynamoidDefaults(AttributeNames = AttributeNaming.{0})] namespace Shop {{ [DynamoDocument] public partial class Order {{ public int LineCount {{ get; set; }} }} }}";
        Assert.Multiple(() =>
        {
            Assert.That(Read.Document(string.Format(Source, "CamelCase")).Attributes(), Is.EqualTo(["id", "lineCount", "createdAt", "updatedAt"]));
            Assert.That(Read.Document(string.Format(Source, "AsWritten")).Attributes(), Is.EqualTo(["Id", "LineCount", "CreatedAt", "UpdatedAt"]));
            Assert.That(Read.Document(string.Format(Source, "SnakeCase")).Attributes(), Is.EqualTo(["id", "line_count", "created_at", "updated_at"]));
        });
    }
}
