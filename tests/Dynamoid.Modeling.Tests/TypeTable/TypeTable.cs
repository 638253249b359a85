using System.Text;
using Dynamoid.Modeling.Reading;

namespace Dynamoid.Modeling.Tests.TypeTable;

/// <summary>The table of types in the guide: made of what the reader says of a property of each type, in each of its forms.</summary>
internal static class TypeTable
{
    private const string Header = """
        | C# | stored as | may be a key | other forms: `[Field(Format = FieldFormat.…)]`, or for all |
        | --- | --- | --- | --- |

        """;

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["String"] = "string",
        ["Char"] = "char",
        ["Boolean"] = "bool",
        ["Byte"] = "byte",
        ["SByte"] = "sbyte",
        ["Int16"] = "short",
        ["UInt16"] = "ushort",
        ["Int32"] = "int",
        ["UInt32"] = "uint",
        ["Int64"] = "long",
        ["UInt64"] = "ulong",
        ["Single"] = "float",
        ["Double"] = "double",
        ["Decimal"] = "decimal",
    };

    // What the dictionaries of the reader do not list, because it finds them by their shape.
    private static readonly Row[] ByShape =
    [
        new("an enum", "Color", ScalarKinds.Enum),
        new("an enum with `[Flags]`", "Access", ScalarKinds.Flags),
        new("`byte[]`", "byte[]", ScalarKinds.Bytes),
        new("`ReadOnlyMemory<byte>`", "ReadOnlyMemory<byte>", ScalarKinds.Memory),
        new("`T[]`", "int[]"),
        new("a tuple of two to seven", "(int Count, string Name)"),
        new("a class, record or struct with `[DynamoMap]`", "Phone"),
        new("a type with a converter", "Money"),
    ];

    public static string Render()
    {
        Row[] rows = [.. ScalarKinds.Known.Select(static known => Scalar(known.Key, known.Value)), .. ByShape[..4], .. CollectionKind.Known.Keys.Select(Collection), .. ByShape[4..]];
        IEnumerable<string> members = rows.SelectMany(static (row, number) => row.Formats.Select(format => Member(row, number, format)));
        DocumentModel document = Read.Document($$"""
            namespace Shop;
            [DynamoDocument] public partial class Order
            {
            {{string.Join('\n', members)}}
            }
            public enum Color { Red }
            [Flags] public enum Access { Read = 1 }
            [DynamoMap] public partial class Phone { public int X { get; set; } }
            public readonly record struct Money : IDynamoConverter<Money, decimal>
            {
                public static decimal Dump(Money value) => 0;
                public static Money Load(decimal stored) => default;
            }
            """);
        StringBuilder table = new(Header);
        for (int number = 0; number < rows.Length; number++)
        {
            StoredType[] forms = [.. rows[number].Formats.Select(format => document.Field(Name(number, format)).Stored)];
            table.Append(Line(rows[number], forms)).Append('\n');
        }

        return table.ToString();
    }

    private static Row Scalar(string type, ScalarKind kind)
    {
        string name = Keywords.GetValueOrDefault(type, type);
        return new($"`{name}`", type == "BigInteger" ? "System.Numerics.BigInteger" : name, kind);
    }

    private static Row Collection(string metadataName)
    {
        string type = metadataName[..metadataName.IndexOf('`', StringComparison.Ordinal)];
        string simple = type[(type.LastIndexOf('.') + 1)..];
        return metadataName.EndsWith('2') ? new($"`{simple}<TKey, T>`", type + "<string, int>") : new($"`{simple}<T>`", type + "<int>", IsSet: simple.EndsWith("Set", StringComparison.Ordinal));
    }

    private static string Member(Row row, int number, Format format) =>
        $"[Field({(format == Format.Default ? "" : $"Format = FieldFormat.{format}")})] public {row.Sample} {Name(number, format)} {{ get; set; }} = default!;";

    private static string Name(int number, Format format) => $"X{number}{format}";

    private static string Line(Row row, StoredType[] forms)
    {
        string others = string.Join(", ", row.Formats.Zip(forms).Skip(1).Where(form => form.Second.Codec != forms[0].Codec).Select(static form => $"`{form.First}`: {Attribute(form.Second)}"));
        string choice = row.Kind is { Group: not FormatGroup.None and var group } ? $"; `{group}`" : "";
        return $"| {row.Title} | {row.Stored ?? Attribute(forms[0])} | {Uses(row, forms)} | {(others.Length == 0 ? "" : others + choice)} |";
    }

    private static string Uses(Row row, StoredType[] forms)
    {
        if (row.Sample == "Money")
            return "as what it is stored as";
        string[] uses = [.. forms.Select(static form => form.CanBeKey ? "yes" : "no").Distinct()];
        return uses.Length == 1 ? uses[0] : string.Join(", ", row.Formats.Skip(1).Zip(forms.Skip(1)).Where(static form => form.Second.CanBeKey).Select(static form => $"as `{form.First}`"));
    }

    private static string Attribute(StoredType stored) => stored.Attribute switch
    {
        DynamoType.String => "`S`",
        DynamoType.Number => "`N`",
        DynamoType.Binary => "`B`",
        DynamoType.Boolean => "`BOOL`",
        DynamoType.List => "`L`",
        DynamoType.Map => "`M`",
        DynamoType.Any => "whatever it is",
        _ => "`SS`, `NS` or `BS`, as its members are",
    };

    /// <summary>One type.</summary>
    /// <param name="Title">How the table calls it.</param>
    /// <param name="Sample">A property's type.</param>
    /// <param name="Kind">Its forms.</param>
    /// <param name="IsSet">Whether it is a set, which can be stored as a list.</param>
    private sealed record Row(string Title, string Sample, ScalarKind? Kind = null, bool IsSet = false)
    {
        public string? Stored => Sample == "Money" ? "what the converter gives" : null;

        public IEnumerable<Format> Formats => Kind is { Forms.Count: > 1 } ? [Format.Default, .. Kind.Forms.Select(static form => form.Format)]
            : IsSet ? [Format.Default, Format.List]
            : [Format.Default];
    }
}
