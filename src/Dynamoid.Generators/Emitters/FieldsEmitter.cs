using Dynamoid.Generators.Writing;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>The fields of a document, of which conditions are made.</summary>
internal static class FieldsEmitter
{
    private const string Instances = FieldsNames.Instances;

    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        EquatableArray<FieldModel> fields = document.Shape.Fields;
        writer.Public(Members.Summary($"The fields of <see cref=\"{document.Self()}\"/>, of which conditions are made."));
        using (writer.Block($"{document.Shape.Hierarchy.Accessibility} readonly struct {document.Names.Fields}"))
        {
            foreach (FieldModel field in fields.Where(IsVisible))
            {
                writer.Separate();
                writer.Line("/// " + Summary(field, "item", Role(document, field)));
                writer.Line($"{field.Visibility} {FieldTypes.Of(field.Stored)} {field.Property} => {Instances}.{field.Property};");
            }

            writer.Private("One of each is enough: they never change.");
            using (writer.Block($"private static class {Instances}"))
            {
                for (int number = 0; number < fields.Count; number++)
                {
                    FieldModel field = fields[number];
                    if (!IsVisible(field))
                        continue;
                    writer.Line($"internal static readonly {FieldTypes.Of(field.Stored)} {field.Property} =");
                    writer.Indented($"new({FieldTypes.Arguments($"new({number}, {Literals.Text(field.Attribute)}{NullPolicy(field)})", field.Stored)});");
                }
            }
        }
    }

    public static bool IsVisible(FieldModel field) => field.Visibility is not null;

    /// <summary>The argument that tells that a null is stored.</summary>
    public static string NullPolicy(FieldModel field) => field.StoresNull ? ", storesNull: true" : "";

    /// <summary>What a field is about.</summary>
    public static string Summary(FieldModel field, string owner, string role = "")
    {
        string type = field.Stored.Attribute == DynamoType.Any ? "of the type of its value" : $"stored as {field.Stored.Attribute}";
        return Members.Summary($"The {owner}'s attribute <c>{Literals.Xml(field.Attribute)}</c>, {type}{role}.");
    }

    private static string Role(DocumentModel document, FieldModel field) =>
        field == document.HashKey ? ": the table's hash key" : field == document.RangeKey ? ": the table's range key" : "";
}
