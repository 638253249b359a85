using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The property that holds the attributes which the class does not know.</summary>
internal static class ExtraEmitter
{
    public const string Draft = "DynamoidExtra";

    private const string Extra = Types.Serialization + "ExtraAttributes";
    private const string Value = "global::Dynamoid.DynamoValue";
    private const string Kept = "global::System.Collections.Generic.IReadOnlyDictionary<string, " + Value + ">?";
    private const string Entries = Types.Enumerable + "<global::System.Collections.Generic.KeyValuePair<string, " + Value + ">>?";

    /// <summary>The place of the entries while the attributes are read.</summary>
    public static string DraftField => $"public global::System.Collections.Generic.Dictionary<string, {Value}>? {Draft};";

    /// <summary>The statement that reads one of them.</summary>
    public static string Read => $"{Extra}.Read(ref reader, name, ref draft.{Draft});";

    /// <summary>What the property becomes.</summary>
    public static string FromDraft(FieldModel extra) =>
        (extra.Type.Nullability == Nullability.Nullable ? $"draft.{Draft}" : $"{Extra}.OrEmpty(draft.{Draft})") + (extra.Type.HasNullableParts ? "!" : "");

    /// <summary>The statement that writes them.</summary>
    public static string Write(FieldModel extra) => $"{Extra}.Write(ref writer, {Of(extra)}, DynamoidFieldOf);";

    /// <summary>The field of the originals that keeps them as they are stored.</summary>
    public static void EmitOriginal(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.Extra is not null)
            writer.Line($"public {Kept} {Draft};");
    }

    /// <summary>The statement that fills it.</summary>
    public static void EmitCapture(IndentedTextWriter writer, ShapeModel shape)
    {
        if (shape.Extra is { } extra)
            writer.Line($"{Draft} = {Extra}.Keep({Of(extra)});");
    }

    /// <summary>What the runtime asks a document.</summary>
    public static void EmitAccess(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Shape.Extra is not { } extra)
            return;
        writer.Private();
        writer.Line($"static {Entries} {document.Interface()}.ExtraOf({document.Self()} document) => {Of(extra)};");
        writer.Private();
        writer.Line($"static {Kept} {document.Interface()}.StoredExtraOf({Types.Documents}DocumentState stored) =>");
        writer.Indented($"stored is {document.Originals()} originals ? originals.{Draft} : null;");
    }

    /// <summary>The stored entries as a dictionary of the document's own.</summary>
    public static string Restored(FieldModel extra) =>
        $"{Extra}.Copy(originals.{Draft}){(extra.Type.Nullability == Nullability.Nullable ? "" : " ?? []")}";

    private static string Of(FieldModel extra) => $"document.{extra.Member}{(extra.Type.HasNullableParts ? "!" : "")}";
}
