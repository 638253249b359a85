using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>The stored forms that hold where a property says nothing: the nearest of document and assembly that says something.</summary>
internal sealed record StorageSettings
{
    // The values of the runtime's StorageProfile.
    private const int Dotnet = 1;
    private const int Gem3 = 2;
    private const int Gem1 = 3;

    private static readonly Format[] DateTimeFormats = [Format.Number, Format.Text, Format.EpochSeconds, Format.EpochMilliseconds];
    private static readonly Format[] DateFormats = [Format.Number, Format.Text];
    private static readonly Format[] BooleanFormats = [Format.Native, Format.Text];
    private static readonly Format[] BinaryFormats = [Format.Base64, Format.Native];
    private static readonly Format[] EnumFormats = [Format.Text, Format.Number];

    public Format DateTimes { get; private init; } = Format.Number;

    public Format Dates { get; private init; } = Format.Number;

    public Format Booleans { get; private init; } = Format.Native;

    public Format Binaries { get; private init; } = Format.Base64;

    public Format Enums { get; private init; } = Format.Text;

    /// <summary>Whether an empty text counts as null.</summary>
    public bool EmptyIsNull { get; private init; }

    /// <summary>Whether a null is stored.</summary>
    public bool StoresNull { get; private init; }

    /// <summary>The time zone of times as text; null for UTC.</summary>
    public string? TimeZone { get; private init; }

    /// <summary>The context for JSON, if there is one.</summary>
    public INamedTypeSymbol? JsonContext { get; private init; }

    public static StorageSettings Default { get; } = new();

    public Format Of(FormatGroup group) => group switch
    {
        FormatGroup.DateTimes => DateTimes,
        FormatGroup.Dates => Dates,
        FormatGroup.Booleans => Booleans,
        FormatGroup.Binaries => Binaries,
        FormatGroup.Enums => Enums,
        _ => Format.Default,
    };

    /// <summary>These settings, but for what an attribute says.</summary>
    public StorageSettings With(AttributeData? attribute)
    {
        if (attribute is null)
            return this;
        StorageSettings profile = attribute.Argument("Profile") is int number ? OfProfile(number) with { TimeZone = TimeZone, JsonContext = JsonContext } : this;
        return profile with
        {
            DateTimes = Chosen(attribute, "DateTimes", DateTimeFormats) ?? profile.DateTimes,
            Dates = Chosen(attribute, "Dates", DateFormats) ?? profile.Dates,
            Booleans = Chosen(attribute, "Booleans", BooleanFormats) ?? profile.Booleans,
            Binaries = Chosen(attribute, "Binaries", BinaryFormats) ?? profile.Binaries,
            Enums = Chosen(attribute, "Enums", EnumFormats) ?? profile.Enums,
            EmptyIsNull = attribute.Argument("EmptyStrings") is int empty ? empty == 1 : profile.EmptyIsNull,
            StoresNull = attribute.Argument("Nulls") is int nulls ? nulls == 1 : profile.StoresNull,
            TimeZone = attribute.Text("TimeZone") ?? profile.TimeZone,
            JsonContext = attribute.Argument("JsonContext") as INamedTypeSymbol ?? profile.JsonContext,
        };
    }

    private static StorageSettings OfProfile(int profile) => profile switch
    {
        Dotnet => Default with { DateTimes = Format.Text, Dates = Format.Text, Binaries = Format.Native },
        Gem3 => Default with { EmptyIsNull = true },
        Gem1 => Default with { EmptyIsNull = true, Booleans = Format.Text },
        _ => Default,
    };

    private static Format? Chosen(AttributeData attribute, string argument, Format[] formats) =>
        attribute.Argument(argument) is int number && number >= 0 && number < formats.Length ? formats[number] : null;
}
