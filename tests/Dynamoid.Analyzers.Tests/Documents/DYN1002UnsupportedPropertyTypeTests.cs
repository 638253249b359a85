using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1002UnsupportedPropertyTypeTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN1002UnsupportedPropertyType.Id);

    [Test, Reports]
    public Task Types_without_a_codec_are_reported_where_they_are_written() => Rule.Reports.AssertAsync("""
        public class Plain;
        [DynamoDocument] public partial class Address
        {
            public {|DYN1002:object?|} Anything { get; set; }
            public {|DYN1002:Plain|} Nested { get; set; } = new();
            public {|DYN1002:List<Plain>|} Several { get; set; } = [];
            public {|DYN1002:Dictionary<object, string>|} Numbered { get; set; } = [];
            public {|DYN1002:HashSet<bool>|} Answers { get; set; } = [];
            public {|DYN1002:int[,]|} Array { get; set; } = new int[0, 0];
            public {|DYN1002:IEnumerable<int>|} Lazy { get; set; } = [];
        }
        [DynamoMap] public partial record Phone({|DYN1002:Random|} Link);
        """);

    [Test, LeavesAlone]
    public Task Each_type_that_the_library_knows_is_left_alone() => Rule.Reports.AssertAsync("""
        public enum Kind { Home, Work }
        [DynamoMap] public partial class Phone { public string Number { get; set; } = ""; }
        [DynamoDocument] public partial class Address
        {
            public string? Text { get; set; }
            public bool? Flag { get; set; }
            public byte Byte { get; set; }
            public ulong Long { get; set; }
            public float? Single { get; set; }
            public decimal Decimal { get; set; }
            public Guid Guid { get; set; }
            public Kind? Kind { get; set; }
            public DateTime Time { get; set; }
            public DateTimeOffset? Offset { get; set; }
            public DateOnly Date { get; set; }
            public TimeOnly? Clock { get; set; }
            public TimeSpan Span { get; set; }
            public char? Letter { get; set; }
            public Half Half { get; set; }
            public UInt128 Wide { get; set; }
            public System.Numerics.BigInteger? Big { get; set; }
            public Uri? Link { get; set; }
            public Version? Version { get; set; }
            public ReadOnlyMemory<byte> Memory { get; set; }
            public byte[] Bytes { get; set; } = [];
            public List<Phone?> Phones { get; set; } = [];
            public HashSet<Kind> Kinds { get; set; } = [];
            public Dictionary<string, List<int?>> Scores { get; set; } = [];
            public Phone? Phone { get; set; }
            public int[] Array { get; set; } = [];
            public IReadOnlyList<int>? List { get; set; }
            public SortedSet<Kind> Sorted { get; set; } = [];
            public System.Collections.Immutable.ImmutableArray<Phone> Immutable { get; set; } = [];
            public System.Collections.Frozen.FrozenDictionary<string, ISet<int>>? Frozen { get; set; }
        }
        """);

    [Test]
    public Task What_is_not_stored_may_be_of_any_type() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Address
        {
            [NotStored] public object? Anything { get; set; }
            public object Computed => this;
            internal Random? Hidden { get; set; }
            public static Random? Shared { get; set; }
        }
        """);

    [Test]
    public async Task The_message_names_the_property_and_its_type() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Address { public List<Random> Links { get; set; } = []; }"),
        Is.EqualTo(["Property 'Links' cannot be stored as 'List<Random>': use a supported type, mark the class that it holds [DynamoMap], or mark the property [NotStored]"]));

    [Test, Fixes]
    public Task The_fix_keeps_the_property_out_of_the_item() => Fixing.AssertFixAsync(
        """
        [DynamoDocument]
        public partial class Address
        {
            // Where to look.
            [Obsolete("soon")] public Random? Link { get; set; }
        }
        """,
        """
        [DynamoDocument]
        public partial class Address
        {
            // Where to look.
            [Obsolete("soon")] [NotStored] public Random? Link { get; set; }
        }
        """);

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            """
            [DynamoDocument]
            public partial class Address
            {
                public Random? Link { get; set; }

                public required object Other { get; init; }
            }
            """,
            "[DynamoMap] public partial class Phone { public Random? Link { get; set; } }",
        ],
        """
        [DynamoDocument]
        public partial class Address
        {
            [NotStored] public Random? Link { get; set; }

            [NotStored] public required object Other { get; init; }
        }
        """,
        "[DynamoMap] public partial class Phone { [NotStored] public Random? Link { get; set; } }");

    [Test, Fixes]
    public Task The_fix_spells_the_attribute_in_full_where_its_name_means_another() => Fixing.AssertFixAsync(
        """
        namespace Shop;
        class NotStored : Attribute;
        [DynamoDocument] partial class Address { public Random? Link { get; set; } }
        """,
        """
        namespace Shop;
        class NotStored : Attribute;
        [DynamoDocument] partial class Address { [global::Dynamoid.NotStored] public Random? Link { get; set; } }
        """);

    [TestCase("[DynamoDocument] partial class A { [HashKey] public Random? Key { get; set; } }")]
    [TestCase("[DynamoDocument] partial class A { public Random? Id { get; set; } }")]
    [TestCase("[DynamoDocument] partial class A { [Field(\"l\")] public Random? Link { get; set; } }")]
    [TestCase("[DynamoDocument] partial class A(Random link) { public Random Link { get; } = link; }")]
    [TestCase("[DynamoMap] partial record A(Random Link);")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = \"Link\")] partial class A { public Random? Link { get; set; } }")]
    public Task No_fix_is_offered_where_the_property_is_needed(string source) => Fixing.AssertNoFixAsync(source);
}
