using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>How a moment is stored in each field that holds one, for writes that touch fields without a document.</summary>
internal static class TimesEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        EquatableArray<FieldModel> fields = document.Shape.Fields;
        if (!fields.Any(static field => Moment(field) is not null))
            return;
        writer.Private();
        using (writer.Block($"static bool {document.Interface()}.TryWriteTime(ref {Types.Serialization}ItemWriter writer, int field, global::System.DateTimeOffset time)"))
        using (writer.Block("switch (field)"))
        {
            for (int number = 0; number < fields.Count; number++)
            {
                if (Moment(fields[number]) is not { } moment)
                    continue;
                writer.Line($"case {number}:");
                writer.Indented($"{fields[number].Stored.Codec}.Write(ref writer, {moment});");
                writer.Indented("return true;");
            }

            writer.Line("default:");
            writer.Indented("return false;");
        }
    }

    private static string? Moment(FieldModel field) => field.Type.Name switch
    {
        "global::System.DateTimeOffset" => "time",
        "global::System.DateTime" => "time.UtcDateTime",
        "global::System.DateOnly" => "global::System.DateOnly.FromDateTime(time.UtcDateTime)",
        _ => null,
    };
}
