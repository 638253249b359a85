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
        string self = shape.Hierarchy.FullName;
        // Of a struct's fields in several parts the order is not defined, and the compiler wants to hear that it does not count.
        if (map.NeedsLayout)
            writer.Line("[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Auto)]");
        using (writer.Partial(shape.Hierarchy))
        {
            UnknownEmitter.EmitSlot(writer, shape);
            EmitWrite(writer, shape);
            EmitRead(writer, shape);
            ValueReading.EmitFieldOf(writer, shape.Fields);
            RequiredEmitter.EmitIncomplete(writer, shape.Fields);
        }

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

    private static void EmitWrite(IndentedTextWriter writer, ShapeModel shape)
    {
        writer.Plumbing();
        using (writer.Block($"internal static void DynamoidWriteMap(ref {Types.Writer} writer, {shape.Hierarchy.FullName} document)"))
        {
            writer.Line("writer.BeginMap();");
            ValueWriting.EmitAll(writer, shape.Fields);
            UnknownEmitter.EmitWrite(writer, shape);
            writer.Line("writer.EndMap();");
        }
    }

    // The value comes out by parameter, so that a map derived from another one adds an overload and hides nothing.
    private static void EmitRead(IndentedTextWriter writer, ShapeModel shape)
    {
        writer.Plumbing();
        using (writer.Block($"internal static void DynamoidReadMap(ref {Types.Reader} reader, out {shape.Hierarchy.FullName} document)"))
        {
            writer.Line("ItemDraft draft = default;");
            writer.Line("reader.BeginMap();");
            ValueReading.EmitLoop(writer, shape, keepsOriginals: false);
            writer.Separate();
            writer.Line("reader.EndMap();");
            writer.Line("document = new(in draft);");
        }
    }
}
