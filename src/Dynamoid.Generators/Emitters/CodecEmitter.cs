using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The document as an item, and back.</summary>
internal static class CodecEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            EmitWrite(writer, document);
            EmitTryWriteField(writer, document);
            EmitRead(writer, document);
            ValueReading.EmitFieldOf(writer, document.Shape);
            if (!document.IsAbstract)
                RequiredEmitter.EmitIncomplete(writer, document.Shape.Fields, RequiredEmitter.KeyOf(document), document.KeyFields().Count());
            EmitItems(writer, document);
        }
    }

    private static void EmitWrite(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.Write(ref {Types.Writer} writer, {document.Self()} document)"))
        {
            writer.Line("writer.BeginItem();");
            ValueWriting.EmitAll(writer, document.Shape.Fields);
            UnknownEmitter.EmitWrite(writer, document.Shape);
            writer.Line("writer.EndItem();");
        }
    }

    private static void EmitTryWriteField(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Private();
        using (writer.Block($"static bool {document.Interface()}.TryWriteField(ref {Types.Writer} writer, {document.Self()} document, int field)"))
        using (writer.Block("switch (field)"))
        {
            IReadOnlyList<string> locals = LocalNames.Of(document.Shape.Fields);
            for (int number = 0; number < document.Shape.Fields.Count; number++)
                EmitTryWrite(writer, document.Shape.Fields[number], number, locals[number]);
            writer.Line("default:");
            writer.Indented("return false;");
        }
    }

    private static void EmitTryWrite(IndentedTextWriter writer, FieldModel field, int number, string local)
    {
        if (field.IsDiscriminator)
        {
            EmitTryWriteDiscriminator(writer, field, number);
            return;
        }

        string? pattern = ValueWriting.Pattern(field, local);
        if (field.StoresNull && pattern is not null)
        {
            writer.Line($"case {number}:");
            using (writer.Block())
            {
                ValueWriting.EmitOrNull(writer, field, pattern, local);
                writer.Line("return true;");
            }

            return;
        }

        writer.Line($"case {number}{(pattern is null ? "" : $" when document.{field.Member} is {pattern}")}:");
        writer.Indented(ValueWriting.Write(field, pattern is null ? $"document.{field.Member}" : local));
        writer.Indented("return true;");
    }

    private static void EmitTryWriteDiscriminator(IndentedTextWriter writer, FieldModel field, int number)
    {
        if (InheritanceEmitter.Write(field) is not { } statement)
            return;
        writer.Line($"case {number}:");
        writer.Indented(statement);
        writer.Indented("return true;");
    }

    private static void EmitRead(IndentedTextWriter writer, DocumentModel document)
    {
        string originals = document.Originals();
        writer.Private();
        string header = $"static {document.Self()} {document.Interface()}.Read(ref {Types.Reader} reader, {Types.Documents}DocumentOrigin origin)";
        if (document.IsAbstract)
        {
            writer.Line($"{header} => throw {Types.Documents}DocumentKinds.Abstract({DocumentNames.Schema});");
            return;
        }

        using (writer.Block(header))
        {
            writer.Line("DynamoidDraft draft = default;");
            writer.Line($"{originals}? originals = origin.IsTracked ? new {originals}(origin.Context) : null;");
            bool keyMayLose = StoredKeys.MayLose(document);
            if (keyMayLose)
                writer.Line("bool isKeyExact = true;");
            bool indexMayLose = StoredKeys.MayLoseInIndex(document);
            if (indexMayLose)
                writer.Line("bool isIndexExact = true;");
            writer.Line($"reader.BeginItem({Literals.Text(document.Shape.Hierarchy.DisplayName)});");
            ValueReading.EmitLoop(writer, document.Shape, document);
            writer.Separate();
            writer.Line($"{document.Self()} document = new(in draft);");
            EmitCapture(writer, document);
            writer.Line($"document.{DocumentNames.Slot}.State = {State(document, keyMayLose, indexMayLose)};");
            writer.Line("return document;");
        }
    }

    private static string State(DocumentModel document, bool keyMayLose, bool indexMayLose)
    {
        const string state = "origin.StateOf(originals)";
        string exact = $"origin.StateOf{document.TypeArguments()}(originals, document, in reader, isKeyExact: {(keyMayLose ? "isKeyExact" : "true")})";
        return (keyMayLose, indexMayLose) switch
        {
            (false, false) => state,
            (true, false) => $"isKeyExact ? {state} : {exact}",
            (false, true) => $"isIndexExact ? {state} : {exact}",
            (true, true) => $"isKeyExact && isIndexExact ? {state} : {exact}",
        };
    }

    private static void EmitCapture(IndentedTextWriter writer, DocumentModel document)
    {
        if (!document.Shape.Fields.Any(ChangesEmitter.IsKept))
        {
            writer.Line("originals?.CaptureScalars(document);");
            return;
        }

        using (writer.Block("if (originals is not null)"))
        {
            writer.Line("originals.CaptureScalars(document);");
            for (int word = 0; word < SeenBits.Words(document.Shape.Fields.Count); word++)
                writer.Line($"draft.{SeenBits.Word(word)} &= ~origin.Lacking({word});");
            writer.Line("originals.CaptureAbsent(document, in draft);");
        }

        writer.Separate();
    }

    private static void EmitItems(IndentedTextWriter writer, DocumentModel document)
    {
        if (!document.Names.Taken.Contains("FromItem"))
        {
            writer.Public(
                Members.Summary("Makes a document of an item of the AWS SDK. No request; the document counts as stored."),
                Members.Throws("global::Dynamoid.ItemFormatException", "The item does not fit the document."));
            writer.Line($"public static {document.Self()} FromItem({Types.Item} item) => DynamoidCurrentSet.FromItem(item);");
        }

        if (document.Names.Taken.Contains("ToItem"))
            return;
        writer.Public(Members.Summary("The document as an item of the AWS SDK; members without a value are left out. No request."));
        writer.Line($"public {Types.Item} ToItem() => {Types.Documents}DocumentItems.ToItem{document.TypeArguments()}(this);");
    }
}
