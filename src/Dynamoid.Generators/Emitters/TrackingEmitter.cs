using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>What a document tells of its unsaved changes, as a whole and for each field.</summary>
internal static class TrackingEmitter
{
    private const string Tracking = "DynamoidTracking";
    private const string Changes = "global::System.Collections.Generic.IReadOnlyList<global::Dynamoid.FieldChange>";
    private const string NotKnown = "The document was read or saved without tracking, so it does not know what is stored.";

    // A field "Mark" would have a member of the same name.
    private static readonly string[] OfDocument = ["HasChanges", "Changes", "PreviousChanges", "MarkChanged", "RestoreChanges", "PreviouslyChanged", "AcceptChanges"];

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            writer.Private("Its type is named once: of each type that a method names, the compiler makes its members anew.");
            writer.Line($"private {Types.Documents}ChangeTracking{document.TypeArguments()} {Tracking} => new(this);");
            EmitProperty(writer, document, "bool", OfDocument[0], "Whether a save would send something: of a new document true; of one without originals true as well, since it sends all. No request.");
            EmitProperty(writer, document, Changes, OfDocument[1], "What a save would send, changes in place included: each member with its stored value, which is null where it is not known, and its present one. No request.");
            EmitProperty(writer, document, Changes, OfDocument[2], "What the last save through this object changed; nothing when the document was loaded or updated since. No request.");
            EmitPreviouslyChanged(writer, document);
            EmitMark(writer, document);
            EmitRestoreAll(writer, document);
            EmitAccept(writer, document);
            EquatableArray<FieldModel> fields = document.Shape.Fields;
            for (int number = 0; number < fields.Count; number++)
                EmitField(writer, document, fields[number], number);
            EmitValueOf(writer, document);
            EmitOriginalOf(writer, document);
            EmitRestoreField(writer, document);
        }
    }

    private static bool IsFree(DocumentModel document, string name) => !document.Names.Taken.Contains(name);

    private static void EmitProperty(IndentedTextWriter writer, DocumentModel document, string type, string name, string summary)
    {
        if (!IsFree(document, name))
            return;
        writer.Public(Members.Summary(summary));
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        writer.Line($"public {type} {name} => {Tracking}.{name}();");
    }

    private static void EmitPreviouslyChanged(IndentedTextWriter writer, DocumentModel document)
    {
        if (!IsFree(document, OfDocument[5]))
            return;
        writer.Public(Members.Summary("Whether the last save through this object changed a member: <c>PreviouslyChanged(a =&gt; a.Name)</c>. No request."));
        writer.Line($"public bool {OfDocument[5]}(global::System.Func<{document.Fields()}, {Types.Conditions}IField> field) =>");
        writer.Indented($"{Tracking}.{OfDocument[5]}({Types.Documents}FieldFunction.Result(field));");
    }

    private static void EmitMark(IndentedTextWriter writer, DocumentModel document)
    {
        if (!IsFree(document, OfDocument[3]))
            return;
        writer.Public(
            Members.Summary("Lets the next save send a member, changed or not: <c>MarkChanged(a =&gt; a.Name)</c>. No request."),
            Members.Throws("global::System.ArgumentException", "The member is a part of the key."));
        writer.Line($"public void {OfDocument[3]}(global::System.Func<{document.Fields()}, {Types.Conditions}IField> field) =>");
        writer.Indented($"{Tracking}.Mark({Types.Documents}FieldFunction.Result(field));");
    }

    private static void EmitRestoreAll(IndentedTextWriter writer, DocumentModel document)
    {
        if (!IsFree(document, OfDocument[4]))
            return;
        writer.Public(
            Members.Summary("Gives all members their stored values back. No request."),
            Members.Throws("global::System.InvalidOperationException", "The document is new, or without originals."));
        writer.Line($"public void {OfDocument[4]}() => {Tracking}.RestoreAll();");
    }

    private static void EmitAccept(IndentedTextWriter writer, DocumentModel document)
    {
        if (!IsFree(document, OfDocument[6]))
            return;
        writer.Public(
            Members.Summary("Takes the present values for the stored ones, for an item that was written by other means: the next save sends what is changed from now on. No request."),
            Members.Throws("global::System.InvalidOperationException", "The document is new, its key was changed, or it is without originals."));
        writer.Line($"public void {OfDocument[6]}() => {Tracking}.Accept();");
    }

    // Methods, since serializers, mappers and the texts of records look at properties.
    private static void EmitField(IndentedTextWriter writer, DocumentModel document, FieldModel field, int number)
    {
        if (field.IsDiscriminator)
            return;
        string name = field.Property.TrimStart('@');
        string see = $"<c>{name}</c>";
        string visibility = field.Visibility ?? "private";
        string unknown = Members.Throws("global::System.InvalidOperationException", NotKnown);
        EmitMember($"{visibility} bool {name}Changed() => {Tracking}.IsChanged({number});", name + "Changed", $"Whether a save would send {see}. No request.");
        EmitMember($"{visibility} {field.Type.OrNull} {name}Was() => ({field.Type.OrNull}){Tracking}.Was({number});", name + "Was", $"The stored value of {see}; null of a new document. No request.", unknown);
        if (AccessorsEmitter.Assign("document", field, "") is not null)
            EmitMember($"{visibility} void Restore{name}() => {Tracking}.Restore({number});", "Restore" + name, $"Gives {see} its stored value back. No request.", unknown);

        void EmitMember(string member, string memberName, string summary, params string[] more)
        {
            if (!IsFree(document, memberName) || OfDocument.Contains(memberName))
                return;
            writer.Public([Members.Summary(summary), .. more]);
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Advanced)]");
            writer.Line(member);
        }
    }

    private static void EmitValueOf(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        writer.Line($"static object? {document.Interface()}.ValueOf({document.Self()} document, int field) => field switch");
        EmitSwitch(writer, document, static field => $"document.{field.Member}");
    }

    private static void EmitOriginalOf(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        writer.Line($"static object? {document.Interface()}.OriginalOf({Types.Documents}DocumentState stored, int field) => stored is not {document.Originals()} originals ? null : field switch");
        EmitSwitch(writer, document, Original);
    }

    // Without the cast, numbers of several types would all become the widest one.
    private static void EmitSwitch(IndentedTextWriter writer, DocumentModel document, Func<FieldModel, string> value)
    {
        using (writer.Block('{', "};"))
        {
            for (int number = 0; number < document.Shape.Fields.Count; number++)
            {
                if (!document.Shape.Fields[number].IsDiscriminator)
                    writer.Line($"{number} => (object?){value(document.Shape.Fields[number])},");
            }

            writer.Line("_ => null,");
        }
    }

    private static void EmitRestoreField(IndentedTextWriter writer, DocumentModel document)
    {
        EquatableArray<FieldModel> fields = document.Shape.Fields;
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.RestoreField({document.Self()} document, {Types.Documents}DocumentState stored, int field)"))
        {
            writer.Line($"if (stored is not {document.Originals()} originals)");
            writer.Indented("return;");
            using (writer.Block("switch (field)"))
            {
                for (int number = 0; number < fields.Count; number++)
                    EmitCase(number, AccessorsEmitter.Put("document", fields[number], Restored(fields[number])));
                if (document.Shape.Extra is { } extra)
                    EmitCase(fields.Count, AccessorsEmitter.Assign("document", extra, ExtraEmitter.Restored(extra)));
            }
        }

        void EmitCase(int number, string? statement)
        {
            if (statement is null)
                return;
            writer.Line($"case {number}:");
            writer.Indented(statement);
            writer.Indented("break;");
        }
    }

    private static string Original(FieldModel field) => field switch
    {
        { Stored.IsMutable: false } => $"originals.{field.Property}",
        { Type.IsValueType: true } => $"{Types.Documents}StoredValue.Read<{field.Type.Name}, {field.Stored.Codec}>(originals.{field.Property})",
        // An empty set is stored as none.
        { Stored.IsSet: true, Type.CanBeNull: false } =>
            $"({Types.Documents}StoredValue.ReadReference<{field.Type.Name}, {field.Stored.Codec}>(originals.{field.Property}) ?? {field.Stored.Empty})",
        _ => $"{Types.Documents}StoredValue.ReadReference<{field.Type.Name}, {field.Stored.Codec}>(originals.{field.Property})",
    };

    private static string Restored(FieldModel field) => Original(field) + field switch
    {
        { Type: { IsValueType: false, CanBeNull: false } } => "!",
        { Stored.IsMutable: true, Type: { IsValueType: true, CanBeNull: false } } => ".GetValueOrDefault()",
        _ => "",
    };
}
