using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads what <c>[DynamoDocument]</c> says about the table.</summary>
internal static class TableReader
{
    public static TableModel Read(INamedTypeSymbol type, AttributeData attribute) => new(
        attribute.Text("Table") ?? TableNames.Of(type.Name),
        attribute.Text("FullTableName"),
        attribute.Number("CapacityMode") switch { 1 => "Provisioned", 2 => "OnDemand", _ => null },
        attribute.Number("ReadCapacity"),
        attribute.Number("WriteCapacity"));
}
