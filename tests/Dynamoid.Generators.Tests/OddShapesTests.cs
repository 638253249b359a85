using Microsoft.CodeAnalysis;

namespace Dynamoid.Generators.Tests;

/// <summary>Classes that a stranger may write, and that generated code must live with.</summary>
public sealed class OddShapesTests
{
    [TestCase("Schema")]
    [TestCase("Key")]
    [TestCase("State")]
    [TestCase("Slot")]
    [TestCase("Context")]
    [TestCase("IsDestroyed")]
    [TestCase("IsNew")]
    [TestCase("IsPersisted")]
    [TestCase("ItemSize")]
    [TestCase("Incomplete")]
    [TestCase("FieldOf")]
    [TestCase("BoundSet")]
    [TestCase("ItemDraft")]
    [TestCase("OrderKey")]
    [TestCase("Set")]
    [TestCase("document")]
    [TestCase("draft")]
    [TestCase("context")]
    [TestCase("originals")]
    [TestCase("value")]
    [TestCase("field")]
    [TestCase("Accessors")]
    [TestCase("Client")]
    [TestCase("Current")]
    [TestCase("Task")]
    [TestCase("Text")]
    [TestCase("Guid")]
    [TestCase("Exists")]
    [TestCase("Size")]
    [TestCase("In")]
    [TestCase("Path")]
    [TestCase("At")]
    [TestCase("As")]
    [TestCase("path")]
    [TestCase("OrderFields")]
    [TestCase("Condition")]
    [TestCase("Counters")]
    [TestCase("Update")]
    [TestCase("Change")]
    [TestCase("Touch")]
    [TestCase("Measure")]
    [TestCase("Requests")]
    [TestCase("ExecuteAsync")]
    [TestCase("TextField")]
    [TestCase("Using")]
    [TestCase("AsNoTracking")]
    [TestCase("SaveAsync")]
    [TestCase("FromItem")]
    [TestCase("ToItem")]
    public void A_property_may_be_called(string name) => Assert.Multiple(() =>
    {
        AssertCompiles($$"""namespace Shop; [DynamoDocument] public partial class Order { public string? {{name}} { get; set; } }""");
        AssertCompiles($$"""namespace Shop; [DynamoDocument] public partial class Order { [HashKey] public string {{name}} { get; init; } = ""; public int Count { get; set; } }""");
        AssertCompiles($$"""namespace Shop; [DynamoMap] public partial class Order { public string? {{name}} { get; init; } }""");
    });

    [TestCase("All")]
    [TestCase("AsNoTracking")]
    [TestCase("Changes")]
    [TestCase("Document")]
    [TestCase("Dynamoid")]
    [TestCase("Errors")]
    [TestCase("Fields")]
    [TestCase("FindAllByName")]
    [TestCase("FromItem")]
    [TestCase("In")]
    [TestCase("Indexes")]
    [TestCase("IsNew")]
    [TestCase("ItemSize")]
    [TestCase("Key")]
    [TestCase("Measure")]
    [TestCase("NameChanged")]
    [TestCase("NameView")]
    [TestCase("Requests")]
    [TestCase("Set")]
    [TestCase("System")]
    [TestCase("ToItem")]
    [TestCase("Using")]
    [TestCase("Where")]
    public void A_document_may_be_called(string name) => Assert.Multiple(() =>
    {
        AssertCompiles($$"""namespace Shop; [DynamoDocument, GlobalIndex(HashKey = nameof(Name), Projection = IndexProjection.KeysOnly)] public partial class {{name}} { [global::System.ComponentModel.DataAnnotations.Required] public string? Name { get; set; } }""");
        AssertCompiles($$"""namespace {{name}}; [DynamoDocument] public abstract partial class Base { } [DynamoDocument] public partial class {{name}} : Base { public string? Name { get; set; } public Part? Part { get; set; } } [DynamoMap] public partial class Part { public string? {{name}} { get; set; } }""");
    });

