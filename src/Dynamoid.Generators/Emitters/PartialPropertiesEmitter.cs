using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The properties that the user declares as partial: they tell when the document was read without them.</summary>
internal static class PartialPropertiesEmitter
{
    private const string Assigned = "_dynamoidAssigned";

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        EquatableArray<FieldModel> fields = document.Shape.Fields;
        if (!fields.Any(static field => field.Partial is not null))
            return;

        InheritedPartialsEmitter.Emit(writer, document);
        bool hasOwn = fields.Any(field => IsOwn(document, field));
        if (hasOwn)
        {
            writer.Private();
            writer.Line($"private {Types.Documents}AssignedFields {Assigned};");
        }

        for (int number = 0; number < fields.Count; number++)
        {
            if (IsOwn(document, fields[number]))
                EmitProperty(writer, document, fields[number], fields[number].Partial!, number);
        }

        writer.Private();
        string own = hasOwn ? $"document.{Assigned}.Fields" : "default";
        writer.Line($"static {Types.Documents}FieldSet {document.Interface()}.AssignedFields({document.Self()} document) => "
            + (document.Inheritance is { IsDerived: true } inheritance ? $"{Types.Documents}DocumentKinds.AssignedFields<{inheritance.Bases[0]}, {document.Key()}>(document, {own});" : own + ";"));
    }

    private static bool IsOwn(DocumentModel document, FieldModel field) => field.Partial is not null && field.DeclaringType == document.Self();

    private static void EmitProperty(IndentedTextWriter writer, DocumentModel document, FieldModel field, PartialModel part, int number)
    {
        // Outside of a nullable context the declared type has no question mark either, and none must be asked of it here.
        bool isNeverNull = field.Type is { IsValueType: false, Nullability: not Nullability.Nullable };
        writer.Private();
        // A partial property can have no initialiser, and a collection that is never null should not begin as null.
        string initialiser = field.Stored.IsCollection && !field.Type.CanBeNull ? " = " + field.Stored.Empty : "";
        writer.Line($"private {part.Type}{(isNeverNull ? "?" : "")} {field.Member}{initialiser};");
        writer.Private();
        using (writer.Block($"{part.Modifiers} {part.Type} {field.Property}"))
        {
            using (writer.Block(part.Get))
            {
                writer.Line($"if ({DocumentNames.Slot}.IsPartial)");
                writer.Indented($"{Types.Documents}LoadedMembers.Check{document.TypeArguments()}(this, {number});");
                writer.Line($"return {field.Member}{(isNeverNull ? "!" : "")};");
            }

            if (part.Set is null)
                return;
            using (writer.Block(part.Set))
            {
                writer.Line($"{field.Member} = value;");
                writer.Line($"if ({DocumentNames.Slot}.IsPartial)");
                writer.Indented($"{Assigned}.Add({number});");
            }
        }
    }
}
