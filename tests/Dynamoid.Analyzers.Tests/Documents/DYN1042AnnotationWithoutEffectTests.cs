using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1042AnnotationWithoutEffectTests
{
    private const string Id = DYN1042AnnotationWithoutEffect.Id;
    private const string Using = "using System.ComponentModel.DataAnnotations;\n";

    private static readonly DiagnosticsCheck Check = new(new AnnotationAnalyzer(), new DocumentGenerator(), Id);

    [Test, Reports]
    public Task Callbacks_of_maps_are_reported() => Check.AssertAsync("""
        [DynamoMap] public partial class Phone
        {
            public string? Number { get; set; }
            [{|DYN1042:BeforeSave|}, {|DYN1042:AfterFind|}] void Clean() { }
            [{|DYN1042:global::Dynamoid.AfterInitialize|}] void Prepare() { }
        }
        [DynamoMap] public partial record struct Point(int X) { [{|DYN1042:BeforeCreateAttribute|}] public void Clean() { } }
        """);

    [Test, Reports]
    public Task Methods_of_classes_that_no_document_is_derived_from_are_reported() => Check.AssertAsync("""
        public sealed class Closed { [{|DYN1042:BeforeSave|}] void Clean() { } [{|DYN1042:Validate|}] void Check(ValidationErrors errors) { } }
        public static class Tools { [{|DYN1042:AfterSave|}] static void Clean() { } }
        public struct Point { [{|DYN1042:Validate|}] readonly void Check(ValidationErrors errors) { } }
        internal class Alone { [{|DYN1042:BeforeSave|}] protected void Clean() { } }
        public class Outer { private class Inner { [{|DYN1042:AfterTouch|}] protected void Clean() { } } }
        internal class OfMaps { [{|DYN1042:BeforeSave|}] protected void Clean() { } [Validate] protected void Check(ValidationErrors errors) { } }
        [DynamoMap] internal partial class Phone : OfMaps { public string? Number { get; set; } }
        """);

    [Test, Reports]
    public Task What_is_no_method_of_the_class_itself_is_reported() => Check.AssertAsync("""
        public interface IClean { [{|DYN1042:BeforeSave|}] void Clean(); }
        [DynamoDocument] public partial class Order : IClean
        {
            [{|DYN1042:BeforeSave|}] void IClean.Clean() { Local(); [{|DYN1042:AfterSave|}] void Local() { } }
            public int Count { get; [{|DYN1042:BeforeUpdate|}] set; }
        }
        """);

    [Test, Reports]
    public Task Validation_attributes_that_are_on_no_property_of_an_instance_are_reported() => Check.AssertAsync(Using + """
        public interface INamed { string? Name { get; } }
        [DynamoDocument] public partial class Order : INamed
        {
            [{|DYN1042:Required|}] private string? _note, _text;
            [field: {|DYN1042:Required|}] public string? Title { get; set; }
            [{|DYN1042:Range(1, 2)|}] public static int Shared { get; set; }
            [{|DYN1042:Required|}] public string? this[int index] => _note + _text;
            [{|DYN1042:StringLength(3)|}] public string? Note { set => _note = value; }
            [{|DYN1042:Required|}] string? INamed.Name => _text;
        }
        """);

    [Test, Reports]
    public Task Validation_attributes_of_parameters_are_reported() => Check.AssertAsync(Using + """
        [DynamoDocument] public partial record Order([{|DYN1042:Required|}, {|DYN1042:StringLength(9)|}] string Id, [param: {|DYN1042:Range(1, 9)|}] int Count);
        [DynamoMap] public partial record struct Point([{|DYN1042:Range(1, 9)|}] int X);
        [DynamoMap] public partial class Line([{|DYN1042:Required|}] string article) { public string Article { get; } = article; }
        """);

    [Test, Reports]
    public Task Private_properties_that_derived_documents_cannot_read_are_reported() => Check.AssertAsync(Using + """
        [DynamoDocument] public partial class Animal { [{|DYN1042:Required|}] private string? Tag { get; set; } }
        [DynamoDocument] public partial class Cat : Animal;
        public abstract class Thing<T> { [{|DYN1042:Range(1, 3)|}] int Size { get; set; } }
        [DynamoMap] public partial class Box : Thing<int> { public int Height { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task What_generated_code_calls_and_asks_is_left_alone() => Check.AssertAsync(Using + """
        public abstract class Base { [BeforeSave] protected virtual void Clean() { } [Validate] protected void Check(ValidationErrors errors) { } }
        internal abstract class Near<T> { [BeforeSave] protected void Clean() { } }
        [DynamoDocument] internal partial class Order : Near<int> { [Required] private string? Note { get; set; } [NotStored, Range(1, 3)] protected int Level { get; set; } }
        [DynamoDocument] public partial record Item([property: Required] string Id, [Required] [property: Required] string Name);
        [DynamoMap] public partial class Phone { [Validate] void Check(ValidationErrors errors) { } [Required] public string? Number { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task What_is_not_ours_is_left_alone() => Check.AssertAsync(Using + """
        public sealed class BeforeSaveAttribute : Attribute;
        public sealed class Other { [BeforeSave] void Clean() { } [Required] public string? Field; [Required] static string? Shared { get; set; } [Obsolete] void Old([Required] string text) { } }
        public sealed record Plain([Required] string Name);
        public class Parent { [Required] private string? Name { get; set; } }
        [DynamoDocument] public partial class Order { [Obsolete] private static string? _text; [Obsolete] public static string? Text => _text; public static void Make([Required] string text) { } }
        """);

    [TestCase("[DynamoMap] partial class Phone { [AfterSave] void Clean() { } }", "[AfterSave] on 'Clean' has no effect, because 'Phone' is a map, and only documents have events: mark a method of the document that holds it")]
    [TestCase("sealed class Phone { [Validate] void Clean(ValidationErrors errors) { } }", "[Validate] on 'Clean' has no effect, because 'Phone' is no document, and none is derived from it: mark it [DynamoDocument], or call the method")]
    [TestCase("[DynamoMap] partial record Phone([Required] string Number);", "[Required] on 'Number' has no effect, because it is on the parameter of the constructor: write [property: Required]")]
    [TestCase("[DynamoDocument] partial class Animal { [Required] private string? Tag { get; set; } } [DynamoDocument] partial class Cat : Animal;", "[Required] on 'Tag' has no effect in 'Cat', because it is private in 'Animal': make it protected")]
    public async Task The_message_names_attribute_and_place_and_says_what_to_do(string source, string message) => Assert.That(
        (await Check.RunAsync(DiagnosticsProject.Create([Using + source], generator: new DocumentGenerator()))).Select(static report => report.GetMessage(System.Globalization.CultureInfo.InvariantCulture)),
        Is.EqualTo([message]));

    [TestCase("[DynamoMap] public partial record Line([Required] string Article);", "[DynamoMap] public partial record Line([property: Required] string Article);")]
    [TestCase("[DynamoMap] public partial record Line([param: Required] string Article);", "[DynamoMap] public partial record Line([property: Required] string Article);")]
    [TestCase("[DynamoMap] public partial record Line([Required, StringLength(3)] string Article);", "[DynamoMap] public partial record Line([property: Required, StringLength(3)] string Article);")]
    [TestCase("[DynamoMap] public partial record Line([Other, Required, StringLength(3)] string Article);", "[DynamoMap] public partial record Line([property: Required, StringLength(3)] [Other] string Article);")]
    [TestCase("[DynamoMap] public partial class Line { [field: Required] public string? Article { get; set; } }", "[DynamoMap] public partial class Line { [Required] public string? Article { get; set; } }")]
    [Fixes]
    public Task The_fix_puts_it_on_the_property(string before, string after) => Rule.FixingGenerated(Id).AssertFixAllAsync([Using + before, Other], Using + after, Other);

    [TestCase("[DynamoMap] public partial class Line { [BeforeSave] void Clean() { } }")]
    [TestCase("[DynamoMap] public partial class Line { [Required] public static string? Article { get; set; } }")]
    [TestCase("[DynamoMap] public partial class Line { [property: Required] public static string? Article { get; set; } }")]
    [TestCase("[DynamoMap] public partial class Line([Required] string article) { public string Article { get; } = article; }")]
    public Task No_fix_is_offered_where_there_is_no_such_property(string source) => Rule.FixingGenerated(Id).AssertNoFixAsync(Using + source);

    private const string Other = "[AttributeUsage(AttributeTargets.Parameter)] public sealed class OtherAttribute : Attribute;";
}
