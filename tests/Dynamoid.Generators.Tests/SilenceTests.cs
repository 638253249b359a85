namespace Dynamoid.Generators.Tests;

public sealed class SilenceTests
{
    [TestCase("[DynamoDocument] public class Order { }")]
    [TestCase("class Outer { [DynamoDocument] public partial class Order { } }")]
    [TestCase("[DynamoDocument] public partial class Order { public object? X { get; set; } }")]
    [TestCase("[DynamoMap] public abstract partial class Order { }")]
    [TestCase("[DynamoDocument] public partial class Line : Order { } [DynamoDocument] public class Order { }")]
    [TestCase("[DynamoDocument] public partial class Order<T> { }")]
    [TestCase("[DynamoDocument] public partial class Order { [HashKey] public bool X { get; set; } }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = \"Nothing\")] public partial class Order { }")]
    [TestCase("[DynamoMap] public class Phone { }")]
    [TestCase("[DynamoDocument] public partial interface IOrder { }")]
    [TestCase("[DynamoDocument] public partial class { }")]
    [TestCase("public partial class Order { }")]
    public void Nothing_is_written_for_what_cannot_be_stored(string source) => Assert.That(Documents.Generate(source).Files, Is.Empty);

    [Test]
    public void A_bad_document_does_not_keep_a_good_one_from_being_written() =>
        Assert.That(
            Documents.Generate("[DynamoDocument] public class Bad { } [DynamoDocument] public partial class Good;").Files.Keys,
            Has.Some.EqualTo("Good.Codec.g.cs").And.None.StartsWith("Bad"));
}
