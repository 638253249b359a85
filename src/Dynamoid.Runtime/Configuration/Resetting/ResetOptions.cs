using Dynamoid.Schemas;

namespace Dynamoid;

/// <summary>What <see cref="DynamoidReset"/> resets, and how.</summary>
public sealed record ResetOptions
{
    /// <summary>The documents whose tables are reset: <c>DynamoidDocuments.All</c>. By default those of <c>DynamoidOptions.Documents</c>.</summary>
    public IReadOnlyList<DocumentSchema>? Documents { get; init; }

    /// <summary>
    /// Whether tables that are there stay, and their items are deleted: one Scan for each page and one BatchWriteItem for each 25 items. Quicker for few items where creating a table takes its time,
    /// as it does on AWS; a table whose keys or indexes were changed in code stays as it was.
    /// </summary>
    public bool Truncates { get; init; }

    /// <summary>
    /// Whether other tables whose names begin with the namespace and an underscore are deleted, which no document is stored in: those of classes that are gone. Of the namespaces <c>shop</c> and
    /// <c>shop_dev</c>, the tables of the second begin with the first.
    /// </summary>
    public bool DeletesOthers { get; init; }

    /// <summary>Hosts beside this machine that may be reset, as the endpoint names them: <c>dynamodb.test.example.com</c>, or <c>dynamodb.eu-west-1.amazonaws.com</c> for a region of an account that has only tests.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>How many tables are reset at once. By default 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public int MaxConcurrency
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 8;
}
