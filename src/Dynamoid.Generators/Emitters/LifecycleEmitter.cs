using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>What the runtime sets in a document: new keys, timestamps, and all fields when it is read anew.</summary>
internal static class LifecycleEmitter
{
    private const string Time = "global::System.DateTimeOffset now";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            EmitAssignKey(writer, document);
            EmitStampCreated(writer, document);
            EmitStampUpdated(writer, document);
            EmitRestoreUpdated(writer, document);
            EmitCopyFields(writer, document);
            TimesEmitter.Emit(writer, document);
            LockVersionEmitter.Emit(writer, document);
            ExpiryEmitter.Emit(writer, document);
            AccessorsEmitter.Emit(writer, document.Shape);
            SlotEmitter.Emit(writer, document.Shape);
        }
    }

    private static void EmitAssignKey(IndentedTextWriter writer, DocumentModel document)
    {
        FieldModel hash = document.HashKey;
        (string? isBlank, string make) = hash.Type switch
        {
            { Name: "string" } => ($"string.IsNullOrEmpty(document.{hash.Member})", "Text()"),
            { Name: "global::System.Guid", CanBeNull: false } => ($"document.{hash.Member} == global::System.Guid.Empty", "Guid()"),
            { Name: "global::System.Guid" } => ($"document.{hash.Member} is null || document.{hash.Member} == global::System.Guid.Empty", "Guid()"),
            _ => (null, ""),
        };
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.AssignKey({document.Self()} document)"))
        {
            if (isBlank is null || AccessorsEmitter.Assign("document", hash, $"{Types.Documents}NewKey.{make}") is not { } statement)
                return;
            writer.Line($"if ({isBlank})");
            writer.Indented(statement);
        }
    }

    private static void EmitStampCreated(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.StampCreated({document.Self()} document, {Time})"))
        {
            if (document.CreatedAt < 0)
                return;
            FieldModel field = document.Shape.Fields[document.CreatedAt];
            writer.Line($"if ({IsUnset(field)})");
            writer.Indented(Stamp(field));
        }
    }

    private static void EmitStampUpdated(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.StampUpdated({document.Self()} document, {Time}, bool keep)"))
        {
            if (document.UpdatedAt < 0)
                return;
            FieldModel field = document.Shape.Fields[document.UpdatedAt];
            writer.Line($"if (!keep || {IsUnset(field)})");
            writer.Indented(Stamp(field));
        }
    }

    private static void EmitRestoreUpdated(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.RestoreUpdated({document.Self()} document, {Types.Documents}DocumentState stored)"))
        {
            if (document.UpdatedAt < 0)
                return;
            FieldModel field = document.Shape.Fields[document.UpdatedAt];
            writer.Line($"if (stored is {document.Originals()} originals)");
            writer.Indented(AccessorsEmitter.Put("document", field, Original(field))!);
        }
    }

    // A time that a converter stores is kept as its bytes.
    private static string Original(FieldModel field) => field.Stored.IsMutable
        ? $"{Types.Documents}StoredValue.Read<{field.Type.Name}, {field.Stored.Codec}>(originals.{field.Property}){(field.Type.CanBeNull ? "" : ".GetValueOrDefault()")}"
        : $"originals.{field.Property}";

    private static string IsUnset(FieldModel field) => $"document.{field.Member} {(field.Type.CanBeNull ? "is null" : "== default")}";

    private static string Stamp(FieldModel field) =>
        AccessorsEmitter.Assign("document", field, field.Type.Name == "global::System.DateTime" ? "now.UtcDateTime" : "now")!;

    // A field that only a constructor can fill is a key: reading anew does not change it. The attributes that the class does not know are numbered behind its fields.
    private static void EmitCopyFields(IndentedTextWriter writer, DocumentModel document)
    {
        EquatableArray<FieldModel> fields = document.Shape.Fields;
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.CopyFields({document.Self()} source, {document.Self()} target, in {Types.Documents}FieldSet kept)"))
        {
            for (int number = 0; number < fields.Count; number++)
            {
                if (AccessorsEmitter.Put("target", fields[number], $"source.{fields[number].Member}") is not { } statement)
                    continue;
                writer.Line($"if (!kept.Contains({number}))");
                writer.Indented(statement);
            }

            if (document.Shape.Extra is not { } extra || AccessorsEmitter.Assign("target", extra, $"source.{extra.Member}") is not { } assignment)
                return;
            writer.Line($"if (!kept.Contains({fields.Count}))");
            writer.Indented(assignment);
        }
    }
}
