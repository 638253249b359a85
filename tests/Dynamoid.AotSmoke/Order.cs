using Dynamoid;

namespace AotSmoke;

/// <summary>A document of every kind of type, so that each codec is compiled ahead of time.</summary>
[DynamoDocument]
public partial class Order
{
    [HashKey]
    public Guid Customer { get; set; }

    [RangeKey]
    public int Number { get; set; }

    public required string Title { get; init; }

    public OrderState State { get; set; }

    public decimal Total { get; set; }

    public double? Weight { get; set; }

    public bool IsGift { get; set; }

    public DateOnly Day { get; set; }

    public DateTime? SentAt { get; set; }

    public byte[] Seal { get; set; } = [];

    public HashSet<string> Tags { get; set; } = [];

    public HashSet<int> Lots { get; set; } = [];

    public List<OrderLine> Lines { get; set; } = [];

    public Dictionary<string, List<int?>> Counts { get; set; } = [];

    public Spot Origin { get; set; }

    public List<Spot?> Stops { get; set; } = [];

    public List<Payment> Payments { get; set; } = [];

    [ExtraAttributes]
    public Dictionary<string, DynamoValue> Extra { get; set; } = [];

    public char Grade { get; set; } = 'A';

    public Half Discount { get; set; }

    public Int128 Serial { get; set; }

    public System.Numerics.BigInteger? Checksum { get; set; }

    public TimeSpan Duration { get; set; }

    public TimeOnly? Until { get; set; }

    public Uri? Link { get; set; }

    public Version? Revision { get; set; }

    public ReadOnlyMemory<byte> Photo { get; set; }

    public string[] Labels { get; set; } = [];

    public IReadOnlyList<int>? Steps { get; set; }

    public System.Collections.Immutable.ImmutableArray<OrderLine> Gifts { get; set; } = [];

    public SortedSet<string> Colors { get; set; } = [];

    public System.Collections.Frozen.FrozenDictionary<string, IReadOnlySet<int>>? Shelves { get; set; }
}
