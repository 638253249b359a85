using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Where the types are known that a class stores as JSON: in the user's <c>JsonSerializerContext</c>, so that nothing is found out at run time.</summary>
internal static class JsonEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.";

    public static void Emit(IndentedTextWriter writer, ShapeModel shape)
    {
        using (writer.Partial(shape.Hierarchy))
        {
            foreach (JsonModel json in shape.Json)
            {
                string info = $"{Metadata}JsonTypeInfo<{json.Type.Name}>";
                writer.Plumbing();
                using (writer.Block($"internal readonly struct {json.Name} : {Types.Serialization}IJsonTypeInfo<{json.Type.Name}>"))
                {
                    writer.Line($"static {info} {Types.Serialization}IJsonTypeInfo<{json.Type.Name}>.TypeInfo =>");
                    writer.Indented($"({info}){json.Context}.Default.GetTypeInfo(typeof({json.Type.Name}))!;");
                }
            }
        }
    }
}
