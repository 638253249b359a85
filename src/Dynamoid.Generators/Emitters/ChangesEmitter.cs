using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>What has changed since the document was read or saved.</summary>
internal static class ChangesEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            EmitChangedFields(writer, document);
            EmitIsKeyChanged(writer, document);
            EmitCapture(writer, document);
            ExtraEmitter.EmitAccess(writer, document);
            EmitOriginals(writer, document);
        }
    }

    private static void EmitChangedFields(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block(
            $"static {Types.Documents}FieldSet {document.Interface()}.ChangedFields({document.Self()} document, {Types.Documents}DocumentState? stored)"))
        {
            writer.Line($"{Types.Documents}FieldSet changed = default;");
            using (writer.Block($"if (stored is not {document.Originals()} originals)"))
            {
                for (int number = document.Key.IsComposite ? 2 : 1; number < document.Shape.Fields.Count; number++)
                {
                    if (!document.Shape.Fields[number].IsDiscriminator)
                        writer.Line($"changed.Add({number});");
                }

                writer.Line("return changed;");
            }

            writer.Separate();
            for (int number = 0; number < document.Shape.Fields.Count; number++)
            {
                FieldModel field = document.Shape.Fields[number];
                if (field.IsDiscriminator)
                    continue;
                // Partial properties tell when they are assigned, be it what stands for nothing.
                string assigned = field.Partial is null ? "" : $" || {Types.Documents}LoadedMembers.IsAssigned{document.TypeArguments()}(document, stored, {number})";
                writer.Line($"if ({Differs(field)}{assigned})");
                writer.Indented($"changed.Add({number});");
            }

            writer.Line("return changed;");
        }
    }

    private static void EmitIsKeyChanged(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        writer.Line($"static bool {document.Interface()}.IsKeyChanged({document.Self()} document, {Types.Documents}DocumentState? stored) =>");
        writer.Indented($"stored is {document.Originals()} originals && ({string.Join(" || ", document.KeyFields().Select(Differs))});");
    }

    private static string Differs(FieldModel field) => field switch
    {
        { Stored.IsMutable: true } => $"{Types.Documents}StoredValue.Differs<{field.Type.Name}, {field.Stored.Codec}>(originals.{field.Property}, {Present(field)})",
        // An empty text is stored as none.
        { Stored.OmitsEmpty: true } => $"(originals.{field.Property} ?? \"\") != (document.{field.Member} ?? \"\")",
        // A time of another kind may have the same ticks and be another instant.
        { Type.Name: "global::System.DateTime" } => $"{Types.Documents}Instant.Differ(originals.{field.Property}, document.{field.Member})",
        // A URI of another fragment is equal by operator.
        { Type.Name: KeyEmitter.Uri } => $"{Types.Documents}StoredUri.Differ(originals.{field.Property}, document.{field.Member})",
        // NaN is not equal to itself by operator, and would be sent with every save.
        { Type.Name: "float" or "double" or "global::System.Half" } =>
            $"!global::System.Collections.Generic.EqualityComparer<{field.Type.Declared}>.Default.Equals(originals.{field.Property}, document.{field.Member})",
        _ => $"originals.{field.Property} != document.{field.Member}",
    };

    // What would be written: nothing, for an empty set or a default array.
    private static string Present(FieldModel field)
    {
        string value = $"document.{field.Member}{(field.Type.HasNullableParts ? "!" : "")}";
        return field.Stored switch
        {
            { IsSet: true, OmitsEmpty: true } =>
                $"document.{field.Member} is {{ Count: > 0 }} && {field.Stored.Codec}.HasMembers(document.{field.Member}) ? {value} : null",
            { IsSet: true } => $"document.{field.Member} is {{ Count: > 0 }} ? {value} : null",
            { IsImmutableArray: true } => $"document.{field.Member} is {{ IsDefault: false }} ? {value} : default({field.Type.OrNull})",
            _ => value,
        };
    }

    private static void EmitCapture(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block(
            $"static {Types.Documents}DocumentState {document.Interface()}.Capture({document.Self()} document, {Types.Documents}DocumentContext context)"))
        {
            writer.Line($"{document.Originals()} originals = new(context);");
            writer.Line("originals.CaptureScalars(document);");
            foreach (FieldModel field in document.Shape.Fields.Where(static field => field.Stored.IsMutable))
                writer.Line($"originals.{field.Property} = {StoredBytes(field)};");
            writer.Line("return originals;");
        }
    }

    private static void EmitOriginals(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private("The stored values: scalars as they are, what can be changed in place as its bytes.");
        using (writer.Block(
            $"private sealed class {document.Originals()}({Types.Documents}DocumentContext context) : {Types.Documents}DocumentState(context)"))
        {
            foreach (FieldModel field in document.Shape.Fields.Where(static field => !field.IsDiscriminator))
                writer.Line($"public {(field.Stored.IsMutable ? "byte[]?" : field.Type.Unset)} {field.Property};");
            ExtraEmitter.EmitOriginal(writer, document.Shape);
            writer.Separate();
            using (writer.Block($"public void CaptureScalars({document.Self()} document)"))
            {
                foreach (FieldModel field in document.Shape.Fields.Where(static field => field is { Stored.IsMutable: false, IsDiscriminator: false }))
                    writer.Line($"{Own(field)} = document.{field.Member};");
                ExtraEmitter.EmitCapture(writer, document.Shape);
            }

            EmitCaptureAbsent(writer, document);
        }
    }

    // What the item lacks and an initialiser gave has not been changed by anybody.
    private static void EmitCaptureAbsent(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.IsAbstract || !document.Shape.Fields.Any(IsKept))
            return;
        writer.Separate();
        using (writer.Block($"public void CaptureAbsent({document.Self()} document, in DynamoidDraft draft)"))
        {
            for (int number = 0; number < document.Shape.Fields.Count; number++)
            {
                FieldModel field = document.Shape.Fields[number];
                if (!IsKept(field))
                    continue;
                writer.Line($"if (!({SeenBits.IsSet(number)}))");
                writer.Indented($"{Own(field)} = {StoredBytes(field)};");
            }
        }
    }

    /// <summary>Whether a member may hold what no item gave it and what can be changed in place.</summary>
    public static bool IsKept(FieldModel field) => field.Stored is { IsMutable: true, Absence: Absence.Initialiser };

    private static string StoredBytes(FieldModel field) => $"{Types.Documents}StoredValue.Of<{field.Type.Name}, {field.Stored.Codec}>({Present(field)})";

    private static string Own(FieldModel field) => field.Property is "document" or "draft" ? "this." + field.Property : field.Property;
}
