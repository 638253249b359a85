using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1006UnsupportedClassTests
{
    [Test, Reports]
    public Task Classes_of_which_no_item_can_be_made_are_reported() => Rule.Reports.AssertAsync("""
        [DynamoMap] public abstract partial class {|DYN1006:Shape|};
        [DynamoDocument] public static partial class {|DYN1006:Tools|};
        [DynamoMap] public partial class {|DYN1006:Box|}<T>;
        [DynamoDocument] file partial class {|DYN1006:Local|};
        public partial class Outer<T> { [DynamoDocument] public partial class {|DYN1006:Inner|}; }
        """);

    [Test, Reports]
    public Task A_map_derived_from_a_document_is_reported_and_a_document_is_not() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public abstract partial class Person;
        [DynamoMap] public partial class {|DYN1006:Card|} : Person;
        [DynamoDocument] public partial class Customer : Person;
        public class Guest : Person;
        """);

    [Test, Reports]
    public Task A_class_that_is_both_a_document_and_a_map_is_reported_once() => Rule.Reports.AssertAsync("""
        [DynamoDocument, DynamoMap] public partial class {|DYN1006:Person|};
        """);

    [Test, Reports]
    public Task Structs_of_a_fixed_layout_and_ref_structs_are_reported() => Rule.Reports.AssertAsync("""
        using System.Runtime.InteropServices;
        [DynamoMap] public ref partial struct {|DYN1006:Span|} { public int X { get; set; } }
        [DynamoMap, StructLayout(LayoutKind.Sequential)] public partial struct {|DYN1006:Raw|} { public int X { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Structs_of_any_other_layout_are_left_alone() => Rule.Reports.AssertAsync("""
        using System.Runtime.InteropServices;
        [DynamoMap] public readonly partial record struct Point(int X, int Y);
        [DynamoMap, StructLayout(LayoutKind.Auto)] public partial struct Size { public int X { get; set; } public Point? At { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Plain_sealed_and_nested_classes_and_records_are_left_alone() => Rule.Reports.AssertAsync("""
        public abstract class Base;
        [DynamoDocument] public sealed partial class Person : Base;
        public static partial class Outer { [DynamoDocument] private partial record Inner; }
        """);

    [TestCase("[DynamoDocument] partial class Shape<T>;", "generic")]
    [TestCase("partial class Outer<T> { [DynamoDocument] partial class Shape; }", "nested in a generic type")]
    public async Task The_message_names_the_class_and_what_it_is(string source, string kind) => Assert.That(
        await Rule.MessagesAsync(source),
        Is.EqualTo([$"'Shape' cannot be stored because it is {kind}: mark a plain class that is not"]));
}
