using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Modeling.Tests;

public sealed class ProblemTests
{
    [Test]
    public void A_document_must_be_partial() =>
        Assert.That(ProblemCheck.Document("namespace Shop; [DynamoDocument] public class {|DYN1001:Order|} { }"), Is.EqualTo(["Order", "Order"]));

    [Test]
    public void The_types_around_it_must_be_partial() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; class {|DYN1001:Outer|} { [DynamoDocument] public partial class Order; }", "Shop.Outer+Order"),
            Is.EqualTo(["Order", "Outer"]));

    [TestCase("object")]
    [TestCase("object[]")]
    [TestCase("Queue<int>")]
    [TestCase("Random")]
    [TestCase("HashSet<TimeSpan?>")]
    [TestCase("IEnumerable<int>")]
    [TestCase("ISet<bool>")]
    [TestCase("SortedSet<byte[]>")]
    [TestCase("SortedSet<Uri>")]
    [TestCase("IDictionary<List<int>, string>")]
    [TestCase("List<object>")]
    [TestCase("HashSet<bool>")]
    [TestCase("HashSet<int?>")]
    [TestCase("HashSet<List<int>>")]
    [TestCase("Dictionary<object, string>")]
    [TestCase("(int, object)")]
    [TestCase("(int, int, int, int, int, int, int, int)")]
    [TestCase("Unmarked?")]
    public void A_type_that_cannot_be_stored_is_underlined(string type) =>
        Assert.That(
            ProblemCheck.Document($$"""namespace Shop; [DynamoDocument] public partial class Order { public {|DYN1002:{{type}}|} X { get; set; } = default!; } public class Unmarked;"""),
            Is.EqualTo(["X", type]));

    [Test]
    public void A_time_to_live_must_be_a_time() =>
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [Expires] public {|DYN1007:string?|} X { get; set; } [Expires] public long Y { get; set; } }");

    [Test]
    public void There_is_one_time_to_live() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [Expires] public long X { get; set; } [Expires] public long {|DYN1008:Y|} { get; set; } }"),
            Is.EqualTo(["Y", "X"]));

    [Test]
    public void The_time_after_which_items_expire_has_units() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [Expires(After = {|DYN1022:\"30\"|})] public long X { get; set; } }"),
            Is.EqualTo(["X", "30"]));

    [TestCase("[LockVersion] public string? {|DYN1020:X|} { get; set; }", "X", "its type is 'string?' and no whole number")]
    [TestCase("public bool {|DYN1020:LockVersion|} { get; set; }", "LockVersion", "its type is 'bool' and no whole number")]
    [TestCase("[LockVersion, RangeKey] public int {|DYN1020:X|} { get; set; }", "X", "it is a key, which cannot change")]
    [TestCase("[LockVersion, Expires] public long {|DYN1020:X|} { get; set; }", "X", "it holds the time to live")]
    public void A_lock_version_must_be_a_number_of_its_own(string member, string name, string why) =>
        Assert.That(ProblemCheck.Document($$"""namespace Shop; [DynamoDocument] public partial class Order { {{member}} }"""), Is.EqualTo([name, why]));

    [Test]
    public void There_is_one_lock_version() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [LockVersion] public long X { get; set; } [LockVersion] public int {|DYN1021:Y|} { get; set; } }"),
            Is.EqualTo(["Y", "X"]));

    [Test]
    public void Two_properties_under_one_name_clash() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { public int A { get; set; } [Field(\"a\")] public int {|DYN1003:B|} { get; set; } }"),
            Is.EqualTo(["B", "a", "A"]));

    [TestCase("id")]
    [TestCase("updated_at")]
    public void A_property_under_the_name_of_an_implicit_one_clashes(string name) =>
        ProblemCheck.Document($$"""namespace Shop; [DynamoDocument] public partial class Order { [Field("{{name}}")] public string? {|DYN1003:B|} { get; set; } }""");

    [Test]
    public void A_property_that_nothing_can_set_is_a_problem() =>
        Assert.That(
            ProblemCheck.Document("""
                namespace Shop;
                public class Entity { public int {|DYN1004:Version|} { get; private set; } }
                [DynamoDocument] public partial class Order : Entity;
                """),
            Is.EqualTo(["Version", "Entity"]));

    [Test]
    public void A_property_that_only_a_constructor_sets_cannot_be_read_anew_but_a_key_need_not_be() => Assert.Multiple(() =>
    {
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order(int total) { public int {|DYN1004:Total|} => total; }");
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order(string id) { public string Id => id; }");
    });

    [Test]
    public void A_class_whose_constructors_take_something_else_cannot_be_made() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class {|DYN1005:Order|} { public Order(int total, TimeSpan other) { } public long Total { get; set; } }"),
            Is.EqualTo(["Order"]));

    [TestCase("public static partial class {|DYN1006:Order|};", "static")]
    [TestCase("file partial class {|DYN1006:Order|};", "local to its file")]
    [TestCase("[DynamoMap] public partial class {|DYN1006:Order|};", "both a document and a map")]
    public void Some_classes_cannot_be_documents(string declaration, string kind)
    {
        if (kind == "local to its file")
        {
            TestProject project = TestProject.Of("namespace Shop; [DynamoDocument] " + DiagnosticsMarkup.Strip(declaration));
            var type = (Microsoft.CodeAnalysis.INamedTypeSymbol)project.Compile().GetSymbolsWithName("Order").Single();
            Assert.That(DocumentReader.FindProblems(type, CancellationToken.None).Single().Problem.Arguments, Is.EqualTo(["Order", kind]));
            return;
        }

        Assert.That(ProblemCheck.Document("namespace Shop; [DynamoDocument] " + declaration), Is.EqualTo(["Order", kind]));
    }

    [Test]
    public void A_document_can_neither_be_generic_nor_stand_in_a_generic_type() => Assert.Multiple(() =>
    {
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class {|DYN1006:Order|}<T>;", "Shop.Order`1");
        ProblemCheck.Document("namespace Shop; public partial class Outer<T> { [DynamoDocument] public partial class {|DYN1006:Order|}; }", "Shop.Outer`1+Order");
    });

    [Test]
    public void A_document_cannot_derive_from_one_that_cannot_be_stored() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public class Base { public int A { get; set; } } [DynamoDocument] public partial class {|DYN1071:Order|} : Base;"),
            Is.EqualTo(["Order", "Base", "which cannot be stored itself: correct that first"]));

    [TestCase("[DynamoDocument] public partial class Order : Base { [HashKey] public string {|DYN1072:Code|} { get; set; } = \"\"; }")]
    [TestCase("[DynamoDocument] public partial class Order : Base { public string? {|DYN1073:Type|} { get; set; } }")]
    [TestCase("[DynamoDocument(Table = \"x\")] public partial class {|DYN1074:Order|} : Base;")]
    [TestCase("[DynamoDocument] public partial class Order : Base { public int B { get; set; } }")]
    [TestCase("[DynamoDocument] public abstract partial class Order : Base { public int B { get; } }")]
    public void A_derived_document_has_the_table_and_the_key_of_its_base(string derived) =>
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Base { public int A { get; set; } } " + derived);

    [TestCase("bool")]
    [TestCase("List<int>?")]
    [TestCase("Phone?")]
    public void A_key_must_be_a_text_a_number_or_bytes(string type) =>
        Assert.That(
            ProblemCheck.Document($$"""
                namespace Shop;
                [DynamoMap] public partial class Phone;
                [DynamoDocument] public partial class Order { [HashKey] public {|DYN2001:{{type}}|} X { get; set; } }
                """),
            Is.EqualTo(["X", type, "hash key"]));

    [Test]
    public void An_id_that_is_not_stored_leaves_no_place_for_a_key() => Assert.Multiple(() =>
    {
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { public string {|DYN2001:Id|} => \"x\"; }");
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { public void {|DYN2001:Id|}() { } }");
    });

    [Test]
    public void A_table_has_one_hash_key_and_one_range_key() => Assert.Multiple(() =>
    {
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [HashKey] public int A { get; set; } [HashKey] public int {|DYN2002:B|} { get; set; } }"),
            Is.EqualTo(["B", "A", "hash key"]));
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [RangeKey] public int A { get; set; } [RangeKey] public int {|DYN2002:B|} { get; set; } }");
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [HashKey, RangeKey] public int {|DYN2002:A|} { get; set; } }");
    });

    [Test]
    public void An_index_names_stored_properties() => Assert.Multiple(() =>
    {
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = {|DYN2003:\"Town\"|})] public partial class Order;"), Is.EqualTo(["Town", "Order"]));
        ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = \"Id\", RangeKey = {|DYN2003:\"X\"|}, Include = [{|DYN2003:\"Y\"|}])] public partial class Order;");
    });

    [Test]
    public void An_index_key_must_be_a_text_a_number_or_bytes() =>
        Assert.That(
            ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = {|DYN2004:nameof(A)|})] public partial class Order { public bool A { get; set; } }"),
            Is.EqualTo(["A", "bool"]));

    [Test]
    public void Indexes_of_one_name_are_one_too_many() => Assert.Multiple(() =>
    {
        ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = nameof(A)), {|DYN2005:GlobalIndex(HashKey = nameof(A))|}] public partial class Order { public int A { get; set; } }");
        ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = nameof(A), Name = \"x\"), GlobalIndex(HashKey = \"Id\", Name = {|DYN2005:\"x\"|})] public partial class Order { public int A { get; set; } }");
        ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = nameof(A)), GlobalIndex(HashKey = nameof(A), Name = \"x\")] public partial class Order { public int A { get; set; } }");
    });

    [Test]
    public void A_local_index_needs_a_range_key_beside_that_of_the_table() => Assert.Multiple(() =>
    {
        ProblemCheck.Document("namespace Shop; [DynamoDocument, {|DYN2005:LocalIndex(RangeKey = nameof(A))|}] public partial class Order { public int A { get; set; } }");
        ProblemCheck.Document("namespace Shop; [DynamoDocument, LocalIndex(RangeKey = {|DYN2005:nameof(A)|})] public partial class Order { [RangeKey] public int A { get; set; } }");
    });

    [TestCase(LanguageVersion.CSharp12, "12.0")]
    [TestCase(LanguageVersion.CSharp9, "9.0")]
    public void The_language_must_be_new_enough(LanguageVersion version, string name)
    {
        TestProject project = new TestProject { Language = version, Files = new TestProject().Files.Clear() };
        Assert.That(ProblemCheck.Document("namespace Shop { [Dynamoid.DynamoDocument] public partial class {|DYN9001:Order|} { } }", project: project), Is.EqualTo([name]));
    }

    [Test]
    public void Maps_have_the_same_problems_but_those_of_keys() => Assert.Multiple(() =>
    {
        ProblemCheck.Map("namespace Shop; [DynamoMap] public class {|DYN1001:Phone|} { public {|DYN1002:object|} X { get; set; } = 1; }");
        ProblemCheck.Map("namespace Shop; [DynamoMap] public partial class Phone { public Phone? Next { get; set; } public bool Id { get; set; } }");
        ProblemCheck.Map("namespace Shop; [DynamoMap] public abstract partial class {|DYN1006:Phone|};");
        ProblemCheck.Map("namespace Shop; [DynamoMap] public partial struct Phone { public {|DYN1002:object|} X { get; set; } }");
    });

    [Test]
    public void One_mistake_is_one_problem() => Assert.Multiple(() =>
    {
        ProblemCheck.Document("namespace Shop; [DynamoDocument, GlobalIndex(HashKey = nameof(X))] public partial record Order({|DYN1002:object|} X);");
        ProblemCheck.Document("namespace Shop; [DynamoDocument] public partial class Order { [HashKey] public {|DYN1002:object|} X { get; set; } = 1; }");
    });
}
