using System.Numerics;

namespace Dynamoid.Integration.Tests.Documents;

/// <summary>The rarer scalars: as keys, plain, nullable and in collections.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Scalars
{
    [HashKey]
    public Uri Link { get; set; } = new("", UriKind.Relative);

    [RangeKey]
    public TimeOnly Clock { get; set; }

    public char Letter { get; set; }

    public char? MaybeLetter { get; set; }

    public Half Half { get; set; }

    public Int128 Int128 { get; set; }

    public UInt128? MaybeUInt128 { get; set; }

    public BigInteger Big { get; set; }

    public BigInteger? MaybeBig { get; set; }

    public TimeSpan Span { get; set; }

    public TimeSpan? MaybeSpan { get; set; }

    public TimeOnly? MaybeClock { get; set; }

    public Uri? MaybeLink { get; set; }

    public Version? Version { get; set; }

    public ReadOnlyMemory<byte> Memory { get; set; }

    public ReadOnlyMemory<byte>? MaybeMemory { get; set; }

    public HashSet<BigInteger> Bigs { get; set; } = [];

    public HashSet<ReadOnlyMemory<byte>> Blobs { get; set; } = [];

    public List<TimeOnly?> Clocks { get; set; } = [];

    public Dictionary<string, Uri> Links { get; set; } = [];
}
