using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The property that counts the versions of an item, for the runtime.</summary>
internal static class LockVersionEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.LockVersion < 0)
            return;
        FieldModel field = document.Shape.Fields[document.LockVersion];
        string self = document.Self();
        writer.Private();
        writer.Line($"static long? {document.Interface()}.VersionOf({self} document) => {Version(field, $"document.{field.Member}")};");
        writer.Private();
        writer.Line($"static long? {document.Interface()}.StoredVersionOf({self} document, {Types.Documents}DocumentState? stored) =>");
        writer.Indented($"stored is {document.Originals()} originals ? {Version(field, $"originals.{field.Property}")} : {Version(field, $"document.{field.Member}")};");
        writer.Private();
        using (writer.Block($"static void {document.Interface()}.SetVersion({self} document, long? version)"))
            writer.Line(AccessorsEmitter.Assign("document", field, $"checked(({field.Type.Declared})version{(field.Type.CanBeNull ? "" : ".GetValueOrDefault()")})")!);
    }

    // A number that cannot be null has no other way to say that there is none.
    private static string Version(FieldModel field, string value) => field.Type.CanBeNull ? value : $"({value} == 0 ? null : {value})";
}
