using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Writes and reads a map by the class that it is of.</summary>
internal static class PolymorphEmitter
{
    /// <summary>The method that writes maps of the very class.</summary>
    public static string WriteOwn(MapModel map) => map.Polymorph is null ? "DynamoidWriteMap" : "DynamoidWriteOwn";

    /// <summary>The method that reads maps of the very class.</summary>
    public static string ReadOwn(MapModel map) => map.Polymorph is null ? "DynamoidReadMap" : "DynamoidReadOwn";

    public static void Emit(IndentedTextWriter writer, ShapeModel shape, PolymorphModel polymorph)
    {
        EmitWrite(writer, shape, polymorph);
        EmitRead(writer, shape, polymorph);
    }

    /// <summary>The attribute that tells of which class the map is: first, so that readers find it at once where the order is kept.</summary>
    public static void EmitDiscriminator(IndentedTextWriter writer, MapModel map)
    {
        if (map.Polymorph?.Subtypes.FirstOrDefault(subtype => subtype.Type == map.Shape.Hierarchy.FullName) is not { } self)
            return;
        writer.Line($"writer.WriteName({Literals.JsonName(map.Polymorph.Attribute)});");
        writer.Line($"writer.WriteRaw({Literals.JsonText(self.Value)});");
    }

    private static void EmitWrite(IndentedTextWriter writer, ShapeModel shape, PolymorphModel polymorph)
    {
        IEnumerable<string> types = polymorph.Subtypes.Select(static subtype => subtype.Type);
        if (polymorph is { IsPlain: true, IsAbstract: false })
            types = types.Append(shape.Hierarchy.FullName);

        writer.Plumbing();
        using (writer.Block($"internal static void DynamoidWriteMap(ref {Types.Writer} writer, {shape.Hierarchy.FullName} document)"))
        using (writer.Block("switch (document)"))
        {
            // The very class: one derived from it may have members that would be lost.
            foreach (string type in types)
            {
                writer.Line($"case {type} value when value.GetType() == typeof({type}):");
                writer.Indented($"{type}.DynamoidWriteOwn(ref writer, value);");
                writer.Indented("break;");
            }

            writer.Line("default:");
            writer.Indented($"throw {Types.Serialization}MapSubtypes.NotListed(document, {Literals.Text(polymorph.Root)});");
        }
    }

    private static void EmitRead(IndentedTextWriter writer, ShapeModel shape, PolymorphModel polymorph)
    {
        string facts = string.Join(
            ", ",
            Literals.Text(shape.Hierarchy.DisplayName),
            Literals.Text(polymorph.Attribute),
            Literals.Text(string.Join(", ", polymorph.Subtypes.Select(static subtype => subtype.Value))));
        writer.Plumbing();
        using (writer.Block($"internal static void DynamoidReadMap(ref {Types.Reader} reader, out {shape.Hierarchy.FullName} document)"))
        {
            using (writer.Block($"if (!reader.TryPeekText({Literals.Utf8(polymorph.Attribute)}, out {Types.Bytes} kind))"))
            {
                writer.Line(polymorph.IsAbstract ? $"throw reader.NoSubtype({facts});" : "DynamoidReadOwn(ref reader, out document);");
                if (!polymorph.IsAbstract)
                    writer.Line("return;");
            }

            foreach (SubtypeModel subtype in polymorph.Subtypes)
            {
                writer.Separate();
                using (writer.Block($"if ({Types.SequenceEqual}(kind, {Literals.Utf8(subtype.Value)}))"))
                {
                    writer.Line($"{subtype.Type}.DynamoidReadOwn(ref reader, out {subtype.Type} value);");
                    writer.Line("document = value;");
                    writer.Line("return;");
                }
            }

            writer.Separate();
            writer.Line($"throw reader.UnknownSubtype({facts}, kind);");
        }
    }
}
