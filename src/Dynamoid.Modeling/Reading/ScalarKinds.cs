using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The types that are stored as one value: the one place that knows which codec writes which of them.</summary>
internal static class ScalarKinds
{
    private static readonly ScalarKind Number = One("NumberCodec<{0}>", DynamoType.Number);
    private static readonly ScalarKind WideInteger = One("WideIntegerCodec<{0}>", DynamoType.Number);

    /// <summary>By their simple names.</summary>
    public static IReadOnlyDictionary<string, ScalarKind> Known { get; } = new Dictionary<string, ScalarKind>(StringComparer.Ordinal)
    {
        ["String"] = One("StringCodec", DynamoType.String),
        ["Char"] = One("CharCodec", DynamoType.String),
        ["Boolean"] = new(FormatGroup.Booleans, Forms(
            new(Format.Native, "BooleanCodec", DynamoType.Boolean),
            new(Format.Text, "BooleanTextCodec", DynamoType.String))),
        ["Byte"] = Number,
        ["SByte"] = Number,
        ["Int16"] = Number,
        ["UInt16"] = Number,
        ["Int32"] = Number,
        ["UInt32"] = Number,
        ["Int64"] = Number,
        ["UInt64"] = Number,
        ["Int128"] = WideInteger,
        ["UInt128"] = WideInteger,
        ["BigInteger"] = WideInteger,
        ["Half"] = One("HalfCodec", DynamoType.Number),
        ["Single"] = Number,
        ["Double"] = Number,
        ["Decimal"] = Number,
        ["DynamoNumber"] = One("DynamoNumberCodec", DynamoType.Number),
        ["DynamoValue"] = One("DynamoValueCodec", DynamoType.Any),
        ["Guid"] = One("GuidCodec", DynamoType.String),
        ["DateTime"] = Times("DateTime"),
        ["DateTimeOffset"] = Times("DateTimeOffset"),
        ["DateOnly"] = new(FormatGroup.Dates, Forms(
            new(Format.Number, "DateOnlyCodec", DynamoType.Number),
            new(Format.Text, "DateOnlyTextCodec", DynamoType.String))),
        ["TimeOnly"] = One("TimeOnlyCodec", DynamoType.String),
        ["TimeSpan"] = One("TimeSpanCodec", DynamoType.Number),
        ["Uri"] = One("UriCodec", DynamoType.String),
        ["Version"] = One("VersionCodec", DynamoType.String),
    };

    /// <summary>Enums; {1} stands for the names of the members.</summary>
    public static ScalarKind Enum { get; } = new(FormatGroup.Enums, Forms(
        new(Format.Text, "EnumCodec<{0}, {1}>", DynamoType.String),
        new(Format.Number, "EnumNumberCodec<{0}, {1}>", DynamoType.Number)));

    /// <summary>Enums whose members combine.</summary>
    public static ScalarKind Flags { get; } = new(FormatGroup.Enums, Forms(
        new(Format.Text, "FlagsCodec<{0}, {1}>", DynamoType.String),
        new(Format.Number, "EnumNumberCodec<{0}, {1}>", DynamoType.Number)));

    public static ScalarKind Bytes { get; } = BytesAs("BinaryCodec", "BinaryNativeCodec");

    public static ScalarKind Memory { get; } = BytesAs("MemoryCodec", "MemoryNativeCodec");

    /// <summary>How a type is stored as one value; null when it is not.</summary>
    public static ScalarKind? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => Bytes,
        INamedTypeSymbol { Arity: 1, Name: "ReadOnlyMemory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } memory
            when memory.TypeArguments[0].SpecialType == SpecialType.System_Byte => Memory,
        INamedTypeSymbol { Arity: 0, ContainingType: null } named when Known.TryGetValue(named.Name, out ScalarKind kind) && IsAtHome(named) => kind,
        _ => null,
    };

    // A user may have a Version of his own.
    private static bool IsAtHome(INamedTypeSymbol type) => type.Name switch
    {
        "BigInteger" => type.ContainingNamespace is { Name: "Numerics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
        "DynamoNumber" or "DynamoValue" => type.ContainingNamespace is { Name: KnownNames.Root, ContainingNamespace.IsGlobalNamespace: true },
        _ => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };

    private static ScalarKind One(string codec, DynamoType attribute) => new(FormatGroup.None, Forms(new ScalarForm(Format.Default, codec, attribute)));

    private static ScalarKind Times(string type) => new(FormatGroup.DateTimes, Forms(
        new(Format.Number, type + "Codec", DynamoType.Number),
        new(Format.Text, type + "IsoCodec<{1}>", DynamoType.String),
        new(Format.EpochSeconds, type + "EpochSecondsCodec", DynamoType.Number),
        new(Format.EpochMilliseconds, type + "EpochMillisecondsCodec", DynamoType.Number)));

    private static ScalarKind BytesAs(string base64, string native) => new(
        FormatGroup.Binaries, Forms(new(Format.Base64, base64, DynamoType.String), new(Format.Native, native, DynamoType.Binary)), ValueShape.Bytes);

    private static EquatableArray<ScalarForm> Forms(params ScalarForm[] forms) => forms.ToEquatableArray();
}