    [TestCase("public Task DeleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;")]
    [TestCase("public void DeleteAsync(Func<OrderFields, Condition> condition, CancellationToken cancellationToken) { }")]
    [TestCase("public static Task<Order> FindAsync(string id, bool isConsistent, CancellationToken cancellationToken) => throw new NotSupportedException();")]
    [TestCase("public static void FindAsync<T>(string id, bool isConsistent, CancellationToken cancellationToken) { }")]
    [TestCase("public static void FindAsync(string id, string other) { }")]
    [TestCase("public Task<bool> SaveAsync(SaveOptions? how, System.Threading.CancellationToken token) => Task.FromResult(true);")]
    [TestCase("public static Task DeleteAsync(IEnumerable<string> ids, CancellationToken cancellationToken = default) => Task.CompletedTask;")]
    [TestCase("public void TouchAsync(Func<OrderFields, IReadOnlyList<Dynamoid.Conditions.IField>> fields, DateTimeOffset? at, CancellationToken cancellationToken) { }")]
    [TestCase("public static OrderSet Using(DynamoidClient client) => throw new NotSupportedException();")]
    [TestCase("public static OrderSet AsNoTracking() => throw new NotSupportedException();")]
    [TestCase("public Func<Task>? ReloadAsync;")]
    [TestCase("public static Order FromItem(Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue> item) => throw new NotSupportedException();")]
    [TestCase("public Dictionary<string, string> ToItem() => [];")]
    public void A_document_may_declare_a_verb_itself(string member) => Assert.Multiple(() =>
    {
        AssertCompiles($$"""using System.Threading; using System.Threading.Tasks; namespace Shop; [DynamoDocument] public partial class Order { {{member}} }""");
        AssertCompiles($$"""using System.Threading; using System.Threading.Tasks; namespace Shop; [DynamoDocument] public partial class Order : Base { } public class Base { {{member}} }""");
        AssertCompiles($$"""using System.Threading; using System.Threading.Tasks; namespace Shop; [DynamoDocument] public abstract partial class Order { {{member}} } [DynamoDocument] public partial class Derived : Order { public string? Name { get; set; } }""");
    });

    [TestCase("Clone")]
    [TestCase("CompareTo")]
    [TestCase("Deconstruct")]
    [TestCase("Item1")]
    [TestCase("Item2")]
    [TestCase("PrintMembers")]
    [TestCase("Rest")]
    public void A_key_may_be_called(string name) => Assert.Multiple(() =>
    {
        AssertCompiles($$"""[DynamoDocument] public partial class Order { [HashKey] public string {{name}} { get; set; } = ""; }""");
        AssertCompiles($$"""[DynamoDocument] public partial class Order { [HashKey] public string {{name}} { get; set; } = ""; [RangeKey] public int Number { get; set; } }""");
        AssertCompiles($$"""[DynamoDocument] public partial class Order { [HashKey] public string Number { get; set; } = ""; [RangeKey] public int {{name}} { get; set; } }""");
    });

    [Test]
    public void Types_whose_names_differ_in_case_alone_have_files_of_their_own()
    {
        const string source = "namespace Shop { [DynamoDocument] public partial class Order { } [DynamoDocument] public partial class ORDER { } } namespace SHOP { [DynamoMap] public partial class Order { public DayOfWeek Day { get; set; } } }";
        AssertCompiles(source);
        Assert.That(Documents.Generate(source).Files.Keys, Is.SupersetOf(["SHOP.Order.Map.g.cs", "Shop.ORDER-2.Codec.g.cs", "Shop.Order-3.Codec.g.cs"]));
    }

    [TestCase("public string { get; set; }")]
    [TestCase("public string")]
    [TestCase("[Field] public { get; set; }")]
    public void A_property_that_has_no_name_yet_is_no_field_and_does_no_harm(string typed)
    {
        GeneratorRun run = Documents.Generate($"[DynamoDocument] public partial class Order {{ public int Total {{ get; set; }} {typed} }} [DynamoMap] public partial class Part {{ {typed} }} [DynamoDocument] public partial class Other;");
        Assert.That(run.Files.Keys, Does.Contain("Order.Schema.g.cs").And.Contain("Other.Schema.g.cs").And.Contain("Part.Map.g.cs"));
    }

