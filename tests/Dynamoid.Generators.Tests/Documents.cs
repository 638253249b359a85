// Long because each document is a source text of its own, and the tests that share them look for them in one place.
namespace Dynamoid.Generators.Tests;

/// <summary>Documents of the kinds that users write.</summary>
internal static class Documents
{
    public const string Simple = """
        namespace Shop;

        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))]
        public partial class Address
        {
            public string? City { get; set; }
            public int Latitude { get; set; }
            public Kind Kind { get; set; }
            public decimal? Price { get; init; }
            public HashSet<string> Tags { get; set; } = [];
            public List<Phone> Phones { get; set; } = [];
        }

        public enum Kind { Home, Work, Office = Work }

        [DynamoMap]
        public partial class Phone
        {
            public string? Number { get; set; }
        }
        """;

    public const string Locked = """
        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        public partial class Account
        {
            public int Balance { get; set; }
            public int LockVersion { get; set; }
        }

        [DynamoDocument(Timestamps = false)]
        public partial record Contract([property: LockVersion] long? Revision, string? Text);
        """;

    public const string PositionalRecord = """
        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        public partial record Order([property: HashKey] string CustomerId, [property: RangeKey] DateOnly Day, int Count = 5, HashSet<string>? Tags = null);
        """;

    public const string SeveralKeys = """
        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        [GlobalIndex(HashKeys = [nameof(Tournament), nameof(Region)], RangeKeys = [nameof(Round), nameof(Number)], Name = "rounds")]
        [GlobalIndex(HashKey = nameof(Region), RangeKeys = [nameof(Number), nameof(Round)], Projection = IndexProjection.KeysOnly)]
        public partial class Match
        {
            public string? Tournament { get; set; }
            public string Region { get; set; } = "";
            public string? Round { get; set; }
            public int? Number { get; set; }
        }
        """;

    public const string ConstructedClass = """
        namespace Shop;

        [DynamoDocument]
        internal sealed partial class Invoice
        {
            public Invoice(Guid id, decimal total)
            {
                Id = id;
                Total = total;
            }

            public Guid Id { get; }
            public decimal Total { get; private set; }
            public required string Number { get; init; }
            public required HashSet<int> Lines { get; init; }
            public string Currency { get; } = "EUR";
        }
        """;

    public const string Nested = """
        public static partial class Billing
        {
            public partial record struct Europe
            {
                [DynamoDocument]
                internal partial class Payment
                {
                    public Means PaidBy { get; set; }
                    public enum Means { Card, Cash }
                }
            }
        }
        """;

    public const string FullTable = """
        namespace Shop;

        [DynamoDocument(Table = "events", CapacityMode = CapacityMode.Provisioned, ReadCapacity = 10, WriteCapacity = 20)]
        [GlobalIndex(HashKey = nameof(Kind), RangeKey = nameof(CreatedAt), Name = "by_kind", Projection = IndexProjection.Include, Include = [nameof(Text)], ReadCapacity = 3, WriteCapacity = 4)]
        [LocalIndex(RangeKey = nameof(Kind), Projection = IndexProjection.KeysOnly)]
        public partial class LogEvent
        {
            [HashKey] public byte[] Source { get; set; } = [];
            [RangeKey] public long? Sequence { get; set; }
            public string? Kind { get; set; }
            public string? Text { get; set; }
            public DateTime CreatedAt { get; set; }
            [Expires] public DateTimeOffset? ValidUntil { get; set; }
            [NotStored] public string? Cache { get; set; }
            [Field("strange \"name\"")] public double? Odd { get; set; }
        }
        """;

    public const string Derived = """
        namespace Shop;

        public abstract class Entity
        {
            public string Id { get; set; } = "";
            public DateTimeOffset? CreatedAt { get; protected set; }
            public virtual string? Note { get; init; }
        }

        [DynamoDocument]
        public partial class Product : Entity
        {
            public List<string?> Labels { get; set; } = [];
            public Dictionary<string, List<int?>>? Stock { get; set; }
        }
        """;

