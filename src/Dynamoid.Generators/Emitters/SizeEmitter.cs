using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>How large the document's item is.</summary>
internal static class SizeEmitter
{
    private const string Method = "ItemSize";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Names.Taken.Contains(Method))
            return;
        writer.Public(
            Members.Summary("The bytes that the item takes by DynamoDB's rules, names included; 409,600 are allowed. Attributes that the document does not know are not counted. No request."),
            Members.Throws("global::Dynamoid.ItemFormatException", "A value cannot be stored."));
        writer.Line($"public int {Method}() => {Types.Documents}DocumentItems.SizeOf{document.TypeArguments()}(this);");
    }
}
