using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>
/// The constructor that takes what was read. Only a constructor can set init-only, required and get-only properties alike, and leave to the others the initialiser they have.
/// </summary>
internal static class ConstructionEmitter
{
    public static void Emit(IndentedTextWriter writer, ShapeModel shape, IEnumerable<CallbackModel> initialisers, bool mayBeBase)
    {
        using (writer.Partial(shape.Hierarchy))
        {
            if (!shape.Construction.DeclaresConstructor && !shape.Hierarchy.IsStruct)
            {
                writer.Separate();
                writer.Line($"{SourceFile.Watched} // of properties that are not null and have no value, users hear here");
                writer.Public(Members.Summary("Creates an instance. No request."));
                using (writer.Block($"public {shape.Hierarchy.Name}()"))
                {
                    // A derived class calls those that it inherits with its own, once.
                    string only = mayBeBase ? $"if (GetType() == typeof({shape.Hierarchy.FullName}))\n    " : "";
                    foreach (CallbackModel initialiser in initialisers)
                        writer.Line($"{only}{initialiser.Method}();");
                }

                writer.Line(SourceFile.Unwatched);
            }

            EmitConstructor(writer, shape);
            EmitDraft(writer, shape);
        }
    }

    private static void EmitConstructor(IndentedTextWriter writer, ShapeModel shape)
    {
        writer.Private("What the item lacks is null where it may be, and has its initialiser elsewhere, which the compiler cannot see.");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Line($"private {shape.Hierarchy.Name}(in DynamoidDraft draft)");
        if (shape.Construction.DeclaresConstructor)
            writer.Indented($": this({Arguments(shape)})");
        using (writer.Block())
        {
            for (int number = 0; number < shape.Fields.Count; number++)
                EmitAssignment(writer, shape, number);
            UnknownEmitter.EmitAssignment(writer, shape);
        }
    }

    private static string Arguments(ShapeModel shape) => string.Join(", ", shape.Construction.Parameters.Select(parameter =>
    {
        if (shape.Extra is { } extra && extra.Property == parameter.Field)
            return ExtraEmitter.FromDraft(extra);
        int number = shape.Fields.ToList().FindIndex(field => field.Property == parameter.Field);
        return Argument(shape.Fields[number], number, parameter);
    }));

    private static string Argument(FieldModel field, int number, ParameterModel parameter) => field switch
    {
        { Stored.Absence: Absence.Initialiser } when parameter.Default is { } value => $"{SeenBits.IsSet(number)} ? {Value(field)} : {value}",
        { Stored: { IsSet: false, Absence: Absence.Empty }, IsRequired: false } => EmptyText(field),
        { Stored: { IsCollection: true, Absence: Absence.Null } } or { Stored.IsCollection: false } => Value(field),
        { Stored.IsImmutableArray: true } => $"draft.{field.Property}.IsDefault ? {field.Stored.Empty} : {Value(field)}",
        _ => $"draft.{field.Property} ?? {field.Stored.Empty}",
    };

    private static void EmitAssignment(IndentedTextWriter writer, ShapeModel shape, int number)
    {
        FieldModel field = shape.Fields[number];
        if (field.Assignment == Assignment.None || shape.Construction.Parameters.Any(parameter => parameter.Field == field.Property))
            return;
        string property = field.Slot is { } slot ? SlotEmitter.Of("this", field, slot) : field.Member == "draft" ? "this.draft" : field.Member;
        string assign = $"{property} = {(field.Slot is null ? Value(field) : SlotEmitter.Value(Value(field), field))};";
        if (field.Stored is { IsSet: false, Absence: Absence.Empty } && !field.IsRequired)
        {
            writer.Line($"{property} = {EmptyText(field)};");
            return;
        }

        if (field.Stored.Absence == Absence.Null || field.IsRequired)
        {
            writer.Line(assign);
        }
        else
        {
            writer.Line($"if ({(field.Stored.IsSet ? $"draft.{field.Property} is not null" : SeenBits.IsSet(number))})");
            writer.Indented(assign);
        }

        if (field.Stored.Absence != Absence.Null)
            EmitEmpty(writer, field, property);
    }

    // An initialiser's members are not those of a set that was emptied; and no collection is null that promises not to be.
    private static void EmitEmpty(IndentedTextWriter writer, FieldModel field, string property)
    {
        if (field.Stored.IsSet)
        {
            writer.Line($"else if ({property} is not {{ Count: 0 }})");
            writer.Indented($"{property} = {field.Stored.Empty};");
        }
        else if (field.Stored.IsImmutableArray)
        {
            writer.Line($"if ({property}.IsDefault)");
            writer.Indented($"{property} = {field.Stored.Empty};");
        }
        else if (field.Stored.IsCollection && !field.Type.CanBeNull)
        {
            writer.Line($"{property} ??= {field.Stored.Empty};");
        }
    }

    private static string EmptyText(FieldModel field) => $"draft.{field.Property} ?? \"\"";

    private static string Value(FieldModel field) => $"draft.{field.Property}{(field.Type.HasNullableParts ? "!" : "")}";

    private static void EmitDraft(IndentedTextWriter writer, ShapeModel shape)
    {
        EquatableArray<FieldModel> fields = shape.Fields;
        writer.Private("What was read of an item, and which attributes it had.");
        using (writer.Block("private struct DynamoidDraft"))
        {
            for (int word = 0; word < SeenBits.Words(fields.Count); word++)
                writer.Line($"public ulong {SeenBits.Word(word)};");
            foreach (FieldModel field in fields.Where(static field => !field.IsDiscriminator))
                writer.Line($"public {field.Type.Declared} {field.Property};");
            UnknownEmitter.EmitDraft(writer, shape);
        }
    }
}
