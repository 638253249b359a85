using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Table, keys, indexes and fields, for the runtime.</summary>
internal static class SchemaEmitter
{
    public static void Emit(IndentedTextWriter writer, DocumentModel document)
    {
        Hierarchy hierarchy = document.Shape.Hierarchy;
        using (writer.Partial(hierarchy, " : " + document.Interface()))
        {
            writer.Plumbing(Members.Summary($"Table, keys, indexes and fields of <see cref=\"{document.Self()}\"/>."));
            writer.Line($"public static {Types.Schemas}DocumentSchema {DocumentNames.Schema} {{ get; }} = new()");
            using (writer.Block('{', "};"))
            {
                writer.Line($"Document = {Literals.Text(hierarchy.DisplayName)},");
                EmitTable(writer, document.Table);
                EmitFields(writer, document);
                EmitIndexes(writer, document.Indexes);
                InheritanceEmitter.EmitSchema(writer, document);
            }

            writer.Private();
            writer.Line($"static {Types.Schemas}DocumentSchema {document.Interface()}.Schema => {DocumentNames.Schema};");
            InheritanceEmitter.EmitMembers(writer, document);
        }
    }

    private static void EmitTable(IndentedTextWriter writer, TableModel table)
    {
        writer.Line($"TableName = {Literals.Text(table.Name)},");
        if (table.FullName is not null)
            writer.Line($"FullTableName = {Literals.Text(table.FullName)},");
        if (table.CapacityMode is not null)
            writer.Line($"CapacityMode = global::Dynamoid.CapacityMode.{table.CapacityMode},");
        EmitNumber(writer, "ReadCapacity", table.ReadCapacity, omitted: 0);
        EmitNumber(writer, "WriteCapacity", table.WriteCapacity, omitted: 0);
    }

    // What the stored type alone does not tell.
    private static string KeyMark(StoredType stored) =>
        stored is { CanBeKey: false, Attribute: DynamoType.String or DynamoType.Number or DynamoType.Binary } ? " { CanBeKey = false }" : "";

    private static void EmitFields(IndentedTextWriter writer, DocumentModel document)
    {
        writer.Line("Fields =");
        using (writer.Block('[', "],"))
        {
            foreach (FieldModel field in document.Shape.Fields)
            {
                writer.Line($"new({Literals.Text(field.Property.TrimStart('@'))}, {Literals.Text(field.Attribute)}, "
                    + $"{(field.Stored.Attribute == DynamoType.Any ? "null" : $"{Types.Serialization}AttributeType.{field.Stored.Attribute}")}){KeyMark(field.Stored)},");
            }
        }

        writer.Line($"HashKeyField = {document.Key.Hash},");
        EmitNumber(writer, "RangeKeyField", document.Key.Range, omitted: -1);
        EmitNumber(writer, "CreatedAtField", document.CreatedAt, omitted: -1);
        EmitNumber(writer, "UpdatedAtField", document.UpdatedAt, omitted: -1);
        EmitNumber(writer, "ExpiresField", document.Expires, omitted: -1);
        if (document.ExpiresAfter != 0)
            writer.Line($"ExpiresAfter = global::System.TimeSpan.FromTicks({document.ExpiresAfter * TimeSpan.TicksPerSecond}),");
        EmitNumber(writer, "LockVersionField", document.LockVersion, omitted: -1);
    }

    private static void EmitIndexes(IndentedTextWriter writer, EquatableArray<IndexModel> indexes)
    {
        if (indexes.Count == 0)
            return;
        writer.Line("Indexes =");
        using (writer.Block('[', "],"))
        {
            foreach (IndexModel index in indexes)
            {
                writer.Line("new()");
                using (writer.Block('{', "},"))
                    EmitIndex(writer, index);
            }
        }
    }

    private static void EmitIndex(IndentedTextWriter writer, IndexModel index)
    {
        if (index.IsLocal)
            writer.Line("IsLocal = true,");
        if (index.Name is not null)
            writer.Line($"Name = {Literals.Text(index.Name)},");
        writer.Line($"HashKeyFields = [{string.Join(", ", index.HashKeys)}],");
        if (index.RangeKeys.Count > 0)
            writer.Line($"RangeKeyFields = [{string.Join(", ", index.RangeKeys)}],");
        if (index.Projection != "All")
            writer.Line($"Projection = global::Dynamoid.IndexProjection.{index.Projection},");
        if (index.Included.Count > 0)
            writer.Line($"IncludedFields = [{string.Join(", ", index.Included)}],");
        EmitNumber(writer, "ReadCapacity", index.ReadCapacity, omitted: 0);
        EmitNumber(writer, "WriteCapacity", index.WriteCapacity, omitted: 0);
    }

    private static void EmitNumber(IndentedTextWriter writer, string property, int value, int omitted)
    {
        if (value != omitted)
            writer.Line($"{property} = {value},");
    }
}