    [Test]
    public void A_CLS_compliant_assembly_has_no_warning() =>
        AssertCompiles("[assembly: CLSCompliant(true)] [DynamoDocument, GlobalIndex(HashKey = nameof(City))] public partial class Order { public string? City { get; set; } public Part? Part { get; set; } } [DynamoMap] public partial class Part { public int Number { get; set; } }");

    [TestCase("OrderKey")]
    [TestCase("OrderSet")]
    [TestCase("OrderOriginals")]
    [TestCase("OrderFields")]
    public void A_neighbour_may_be_called(string name) => Assert.Multiple(() =>
    {
        AssertCompiles($$"""namespace Shop; [DynamoDocument] public partial class Order { } public class {{name}} { }""");
        AssertCompiles($$"""namespace Shop; public static partial class Box { [DynamoDocument] internal partial class Order { } private class {{name}} { } }""");
        AssertCompiles($$"""namespace Shop; [DynamoDocument] public partial class Order { } [DynamoDocument] public partial class {{name}} { }""");
    });

    [TestCase("[DynamoDocument] public partial class Order { }")]
    [TestCase("public partial class A { internal partial struct B { public partial record C { [DynamoDocument] private partial class Order { } [DynamoDocument] protected internal partial class Other { } } } }")]
    [TestCase("public partial class A { protected partial class B { [DynamoDocument] private protected partial class Order { } } }")]
    [TestCase("public partial interface IA { [DynamoDocument] public partial class Order { } }")]
    [TestCase("namespace @namespace.@int; [DynamoDocument] public partial class @class { public string? @event { get; set; } [RangeKey] public int @params { get; init; } }")]
    [TestCase("[DynamoDocument] internal partial class Order { [Field] private Kind Main { get; set; } [Field] private HashSet<Kind>? Kinds { get; set; } private enum Kind { A } }")]
    [TestCase("[DynamoDocument] public partial class Order { [Field] private Part? Main { get; set; } [DynamoMap] private partial class Part { public Kind Kind { get; set; } } private enum Kind { A } }")]
    [TestCase("public partial class A { [DynamoDocument] private partial class Order { public Kind Kind { get; set; } public List<Kind?> Kinds { get; set; } = []; } private enum Kind { A } }")]
    [TestCase("[DynamoDocument] public partial class Order { [Field] internal Kind Main { get; set; } [Field] private Part? Side { get; set; } [Field] private protected List<Part[]> More { get; set; } = []; } internal enum Kind { A } [DynamoMap] internal partial class Part { }")]
    [TestCase("[DynamoDocument] public partial class Order { public Part? Part { get; set; } } [DynamoMap] public partial class Part { public string? PartFields { get; set; } } public class OrderFields { }")]
    [TestCase("[DynamoDocument] public partial class Order(string id, Kind? kind = Kind.B, short? s = 5, decimal d = 1.5m, byte b = 1, ulong u = 7) { public string Id { get; } = id; public Kind? Kind { get; } = kind; public short? S { get; } = s; public decimal D { get; } = d; public byte B { get; } = b; public ulong U { get; } = u; } public enum Kind : byte { A, B }")]
    [TestCase("[DynamoDocument] public partial record Order([property: HashKey] string Code, Kind Kind = Kind.B, Kind? Other = Kind.A) { } public enum Kind : long { A = -1, B = long.MaxValue }")]
    [TestCase("[DynamoDocument] public partial class Order { public Kind Kind { get; set; } } public enum Kind : ulong { A = 0, B = ulong.MaxValue, C = B }")]
    [TestCase("[DynamoDocument] public partial class Order : Entity<Guid> { public override string? Name { get; set; } public new int Count { get; set; } } public abstract class Entity<T> { public T Id { get; init; } = default!; public abstract string? Name { get; set; } public string? Count { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Order : Entity<string> { } public abstract class Entity<T> { public required T Id { get; init; } public List<T>? Others { get; init; } }")]
    [TestCase("[DynamoDocument] public partial record Order(string Id, string Name) : Base(Name); public abstract record Base(string Name) { public int Count { get; init; } }")]
    [TestCase("[DynamoDocument] public partial class Order { private Order() { } public Order(string id) => Id = id; public string Id { get; private init; } = \"\"; }")]
    [TestCase("[DynamoDocument] public partial class Order { public required string Id { get; init; } public required Guid? Other { get; set; } public required HashSet<string> Tags { get; init; } }")]
    [TestCase("#nullable disable\n[DynamoDocument] public partial class Order { public string Id { get; set; } public Part Part { get; set; } public List<Part> Parts { get; set; } public Dictionary<string, List<Part>> Map { get; set; } public byte[] Bytes { get; init; } } [DynamoMap] public partial class Part { public List<Part> Parts { get; } }")]
    [TestCase("[DynamoDocument] public partial class Order { [Field(\"a\\\"b\\\\c\")] public string? A { get; set; } [Field(\"\\u00e9\\ud83d\\ude00\\u2028\")] public string? B { get; set; } [Field(\"\\n\\0\")] public HashSet<int>? C { get; set; } [Field(\"</summary>\"), RangeKey] public int D { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Order : I { string I.Name => \"\"; public string? Other { get; set; } } public interface I { string Name { get; } }")]
    [TestCase("[DynamoDocument] public partial class Order { [HashKey] public byte[] A { get; set; } = []; [RangeKey] public DateTime B { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Order { [HashKey] public byte[]? A { get; set; } [RangeKey] public DateTime? B { get; set; } }")]
    [TestCase("[DynamoDocument] public sealed partial record class Order { public string Name { get; set => field = value.Trim(); } = \"\"; public partial string? Part { get; set; } public partial string? Part { get => null; set { } } }")]
    [TestCase("namespace System { } namespace Shop.System { [DynamoDocument] public partial class Task { public string? Dynamoid { get; set; } } } namespace Shop.Dynamoid { [DynamoDocument] public partial class List { } }")]
    [TestCase("[DynamoDocument] public partial class Order : Base { } public class Base { public bool IsNew { get; set; } public string? Schema { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Tree { public Node? Root { get; set; } public Dictionary<string, List<Node?>?>? Woods { get; set; } } [DynamoMap] public partial class Node { public Node? Left { get; init; } public List<Dictionary<string, Node>>? More { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Order { public string this[int i] => \"\"; public static int Count { get; set; } public string? WriteOnly { set { } } public string Computed => \"\"; }")]
    [TestCase("namespace Shop; [DynamoDocument] public partial class Order : I { [Field] string I.Name { get; set; } = \"\"; } public interface I { string Name { get; set; } }")]
    [TestCase("namespace Shop; [DynamoDocument] public partial class @record { public string? Name { get; set; } }")]
    [TestCase("#nullable disable\n[DynamoDocument] public partial class Order { [HashKey] public partial string Code { get; set; } public partial List<string> Tags { get; init; } public required partial byte[] Bytes { get; set; } public partial Part Part { get; private set; } public partial DynamoValue Any { get; set; } } [DynamoMap] public partial class Part { public string Name { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Order : Base { public Kind Kind { get; set; } } public abstract class Base { public string? KindNames { get; set; } } public enum Kind { A }")]
    [TestCase("[DynamoDocument] public partial class Order { public required string Incomplete { get; set; } } [DynamoMap] public partial class Part { public required string Incomplete { get; set; } }")]
    [TestCase("[DynamoMap(Discriminator = \"t\"), DynamoMapSubtype(typeof(Inner), \"i\")] public partial class Outer { public required string Name { get; set; } public Kind Kind { get; set; } [DynamoMap] public sealed partial class Inner : Outer { public required int Size { get; init; } public Kind Other { get; set; } } } public enum Kind { A }")]
    [TestCase("[DynamoMap] public partial record Outer(string Name) { [DynamoMap] public sealed partial record Inner(string Name, int Size) : Outer(Name); }")]
    [TestCase("namespace A { [DynamoMap(TimeZone = \"Europe/Berlin\", DateTimes = DateTimeFormat.Text)] public partial class Part { public DateTime At { get; set; } public DayOfWeek Day { get; set; } } } namespace B { [DynamoMap(TimeZone = \"Europe/Berlin\", DateTimes = DateTimeFormat.Text)] public partial class Part : A.Part { public DateTime Until { get; set; } public DayOfWeek Last { get; set; } } [DynamoMap] public partial class Last : Part { public DayOfWeek First { get; set; } } }")]
    [TestCase("[DynamoDocument] public partial class Order { [Field(Converter = typeof(Codes))] public Code Code { get; set; } [Field(Converter = typeof(Codes))] public List<Code?> More { get; set; } = []; [Field(Converter = typeof(Lists))] public Uri? Link { get; set; } } public readonly record struct Code(int Number); public sealed class Codes : IDynamoConverter<Code, string?> { public static string? Dump(Code value) => null; public static Code Load(string? stored) => default; } public sealed class Lists : IDynamoConverter<Uri?, List<string?>> { public static List<string?> Dump(Uri? value) => []; public static Uri? Load(List<string?> stored) => null; }")]
    [TestCase("[DynamoDocument] public partial class Order : Entity<string, List<string?>?> { public System.Collections.Immutable.ImmutableDictionary<char, (int, string?)> Names { get; set; } = System.Collections.Immutable.ImmutableDictionary<char, (int, string?)>.Empty; } public abstract class Entity<T, TMore> where TMore : class? { public T Id { get; init; } = default!; public TMore? More { get; init; } }")]
    [TestCase("namespace Shop; [DynamoDocument] public partial class Order : Base { } public class Base { private string? Id { get; set; } private bool IsNew => true; }")]
    [TestCase("namespace Größe.日本; [DynamoDocument, GlobalIndex(HashKey = nameof(Straße), RangeKey = nameof(数量))] public partial class Überweisung { public string? Straße { get; set; } public int 数量 { get; set; } public Farbe Çolor { get; set; } } public enum Farbe { Rot, Größer }")]
    [TestCase("[DynamoDocument] public partial class \\u004frder { public string? \\u0043ity { get; set; } public string? Cafe\\u0301 { get; set; } }")]
    [TestCase("namespace Shop; public class String { } public class Int32 { } public class List<T> { } public class Task { } public class DateTime { } public class Guid { } [DynamoDocument, GlobalIndex(HashKey = nameof(A))] public partial class Order { public string? A { get; set; } public global::System.Guid G { get; set; } public global::System.Collections.Generic.List<int> L { get; set; } = []; }")]
    [TestCase("using Doc = Dynamoid.DynamoDocumentAttribute; using Key = Dynamoid.HashKeyAttribute; [Doc] public partial class Order { [Key] public string Code { get; set; } = \"\"; }")]
    [TestCase("[DynamoDocument, GlobalIndex(HashKey = nameof(@class), RangeKey = nameof(@event))] public partial class Order { public string? @class { get; set; } public int @event { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Order { public string Name { get => field ?? \"\"; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = \"\"; public string Code => field ??= \"x\"; private int _n; public ref int Number => ref _n; }")]
    public void This_compiles(string source) => AssertCompiles(source);

    [Test]
    public void A_class_marked_twice_is_the_compilers_error_alone()
    {
        GeneratorRun run = Documents.Generate("[DynamoDocument] public partial class Order { } [DynamoDocument] public partial class Order { } [DynamoDocument] public partial class Other { }");
        Assert.That(run.Files.Keys, Does.Contain("Order.Schema.g.cs").And.Contain("Other.Schema.g.cs"));
        Assert.That(run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id), Is.EqualTo(["CS0579"]));
    }

    private static void AssertCompiles(string source)
    {
        GeneratorRun run = Documents.Generate(source);
        Assert.That(run.Files, Is.Not.Empty, source);
        Assert.That(
            run.Watched.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !(diagnostic.Id is "CS1591" && diagnostic.Location.SourceTree?.FilePath == "Source.cs")).Take(3),
            Is.Empty,
            source);
    }
}