    public const string EnumKey = """
        namespace Shop;

        public enum Region : ulong { North = 1, South = ulong.MaxValue }

        [DynamoDocument(Timestamps = false)]
        public partial class Quota
        {
            [HashKey] public Region Region { get; set; }
            public Guid? Owner { get; set; }
        }
        """;

    public const string Maps = """
        namespace Shop;

        public enum Level { Low, High }

        [DynamoMap]
        public partial record Point(int X, int Y, Level Level = Level.High);

        [DynamoMap]
        public partial class Shape
        {
            public string? Name { get; set; }
            public Point? Center { get; init; }
            public List<Shape> Parts { get; init; } = [];
            public Level Level { get; set; }
        }

        [DynamoMap]
        public partial class Circle : Shape
        {
            public double Radius { get; set; }
            public Level Inner { get; set; }
        }
        """;

    public const string Extra = """
        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        public partial class Order
        {
            public int Total { get; set; }
            public Line? Line { get; set; }
            public List<Place> Places { get; set; } = [];
            [ExtraAttributes] public Dictionary<string, DynamoValue> Extra { get; set; } = [];
        }

        [DynamoMap]
        public partial record Line(int Count)
        {
            [ExtraAttributes] private IDictionary<string, DynamoValue>? More { get; init; }
            public int Others => More?.Count ?? -1;
            public Line With(string name, DynamoValue value) => this with { More = new Dictionary<string, DynamoValue>(More ?? new Dictionary<string, DynamoValue>()) { [name] = value } };
        }

        [DynamoMap]
        public readonly partial record struct Place(int X, [property: ExtraAttributes] IReadOnlyDictionary<string, DynamoValue> Rest);

        [DynamoDocument(Timestamps = false)]
        public partial record Note(string Id, [property: ExtraAttributes] Dictionary<string, DynamoValue?> Extra);
        """;

    public const string Polymorphic = """
        namespace Shop;

        [DynamoMap(Discriminator = "type")]
        [DynamoMapSubtype(typeof(Card), "card"), DynamoMapSubtype(typeof(Cash), "cash \"1\"")]
        public abstract partial record Payment(decimal Amount);

        [DynamoMap, DynamoMapSubtype(typeof(CreditCard), "credit")]
        public partial record Card(decimal Amount, string Number) : Payment(Amount);

        [DynamoMap]
        public sealed partial record CreditCard(decimal Amount, string Number) : Card(Amount, Number) { public int Limit { get; set; } }

        [DynamoMap]
        public sealed partial record Cash(decimal Amount) : Payment(Amount);

        public sealed record Cheque(decimal Amount) : Payment(Amount);

        [DynamoMap(Discriminator = "kind"), DynamoMapSubtype(typeof(Dog), "dog")]
        public partial class Animal
        {
            public string? Name { get; set; }
        }

        [DynamoMap]
        public partial class Dog : Animal
        {
            public List<Animal> Friends { get; set; } = [];
        }

        [DynamoDocument(Timestamps = false)]
        public partial class Order
        {
            public Payment? Main { get; set; }
            public Card? Card { get; set; }
            public List<Payment?> Payments { get; set; } = [];
            public Dictionary<string, Animal> Animals { get; set; } = [];
        }
        """;

    public const string Structs = """
        using System.Runtime.InteropServices;

        namespace Shop;

        [DynamoMap]
        public readonly partial record struct Point(int X, int Y, string? Name = null);

        [DynamoMap]
        public partial struct Size
        {
            public Size(int sum) => (Width, Parts) = (sum, []);
            public int Width { get; set; }
            public List<int> Parts { get; init; }
            public bool Wide => Width > 0;
        }

        [DynamoMap, StructLayout(LayoutKind.Auto)]
        public partial record struct Range
        {
            public Range() { }
            public int Low { get; set; } = 1;
            public int High { get; set; } = 2;
        }

        [DynamoDocument(Timestamps = false)]
        public partial class Drawing
        {
            public Point Center { get; set; }
            public Point? Corner { get; set; }
            public List<Point> Line { get; set; } = [];
            public List<Point?> Dots { get; set; } = [];
            public Dictionary<string, Point?> Named { get; set; } = [];
            public Size[] Sizes { get; set; } = [];
            public Range Range { get; init; } = new();
        }
        """;

