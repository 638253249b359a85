namespace Dynamoid;

/// <summary>
/// Marks a partial class as a document: one item of a DynamoDB table. The compiler writes its codec, its finders and its persistence verbs.
/// </summary>
/// <remarks>
/// The table is called <c>&lt;namespace&gt;_&lt;plural of the class name in lower case&gt;</c>; the namespace comes from
/// <c>DynamoidOptions.Namespace</c>. Without a <see cref="HashKeyAttribute"/> the document gets <c>string Id</c> as its hash key.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DynamoDocumentAttribute : StorageSettingsAttribute
{
    /// <summary>The table's name after the namespace, in place of the plural of the class name.</summary>
    public string? Table { get; set; }

    /// <summary>The table's full name or ARN, used as it is: no namespace is put before it.</summary>
    public string? FullTableName { get; set; }

    /// <summary>
    /// Whether the document has <c>CreatedAt</c> and <c>UpdatedAt</c>. Unset, the assembly's <see cref="DynamoidDefaultsAttribute"/> decides, and without one they exist.
    /// </summary>
    public bool Timestamps { get; set; } = true;

    /// <summary>How the table is billed when Dynamoid creates it. Unset, <c>DynamoidOptions.CapacityMode</c> decides.</summary>
    public CapacityMode CapacityMode { get; set; }

    /// <summary>Read capacity units per second of a provisioned table. Unset (0), <c>DynamoidOptions.ReadCapacity</c> decides.</summary>
    public int ReadCapacity { get; set; }

    /// <summary>Write capacity units per second of a provisioned table. Unset (0), <c>DynamoidOptions.WriteCapacity</c> decides.</summary>
    public int WriteCapacity { get; set; }
}
