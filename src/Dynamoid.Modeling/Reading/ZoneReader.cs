using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Collects the time zones that a class writes times in, and names the struct that will find each.</summary>
internal sealed class ZoneReader(INamedTypeSymbol owner)
{
    private const string Prefix = "DynamoidZone";

    private readonly List<ZoneModel> _zones = [];

    public EquatableArray<ZoneModel> Zones => _zones.ToEquatableArray();

    /// <summary>The full name of the struct that finds a time zone; UTC without one.</summary>
    public string NameOf(string? id)
    {
        if (id is null or "UTC")
            return TypeReader.Codecs + "UtcZone";
        ZoneModel? known = _zones.Find(zone => zone.Id == id);
        if (known is null)
        {
            known = new(id, Prefix + owner.Name + (_zones.Count + 1));
            _zones.Add(known);
        }

        return TypeNames.InCode(owner) + "." + known.Name;
    }
}
