using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The time zones that a class writes times in.</summary>
internal static class ZonesEmitter
{
    public static void Emit(IndentedTextWriter writer, ShapeModel shape)
    {
        using (writer.Partial(shape.Hierarchy))
        {
            foreach (ZoneModel zone in shape.Zones)
            {
                // The key, which stands beside the document, writes times too.
                writer.Plumbing();
                using (writer.Block($"internal readonly struct {zone.Name} : {Types.Serialization}ITimeZone"))
                    writer.Line($"public static global::System.TimeZoneInfo Zone {{ get; }} = global::System.TimeZoneInfo.FindSystemTimeZoneById({Literals.Text(zone.Id)});");
            }
        }
    }
}
