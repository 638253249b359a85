using Dynamoid.Operations;
using Dynamoid.Schemas;

namespace Dynamoid.Tables;

/// <summary>Full table names: the namespace, an underscore, the document's own table name.</summary>
internal static class TableNaming
{
    public static TableReference Of(DocumentSchema schema, string? tableNamespace) =>
        new(schema.FullTableName ?? (string.IsNullOrEmpty(tableNamespace) ? schema.TableName : $"{tableNamespace}_{schema.TableName}"), schema.Document);
}
