using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;

namespace Dynamoid.Generators.Emitters;

/// <summary>What tools want to know of a document and its indexes, as attributes of the assembly.</summary>
internal static class FactsEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        EmitDocument(writer, document);
        IReadOnlyList<string> members = IndexMembers.NamesOf(document);
        for (int number = 0; number < document.Indexes.Count; number++)
            EmitIndex(writer, document, document.Indexes[number], members[number]);
    }

    private static void EmitDocument(IndentedTextWriter writer, DocumentModel document)
    {
        TableModel table = document.Table;
        Fact fact = new("DocumentFact", NameOf(document), Literals.Text(table.DisplayName), Attribute(document, document.Key.Hash));
        fact.Add("IsFullName", table.FullName is null ? null : "true");
        fact.Add("RangeKey", document.Key.IsComposite ? Attribute(document, document.Key.Range) : null);
        fact.Add("Attributes", Attributes(document, Enumerable.Range(0, document.Shape.Fields.Count)));
        fact.Add("Expires", document.Expires < 0 ? null : Attribute(document, document.Expires));
        fact.Add("CapacityMode", table.CapacityMode is null ? null : Literals.Text(table.CapacityMode));
        fact.Add("ReadCapacity", table.ReadCapacity);
        fact.Add("WriteCapacity", table.WriteCapacity);
        writer.Line(fact.ToString());
    }

    private static void EmitIndex(IndentedTextWriter writer, DocumentModel document, IndexModel index, string member)
    {
        Fact fact = new("IndexFact", NameOf(document), Literals.Text(member), Attributes(document, index.HashKeys)!);
        fact.Add("RangeKeys", Attributes(document, index.RangeKeys));
        fact.Add("IsLocal", index.IsLocal ? "true" : null);
        fact.Add("Name", index.Name is null ? null : Literals.Text(index.Name));
        fact.Add("Projection", index.Projection == "All" ? null : Literals.Text(index.Projection));
        fact.Add("Included", Attributes(document, index.Included));
        fact.Add("ReadCapacity", index.ReadCapacity);
        fact.Add("WriteCapacity", index.WriteCapacity);
        writer.Line(fact.ToString());
    }

    private static string NameOf(DocumentModel document) => Literals.Text(document.Shape.Hierarchy.DisplayName.Replace("@", ""));

    private static string? Attributes(DocumentModel document, IEnumerable<int> fields)
    {
        string all = string.Join(", ", fields.Select(field => Attribute(document, field)));
        return all.Length == 0 ? null : $"new[] {{ {all} }}";
    }

    private static string Attribute(DocumentModel document, int field)
    {
        FieldModel model = document.Shape.Fields[field];
        return Literals.Text($"{model.Attribute}:{Letters(model.Stored.Attribute)}");
    }

    private static string Letters(DynamoType type) => type switch
    {
        DynamoType.String => "S",
        DynamoType.Number => "N",
        DynamoType.Binary => "B",
        DynamoType.Boolean => "BOOL",
        DynamoType.StringSet => "SS",
        DynamoType.NumberSet => "NS",
        DynamoType.BinarySet => "BS",
        DynamoType.List => "L",
        DynamoType.Map => "M",
        _ => "ANY",
    };
}