    public const string ManyTypes = """
        using System.Collections.Frozen;
        using System.Collections.Immutable;

        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        public partial record Page([property: HashKey] Uri Link, [property: RangeKey] ReadOnlyMemory<byte> Digest, ISet<int> Sizes, FrozenSet<string> Marks)
        {
            public Half? Score { get; set; }
            public Uri? Source { get; set; }
            public Version? Version { get; set; }
            public string?[] Lines { get; set; } = [];
            public ImmutableArray<int> Offsets { get; set; }
            public ImmutableArray<int>? MaybeOffsets { get; set; }
            public required IReadOnlyDictionary<string, TimeOnly[]> Visits { get; init; }
        }
        """;

    public const string Family = """
        namespace Shop;

        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(Name), Projection = IndexProjection.KeysOnly)]
        public partial class Animal
        {
            public string? Name { get; set; }
            public partial List<string> Traits { get; set; }
            public partial string? Note { get; set; }
            public virtual int Legs { get; set; } = 4;
        }

        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(Lives), RangeKey = nameof(Name))]
        public partial class Cat : Animal
        {
            public int Lives { get; set; } = 9;
            public override int Legs { get; set; } = 4;
        }

        [DynamoDocument]
        [Inheritance(Value = "Zoo::Siamese")]
        public partial class Siamese : Cat
        {
            public required HashSet<string> Voices { get; set; }
            public partial string? Pattern { get; set; }
        }

        public abstract class Barking : Animal
        {
            public bool Barks { get; init; } = true;
        }

        [DynamoDocument]
        public partial class Dog(string breed) : Barking
        {
            public string Breed { get; } = breed;
        }
        """;

    public const string AbstractFamily = """
        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        [Inheritance(Discriminator = "kind", Unknown = UnknownDocuments.AsRoot)]
        [GlobalIndex(HashKey = InheritanceAttribute.Field, RangeKey = nameof(At))]
        public abstract partial record Entry([property: HashKey] string Owner, [property: RangeKey] int Number)
        {
            public DateTimeOffset At { get; set; }
            public List<string> Tags { get; set; } = [];
        }

        [DynamoDocument]
        public partial record Payment(string Owner, int Number, decimal Amount) : Entry(Owner, Number);

        [DynamoDocument]
        public abstract partial record Text(string Owner, int Number) : Entry(Owner, Number)
        {
            [ExtraAttributes] public Dictionary<string, DynamoValue> Others { get; set; } = [];
        }

        [DynamoDocument]
        public partial record Memo(string Owner, int Number) : Text(Owner, Number)
        {
            public string? Body { get; set; }
        }
        """;

    public const string Partial = """
        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        public partial class Station
        {
            /// <summary>The code.</summary>
            [HashKey] public required partial string Code { get; init; }
            public partial string? City { get; set; }
            public partial string Country { get; set; }
            public partial int Tracks { get; private set; }
            public virtual partial List<string?> Lines { get; protected internal set; }
            public partial HashSet<int> Platforms { get; set; }
            public partial DateTime? Opened { get; }
            public string Note { get; set; } = "note";
            public List<int> Floors { get; set; } = [0];
        }
        """;

