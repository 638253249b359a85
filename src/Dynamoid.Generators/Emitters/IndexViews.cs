using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Views of what an index holds that does not hold all attributes, inside of the document's class.</summary>
internal static class IndexViews
{
    private const string Whole = "Document";

    /// <summary>The view's full name; null for an index that holds everything, or when the name is the user's.</summary>
    public static string? NameOf(DocumentModel document, IndexModel index, string member) =>
        index.Projection == "All" || document.Names.Taken.Contains(Simple(member)) || Simple(member) == document.Shape.Hierarchy.Name ? null : $"{document.Self()}.{Simple(member)}";

    public static void Emit(IndentedTextWriter writer, DocumentModel document, IndexModel index, int number, string member)
    {
        writer.Public(Members.Summary($"What index <c>{Literals.Xml(AccessPath.NameOf(document, number))}</c> holds of a document: these members and no others."));
        using (writer.Block($"public readonly struct {Simple(member)}"))
        {
            List<FieldModel> held = [.. Held(document, index).Select(field => document.Shape.Fields[field]).Where(FieldsEmitter.IsVisible)];
            writer.Line($"private readonly {document.Self()} _dynamoidDocument;");
            writer.Separate();
            writer.Line($"internal {Simple(member)}({document.Self()} document) => _dynamoidDocument = document;");
            if (!held.Exists(static field => field.Property == Whole))
            {
                writer.Separate();
                writer.Line("/// " + Members.Summary("The partial document: saving it leaves what the index does not hold as it is."));
                writer.Line($"public {document.Self()} {Whole} => _dynamoidDocument;");
            }

            foreach (FieldModel field in held)
            {
                writer.Separate();
                writer.Line("/// " + FieldsEmitter.Summary(field, "item"));
                writer.Line($"{field.Visibility} {field.Type.Declared} {field.Property} => _dynamoidDocument.{field.Property};");
            }
        }
    }

    private static string Simple(string member) => member + "View";

    private static IEnumerable<int> Held(DocumentModel document, IndexModel index) =>
        new[] { document.Key.Hash, document.Key.Range }.Where(static field => field >= 0).Concat(index.Keys).Concat(index.Included).Distinct();
}
