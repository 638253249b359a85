namespace Dynamoid.Modeling.Tests;

/// <summary>Which setters are left out when an item is read, and where its value goes then.</summary>
public sealed class SlotTests
{
    [TestCase("get => _name; set => _name = value?.Trim();")]
    [TestCase("get { return _name; } set { _name = value; }")]
    [TestCase("get { return this._name; } set { this._name = value + value; }")]
    [TestCase("get => _name; init => _name = value;")]
    [TestCase("get => _name; set { if (value is { Length: 0 }) throw new ArgumentException(nameof(value)); _name = value; }")]
    [TestCase("get => _name; set { ArgumentNullException.ThrowIfNull(value); string mended = value.Trim().ToLower(); mended += '!'; _name = mended; }")]
    [TestCase("get => _name; set => _name = value?.Trim()?.ToString()?.ToUpper();")]
    [TestCase("get => _name; set => _name = Mend(value);")]
    [TestCase("get => _name; set => _name = value is { Length: > 3 } && Sets < 2 ? value + Other : nameof(_all) + new Child { Name = value }.Name;")]
    [TestCase("get => _name; set => _name = _since.Year > 2000 && _kind == DayOfWeek.Friday && _most?.CompareTo(3) > 0 ? value : null;")]
    [TestCase("get => _name; set { ref string? name = ref _name; name = value; _name = name?.Trim(); }")]
    [TestCase("get => _name; set { Take(ref _name, value); _name ??= Other; }")]
    [TestCase("get => _name; set { foreach (char letter in value ?? \"\") { _name += letter; } }")]
    [TestCase("get => _name; set { _name = Local(value); static string? Local(string? text) => text; }")]
    [TestCase("get => _name; set => _name = int.TryParse(value, out int number) ? number.ToString() : new List<string> { Capacity = 1 }.ToString();")]
    public void A_setter_that_only_sets_is_left_out(string accessors) => Assert.That(Slot(accessors), Is.EqualTo(new SlotModel("_name", IsOpen: true)));

    [TestCase("get; set;")]
    [TestCase("get => _name ?? \"\"; set => _name = value;")]
    [TestCase("get { Sets++; return _name; } set => _name = value;")]
    [TestCase("get => Other; set => Other = value;")]
    [TestCase("get => _name; set { Sets++; _name = value; }")]
    [TestCase("get => _name; set { _name = value; Other = value; }")]
    [TestCase("get => _name; set { _name = value; (Other, _) = (value, 1); }")]
    [TestCase("get => _name; set { _name = value; Changed(); }")]
    [TestCase("get => _name; set { _name = value; this.Changed(); }")]
    [TestCase("get => _name; set { _name = value; Handler?.Invoke(this, EventArgs.Empty); }")]
    [TestCase("get => _name; set { _name = value; Tell(this); }")]
    [TestCase("get => _name; set { _name = value; _all.Add(value); }")]
    [TestCase("get => _name; set { _name = value; _all[0] = value; }")]
    [TestCase("get => _name; set { _name = value; Take(ref _other, value); }")]
    [TestCase("get => _name; set { _name = value; base.ToString(); }")]
    [TestCase("get => _name; set { _name = value; var all = _all; all.Add(value); }")]
    [TestCase("get => _name; set { _name = value; foreach (var child in Children) child.Take(value); }")]
    [TestCase("get => _name; set { _name = value; if (Children is { } children) children.Clear(); }")]
    [TestCase("get => _name; set { _name = value; ref string? other = ref _other; other = value; }")]
    [TestCase("get => _name; set { _name = value; Tell((Action)Changed); }")]
    [TestCase("get => _name; set { _name = value; Tell(_all); }")]
    [TestCase("get => _name; set { _name = value; this._all.Clear(); }")]
    [TestCase("get => _name; set { _name = value; _counter.Up(); }")]
    [TestCase("get => _name; set { _name = value; _box.All.Clear(); }")]
    [TestCase("get => _name; set => SetProperty(ref _name, value);")]
    [TestCase("get => _name; set { }")]
    public void A_setter_that_does_more_is_called(string accessors) => Assert.That(Slot(accessors), Is.Null);

    [TestCase("get; set => field = value?.Trim();")]
    [TestCase("get => field; set { if (value is null) throw new ArgumentNullException(); field = value; }")]
    public void The_compilers_own_field_is_reached_by_its_name(string accessors) => Assert.That(Slot(accessors), Is.EqualTo(new SlotModel("<Name>k__BackingField", IsOpen: false)));

    [Test]
    public void A_field_of_another_type_is_not_the_propertys() =>
        Assert.That(Name("private string?[] _name = []; public IReadOnlyList<string?> Name { get => _name; set => _name = [.. value]; }"), Is.Null);

    [Test]
    public void A_field_of_a_base_or_one_that_is_fixed_is_not_open() => Assert.Multiple(() =>
    {
        Assert.That(Name("private readonly string? _name; public string? Name { get => _name; init => _name = value; }"), Is.EqualTo(new SlotModel("_name", IsOpen: false)));
        DocumentModel derived = Read.Document("""
            namespace Shop;
            public abstract class Named { private string? _name; public string? Name { get => _name; set => _name = value?.Trim(); } }
            [DynamoDocument] public partial class Order : Named { }
            """);
        Assert.That(derived.Shape.Fields.Single(static field => field.Property == "Name").Slot, Is.EqualTo(new SlotModel("_name", IsOpen: false)));
    });

    [Test]
    public void In_a_struct_only_a_named_field_can_be_set() => Assert.Multiple(() =>
    {
        Assert.That(OfStruct("private int _x; public int X { get => _x; set => _x = value; }"), Is.EqualTo(new SlotModel("_x", IsOpen: true)));
        Assert.That(OfStruct("public int X { get; set => field = value; }"), Is.Null);
    });

    private static SlotModel? OfStruct(string members) =>
        Read.Map($"namespace Shop; [DynamoMap] public partial struct Phone {{ {members} }}").Shape.Fields.Single().Slot;

    private static SlotModel? Slot(string accessors) => Name($$"""
        private string? _name, _other; private readonly List<string?> _all = []; private static string? Mend(string? text) => text;
        private Counter _counter; public struct Counter { private int _count; public void Up() => _count++; } private readonly Box _box = new([]); public readonly record struct Box(List<string> All);
        private DateTime _since; private DayOfWeek _kind; private int? _most;
        [NotStored] public List<Child> Children { get; set; } = []; public sealed class Child { public string? Name; public void Take(string? name) { } }
        [NotStored] public int Sets { get; set; } [NotStored] public string? Other { get; set; } private event EventHandler? Handler; private void Changed() { }
        private static void Tell(object who) { } private static void Take(ref string? target, string? value) => target = value; private void SetProperty(ref string? target, string? value) => target = value;
        public string? Name { {{accessors}} }
        """);

    private static SlotModel? Name(string members) => Read.Order(members).Shape.Fields.Single(static field => field.Property == "Name").Slot;
}
