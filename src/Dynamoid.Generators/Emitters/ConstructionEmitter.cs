using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>
/// The constructor that takes what was read. Only a constructor can set init-only, required and get-only properties alike, and leave to the others the initialiser they have.
/// </summary>
internal static class ConstructionEmitter
{
    public static void Emit(IndentedTextWriter writer, ShapeModel shape)
    {
        using (writer.Partial(shape.Hierarchy))
        {
            if (!shape.Construction.DeclaresConstructor && !shape.Hierarchy.IsStruct)
            {
                writer.Public(Members.Summary("Creates an instance. No request."));
                using (writer.Block($"public {shape.Hierarchy.Name}()"))
                {
                }
            }

            EmitConstructor(writer, shape);
            EmitDraft(writer, shape);
        }
    }

    private static void EmitConstructor(IndentedTextWriter writer, ShapeModel shape)
    {
        writer.Private("What the item lacks keeps its initialiser, which the compiler cannot see.");
        writer.Line("#pragma warning disable CS8618");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Line($"private {shape.Hierarchy.Name}(in ItemDraft draft)");
        if (shape.Construction.DeclaresConstructor)
            writer.Indented($": this({Arguments(shape)})");
        using (writer.Block())
        {
            for (int number = 0; number < shape.Fields.Count; number++)
                EmitAssignment(writer, shape, number);
            UnknownEmitter.EmitAssignment(writer, shape);
        }

        writer.Line("#pragma warning restore CS8618");
    }

    private static string Arguments(ShapeModel shape) => string.Join(", ", shape.Construction.Parameters.Select(parameter =>
    {
        int number = shape.Fields.ToList().FindIndex(field => field.Property == parameter.Field);
        return $"{SeenBits.IsSet(number)} ? {Value(shape.Fields[number])} : {parameter.Absent}";
    }));

    private static void EmitAssignment(IndentedTextWriter writer, ShapeModel shape, int number)
    {
        FieldModel field = shape.Fields[number];
        if (field.Assignment == Assignment.None || shape.Construction.Parameters.Any(parameter => parameter.Field == field.Property))
            return;
        writer.Line($"if ({SeenBits.IsSet(number)})");
        string property = field.Property == "draft" ? "this." + field.Property : field.Property;
        writer.Indented($"{property} = {Value(field)};");
        // An empty set is not stored: without this, a required set would come back as null.
        if (!field.Stored.IsCollection || field.Type.CanBeNull)
            return;
        if (!field.Stored.IsImmutableArray)
        {
            writer.Line($"{property} ??= {field.Stored.Empty};");
            return;
        }

        writer.Line($"if ({property}.IsDefault)");
        writer.Indented($"{property} = {field.Stored.Empty};");
    }

    private static string Value(FieldModel field) => $"draft.{field.Property}{(field.Type.HasNullableParts ? "!" : "")}";

    private static void EmitDraft(IndentedTextWriter writer, ShapeModel shape)
    {
        EquatableArray<FieldModel> fields = shape.Fields;
        writer.Private("What was read of an item, and which attributes it had.");
        using (writer.Block("private struct ItemDraft"))
        {
            for (int word = 0; word < SeenBits.Words(fields.Count); word++)
                writer.Line($"public ulong {SeenBits.Word(word)};");
            foreach (FieldModel field in fields)
                writer.Line($"public {field.Type.Declared} {field.Property};");
            UnknownEmitter.EmitDraft(writer, shape);
        }
    }
}
