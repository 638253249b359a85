using Dynamoid.Generators.Writing;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>A class or struct that is stored as a map, and the codec by which documents name it.</summary>
internal static class MapEmitter
{
    public static void Emit(IndentedTextWriter writer, MapModel map)
    {
        ShapeModel shape = map.Shape;
        // Of a struct's fields in several parts the order is not defined, and the compiler wants to hear that it does not count.
        if (map.NeedsLayout)
            writer.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        using (writer.Partial(shape.Hierarchy))
        {
            if (map.Polymorph is { } polymorph)
                PolymorphEmitter.Emit(writer, shape, polymorph);
            if (map.Polymorph is not { IsAbstract: true })
                EmitOwn(writer, map);
        }

        EmitCodec(writer, shape);
    }

    private static void EmitOwn(IndentedTextWriter writer, MapModel map)
    {
        SlotEmitter.Emit(writer, map.Shape);
        UnknownEmitter.EmitSlot(writer, map.Shape);
        EmitWrite(writer, map);
        EmitRead(writer, map);
        ValueReading.EmitFieldOf(writer, map.Shape);
        RequiredEmitter.EmitIncomplete(writer, map.Shape.Fields);
    }

    private static void EmitCodec(IndentedTextWriter writer, ShapeModel shape)
    {
        string self = shape.Hierarchy.FullName;
        string codec = MapCodecs.NameOf(shape.Hierarchy.Name.TrimStart('@'));
        writer.Plumbing(Members.Summary($"Stores <see cref=\"{self}\"/> as a map (<c>M</c>)."));
        using (writer.Block($"{shape.Hierarchy.Accessibility} readonly struct {codec} : {Types.Serialization}IValueCodec<{self}>"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static void Write(ref {Types.Writer} writer, {self} value) => {self}.DynamoidWriteMap(ref writer, value);");
            writer.Separate();
            writer.Line("/// <inheritdoc/>");
            using (writer.Block($"public static {self} Read(ref {Types.Reader} reader)"))
            {
                writer.Line($"{self}.DynamoidReadMap(ref reader, out {self} value);");
                writer.Line("return value;");
            }
        }
    }

    private static void EmitWrite(IndentedTextWriter writer, MapModel map)
    {
        writer.Plumbing();
        using (writer.Block($"internal static void {PolymorphEmitter.WriteOwn(map)}(ref {Types.Writer} writer, {map.Shape.Hierarchy.FullName} document)"))
        {
            writer.Line("writer.BeginMap();");
            PolymorphEmitter.EmitDiscriminator(writer, map);
            ValueWriting.EmitAll(writer, map.Shape.Fields);
            UnknownEmitter.EmitWrite(writer, map.Shape);
            writer.Line("writer.EndMap();");
        }
    }

    // The value comes out by parameter, so that a map derived from another one adds an overload and hides nothing.
    private static void EmitRead(IndentedTextWriter writer, MapModel map)
    {
        writer.Plumbing();
        using (writer.Block($"internal static void {PolymorphEmitter.ReadOwn(map)}(ref {Types.Reader} reader, out {map.Shape.Hierarchy.FullName} document)"))
        {
            writer.Line("DynamoidDraft draft = default;");
            writer.Line("reader.BeginMap();");
            ValueReading.EmitLoop(writer, map.Shape);
            writer.Separate();
            writer.Line("reader.EndMap();");
            writer.Line("document = new(in draft);");
        }
    }
}
