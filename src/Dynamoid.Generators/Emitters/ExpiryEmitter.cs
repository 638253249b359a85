using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The time to live of documents that have a rule for it.</summary>
internal static class ExpiryEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Expires < 0 || document.ExpiresAfter == 0)
            return;
        FieldModel field = document.Shape.Fields[document.Expires];
        writer.Private();
        using (writer.Block($"static bool {document.Interface()}.StampExpires({document.Self()} document, global::System.DateTimeOffset end)"))
        {
            writer.Line($"if (document.{field.Member} {(field.Type.CanBeNull ? "is not null" : "!= default")})");
            writer.Indented("return false;");
            writer.Line(AccessorsEmitter.Assign("document", field, Of(field, "end"))!);
            writer.Line("return true;");
        }
    }

    /// <summary>A moment as the field's type has it.</summary>
    public static string Of(FieldModel field, string moment) => field.Type.Name switch
    {
        "global::System.DateTimeOffset" => moment,
        "global::System.DateTime" => $"{moment}.UtcDateTime",
        _ => $"checked(({field.Type.Name}){moment}.ToUnixTimeSeconds())",
    };
}
