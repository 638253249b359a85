using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The implicit properties, and what a document knows of its own state.</summary>
internal static class PropertiesEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        using (writer.Partial(document.Shape.Hierarchy))
        {
            EmitSlot(writer, document);
            EmitImplicit(writer, document);
            PartialPropertiesEmitter.Emit(writer, document);
            EmitStates(writer, document);
            EmitIsLoaded(writer, document);
            SizeEmitter.Emit(writer, document);

            writer.Private();
            writer.Line($"ref {Types.Documents}DocumentSlot {document.Interface()}.Slot => ref {DocumentNames.Slot};");
        }
    }

    private static void EmitSlot(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Inheritance is { IsDerived: true })
        {
            InheritanceEmitter.EmitSlot(writer, document);
            return;
        }

        writer.Private();
        writer.Line($"private {Types.Documents}DocumentSlot {DocumentNames.Slot};");
    }

    private static void EmitStates(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Inheritance is { IsDerived: true })
            return;
        EmitState(writer, document, "IsNew", "Whether the document has never been stored. No request.");
        EmitState(writer, document, "IsPersisted", "Whether the document was read from or saved to its table, and not deleted through this object since. No request.");
        EmitState(writer, document, "IsDestroyed", "Whether the document's item has been deleted through this object. No request.");
        EmitState(writer, document, "IsPartial", "Whether the document was read without some of its members: from an index that does not hold them, or by a request that did not ask for them. No request.");
    }

    private static void EmitIsLoaded(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Names.Taken.Contains("IsLoaded"))
            return;
        writer.Public(
            Members.Summary("Whether a stored member has its value: false when the document was read without it and it was not assigned since. No request."),
            "<param name=\"property\">The member's name, by <c>nameof</c>.</param>",
            Members.Throws("global::System.ArgumentException", "There is no stored member of that name."));
        writer.Line($"public bool IsLoaded(string property) => {Types.Documents}LoadedMembers.Has{document.TypeArguments()}(this, property);");
    }

    // A member that the user has declared under such a name is the user's.
    private static void EmitState(IndentedTextWriter writer, DocumentModel document, string property, string summary)
    {
        if (document.Names.Taken.Contains(property))
            return;
        writer.Public(Members.Summary(summary));
        // A document that a web service hands out shows its own properties only.
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        writer.Line($"public bool {property} => {DocumentNames.Slot}.{property};");
    }

    private static void EmitImplicit(IndentedTextWriter writer, DocumentModel document)
    {
        for (int number = 0; number < document.Shape.Fields.Count; number++)
        {
            FieldModel field = document.Shape.Fields[number];
            if (!field.IsImplicit)
                continue;
            string attribute = $"<c>{Literals.Xml(field.Attribute)}</c>";
            if (number == document.CreatedAt)
                EmitProperty(writer, field, $"When the document was first saved (attribute {attribute}); set by the first save.");
            else if (number == document.UpdatedAt)
                EmitProperty(writer, field, $"When the document was last saved (attribute {attribute}); set by every save that changes something.");
            else
                EmitProperty(writer, field, $"Hash key {attribute} of table <c>{Literals.Xml(document.Table.DisplayName)}</c>; the first save gives a new UUID when it is blank.");
        }
    }

    private static void EmitProperty(IndentedTextWriter writer, FieldModel field, string summary)
    {
        writer.Public(Members.Summary(summary));
        writer.Line($"public {field.Type.Declared} {field.Property} {{ get; set; }}{(field.Type.CanBeNull ? "" : " = \"\";")}");
    }
}
