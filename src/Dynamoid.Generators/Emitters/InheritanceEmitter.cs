using Dynamoid.Generators.Writing;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>What a document has that shares its table with other classes.</summary>
internal static class InheritanceEmitter
{
    public const string List = "DynamoidListSubtypes";
    public const string Kinds = $"{Types.List}<{Types.Schemas}DocumentKind>";

    /// <summary>The part of the schema.</summary>
    public static void EmitSchema(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Inheritance is not { } inheritance)
            return;
        writer.Line("Inheritance = new()");
        using (writer.Block('{', "},"))
        {
            writer.Line($"Field = {inheritance.Field},");
            if (!document.IsAbstract)
                writer.Line($"Value = {Literals.Text(document.Shape.Fields[inheritance.Field].Discriminator!)},");
            if (inheritance.ReadsUnknown)
                writer.Line("ReadsUnknown = true,");
            writer.Line($"Kind = new {Types.Documents}DocumentKind{document.TypeArguments()}(),");
            if (inheritance.IsDerived)
                writer.Line($"Base = static () => {inheritance.Bases[0]}.{DocumentNames.Schema},");
            writer.Line("Subtypes = static () =>");
            using (writer.Block('{', "},"))
            {
                writer.Line($"{Kinds} kinds = [];");
                writer.Line($"{List}(kinds);");
                writer.Line("return kinds;");
            }
        }
    }

    /// <summary>The members beside it.</summary>
    public static void EmitMembers(IndentedTextWriter writer, DocumentModel document)
    {
        if (document.Inheritance is not { } inheritance)
            return;
        if (inheritance.IsDerived)
        {
            writer.Private("Of the two that the class inherits, neither is its own.");
            writer.Line($"void {Types.Documents}IAnyDocument.Accept({Types.Documents}IDocumentVisitor visitor) => visitor.Visit{document.TypeArguments()}(this);");
        }
        else
        {
            writer.Plumbing(Members.Summary("The attribute that tells of which class an item is: documents of other assemblies may be derived from this one."));
            writer.Line($"public const string {KnownNames.DiscriminatorMember} = {Literals.Text(document.Shape.Fields[inheritance.Field].Attribute)};");
        }

        EmitPrivateMethods(writer, document);
        writer.Private("The documents of this assembly that are derived from this one, if there are any.");
        writer.Line($"static partial void {List}({Kinds} kinds);");
    }

    // A class of another assembly that is derived from this one does not see them, and would go without.
    private static void EmitPrivateMethods(IndentedTextWriter writer, DocumentModel document)
    {
        IEnumerable<string> callbacks = document.Callbacks.Where(static callback => callback.IsPrivate).Select(static callback => $"{callback.Event} {callback.Method.TrimStart('@')}");
        IEnumerable<string> rules = document.Validation?.Methods.Where(static rule => rule.IsPrivate).Select(static rule => "Validate " + rule.Name.TrimStart('@')) ?? [];
        string names = string.Join(";", callbacks.Concat(rules));
        if (names.Length == 0)
            return;
        writer.Plumbing(Members.Summary("The private methods that are called for documents of this very class: what is derived from it must not lack them."));
        writer.Line($"public const string {KnownNames.PrivateMethodsMember} = {Literals.Text(names)};");
    }

    /// <summary>The way of a derived class to what its base keeps.</summary>
    public static void EmitSlot(IndentedTextWriter writer, DocumentModel document)
    {
        string parent = $"{Types.Documents}IDocument<{document.Inheritance!.Bases[0]}, {document.Key()}>";
        writer.Private("The base has the only one.");
        writer.Line($"private ref {Types.Documents}DocumentSlot {DocumentNames.Slot} => ref (({parent})this).Slot;");
    }

    /// <summary>The expression that keeps what the last validation found where the base has it.</summary>
    public static string KeepErrors(DocumentModel document) =>
        $"{Types.Documents}DocumentKinds.KeepErrors<{document.Inheritance!.Bases[0]}, {document.Key()}>(document, errors)";

    /// <summary>The statement that writes the discriminator; null when there is nothing to write.</summary>
    public static string? Write(FieldModel field) => field.Discriminator is { Length: > 0 } value ? $"writer.WriteRaw({Literals.JsonText(value)});" : null;
}
