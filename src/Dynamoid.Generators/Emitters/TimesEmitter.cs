using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>How a moment is stored in each field that holds one, for writes that touch fields without a document.</summary>
internal static class TimesEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        EquatableArray<FieldModel> fields = document.Shape.Fields;
        if (!Enumerable.Range(0, fields.Count).Any(number => Moment(document, number) is not null))
            return;
        writer.Private();
        using (writer.Block($"static bool {document.Interface()}.TryWriteTime(ref {Types.Serialization}ItemWriter writer, int field, global::System.DateTimeOffset time)"))
        using (writer.Block("switch (field)"))
        {
            for (int number = 0; number < fields.Count; number++)
            {
                if (Moment(document, number) is not { } moment)
                    continue;
                writer.Line($"case {number}:");
                writer.Indented($"{fields[number].Stored.Codec}.Write(ref writer, {moment});");
                writer.Indented("return true;");
            }

            writer.Line("default:");
            writer.Indented("return false;");
        }
    }

    private static string? Moment(DocumentModel document, int number) => document.Shape.Fields[number] switch
    {
        { Type.Name: "global::System.DateTimeOffset" } => "time",
        { Type.Name: "global::System.DateTime" } => "time.UtcDateTime",
        { Type.Name: "global::System.DateOnly" } => "global::System.DateOnly.FromDateTime(time.UtcDateTime)",
        { } field when number == document.Expires => ExpiryEmitter.Of(field, "time"),
        _ => null,
    };
}
