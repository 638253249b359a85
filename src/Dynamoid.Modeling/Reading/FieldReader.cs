using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Decides how a property is stored, and reports what keeps it from being so.</summary>
internal sealed class FieldReader(INamedTypeSymbol owner, ProblemSink problems, StorageSettings settings)
{
    private readonly TypeReader _types = new(owner);
    private readonly JsonReader _json = new(owner);

    public EquatableArray<EnumModel> Enums => _types.Enums;

    public EquatableArray<ZoneModel> Zones => _types.Zones;

    public EquatableArray<JsonModel> JsonTypes => _json.Types;

    /// <summary>Whether a null of the property is stored.</summary>
    public bool StoresNull(IPropertySymbol property) => Storage(property).Settings.StoresNull;

    /// <summary>How the times of the first and last save are stored where the class does not declare them.</summary>
    public StoredType Timestamp() => _types.Timestamp(new(field: null, settings));

    /// <summary>How the property is stored; null when it cannot be.</summary>
    public StoredType? Read(IPropertySymbol property)
    {
        FieldStorage storage = Storage(property);
        bool expires = property.Has(KnownNames.ExpiresAttribute);
        StoredType? stored = expires ? Expires(property, storage)
            : storage.Format == Format.Json ? Json(property, storage)
            : Value(property, storage);
        if (stored is null || HasForm(storage, expires))
            return stored is not null && expires && storage.Converter is not null ? NotConverted(property, storage) : stored;
        Report(ProblemKind.UnsupportedFormat, property, () => Argument(property, storage, "Format"), TypeNames.InMessage(property.Type), storage.Format.ToString());
        return null;
    }

    private StoredType? Value(IPropertySymbol property, FieldStorage storage)
    {
        StoredType? stored = _types.Read(property.Type, storage);
        if (storage is { Converter: not null, IsConverterUsed: false })
            return NotConverted(property, storage);
        if (stored is null)
            Report(ProblemKind.UnsupportedType, property, () => Places.TypeOf(property, owner), TypeNames.InMessage(property.Type));
        return stored;
    }

    private StoredType? NotConverted(IPropertySymbol property, FieldStorage storage)
    {
        Report(
            ProblemKind.BadConverter, property, () => Argument(property, storage, "Converter"), TypeNames.InMessage(storage.Converter!), TypeNames.InMessage(property.Type));
        return null;
    }

    private StoredType? Expires(IPropertySymbol property, FieldStorage storage)
    {
        StoredType? stored = _types.ReadExpires(property.Type, storage);
        if (stored is null)
            Report(ProblemKind.BadExpiresType, property, () => Places.TypeOf(property, owner), TypeNames.InMessage(property.Type));
        return stored;
    }

    private StoredType? Json(IPropertySymbol property, FieldStorage storage)
    {
        StoredType? stored = _json.Read(property.Type, storage, out string why);
        if (stored is null)
            Report(ProblemKind.BadJson, property, () => Argument(property, storage, "Format"), TypeNames.InMessage(property.Type), why);
        return stored;
    }

    // DynamoDB takes nothing but whole seconds for a time to live.
    private static bool HasForm(FieldStorage storage, bool expires) => expires
        ? storage.Format is Format.Default or Format.EpochSeconds
        : storage.Format == Format.Default || storage.IsFormatUsed || storage is { Format: Format.Json, Converter: null };

    private FieldStorage Storage(IPropertySymbol property) => new(property.Annotation(KnownNames.FieldAttribute), settings);

    private Location? Argument(IPropertySymbol property, FieldStorage storage, string name) =>
        (storage.Field is { } field ? Places.Argument(field, name) : null) ?? Places.NameOf(property, owner);

    private void Report(ProblemKind kind, IPropertySymbol property, Func<Location?> location, params string[] arguments) =>
        problems.Add(kind, location, [property.Name, .. arguments]);
}
