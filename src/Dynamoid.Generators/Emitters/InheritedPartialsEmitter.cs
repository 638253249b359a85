using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The ways of a derived class to the fields behind its base's partial properties, which refuse to be read when a document lacks them.</summary>
internal static class InheritedPartialsEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        List<FieldModel> inherited = [.. document.Shape.Fields.Where(field => field.Partial is not null && field.DeclaringType != document.Self())];
        if (inherited.Count == 0)
            return;
        foreach (FieldModel field in inherited)
        {
            writer.Private();
            writer.Line($"private ref {Type(field)} {field.Member} => ref DynamoidInherited.{field.Member}(this);");
        }

        writer.Private("The fields of the base.");
        using (writer.Block("private static class DynamoidInherited"))
        {
            foreach (FieldModel field in inherited)
            {
                writer.Separate();
                writer.UnsafeField(field.Member, $"{Type(field)} {field.Member}({field.DeclaringType} document)");
            }
        }
    }

    private static string Type(FieldModel field) => field.Partial!.Type + (field.Type is { IsValueType: false, Nullability: not Nullability.Nullable } ? "?" : "");
}