    public const string Guarded = """
        using System.ComponentModel.DataAnnotations;
        using System.Threading;
        using System.Threading.Tasks;
        using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

        namespace Shop;

        [DynamoDocument(Timestamps = false)]
        public partial class Reservation
        {
            [Required, StringLength(40, MinimumLength = 2)] public string? Guest { get; set; }
            [Range(1, 8)] public int Seats { get; set; } = 1;
            [RegularExpression("[A-Z]{3}")] public string? Code { get; set; }
            [EmailAddress, Display(Name = "e-mail address")] public string? Mail { get; set; }
            public List<Dish> Dishes { get; set; } = [];

            [Validate] private void CheckDishes(ValidationErrors errors)
            {
                if (Dishes.Count > Seats)
                    errors.Add(nameof(Dishes), "There are more dishes than seats.");
            }

            [Validate(On = ValidateOn.Create)] private async Task CheckRoomAsync(ValidationErrors errors, CancellationToken cancellationToken)
            {
                await Task.Delay(1, cancellationToken);
                errors.Add("The house is full.");
            }

            [AfterFind] private void Greet() => Code ??= "NEW";
            [BeforeValidation] private void Trim() => Guest = Guest?.Trim();
            [BeforeSave] private bool IsOpen() => Seats != 7;
            [BeforeSave] private ValueTask<bool> IsStaffedAsync(CancellationToken cancellationToken) => new(!cancellationToken.IsCancellationRequested);
            [AroundSave] private Task TimeAsync(Func<Task> next) => next();
            [AroundSave] private ValueTask TraceAsync(Func<ValueTask> next, CancellationToken cancellationToken) => next();
            [AfterDestroy] private Task TellAsync() => Task.Delay(Seats);
        }

        [DynamoMap]
        public partial class Dish
        {
            [Required] public string? Name { get; set; }
        }
        """;

    public const string Setters = """
        namespace Shop;
        public abstract class Named<T> where T : notnull
        {
            private T? _title;
            public T? Title { get => _title; set => _title = Marks.Once(value); }
        }
        public static class Marks
        {
            public static int Calls;
            public static T Once<T>(T value) { Calls++; return value is string { Length: > 0 } text ? (T)(object)(text + "!") : value; }
        }
        [DynamoMap] public partial class Phone { public string? Number { get; set => field = Marks.Once(value); } }
        [DynamoMap] public partial struct Point { private int _x; public int X { readonly get => _x; set => _x = Marks.Once(value); } }
        [DynamoDocument(Timestamps = false)] public partial class Order : Named<string>
        {
            private string _draft = "";
            private readonly string? _fixed;
            public string? Draft { get => _draft; set => _draft = Marks.Once(value ?? ""); }
            public string? Fixed { get => _fixed; init => _fixed = Marks.Once(value); }
            public int Count { get; set { ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Max); field = value; } }
            public List<string> Tags { get; set => field = Marks.Once(value); } = ["initial"];
            public HashSet<int> Set { get; init => field = Marks.Once(value); } = [1];
            public Phone? Phone { get; set; }
            public Point At { get; set; }
            public static int Max = 10;
        }
        """;

    private static readonly Dictionary<string, string> Sources = new()
    {
        [nameof(Family)] = Family,
        [nameof(AbstractFamily)] = AbstractFamily,
        [nameof(Partial)] = Partial,
        [nameof(Simple)] = Simple,
        [nameof(PositionalRecord)] = PositionalRecord,
        [nameof(ConstructedClass)] = ConstructedClass,
        [nameof(Nested)] = Nested,
        [nameof(FullTable)] = FullTable,
        [nameof(Derived)] = Derived,
        [nameof(EnumKey)] = EnumKey,
        [nameof(Maps)] = Maps,
        [nameof(Extra)] = Extra,
        [nameof(Polymorphic)] = Polymorphic,
        [nameof(Structs)] = Structs,
        [nameof(ManyTypes)] = ManyTypes,
        [nameof(Locked)] = Locked,
        [nameof(SeveralKeys)] = SeveralKeys,
        [nameof(Guarded)] = Guarded,
        [nameof(Setters)] = Setters,
    };

    public static IEnumerable<string> Names => Sources.Keys;

    public static string Named(string name) => Sources[name];

    /// <summary>A document with more fields than one word of presence bits has.</summary>
    public static string Wide(int fields) => $$"""
        namespace Shop;
        [DynamoDocument] public partial class Wide
        {
            {{string.Join("\n    ", Enumerable.Range(0, fields).Select(static number => $"public int? Field{number} {{ get; set; }}"))}}
        }
        """;

    /// <summary>Runs the generator.</summary>
    public static GeneratorRun Generate(string source) => GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(source));
}
