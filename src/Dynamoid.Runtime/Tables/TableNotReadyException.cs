namespace Dynamoid;

/// <summary>A table did not become usable, or did not go away, in the time that <c>DynamoidOptions.TableWaitTimeout</c> gives.</summary>
public sealed class TableNotReadyException : DynamoidException
{
    internal TableNotReadyException(string table, string status, TimeSpan waited)
        : base($"Table '{table}' is still {status} after {waited.TotalSeconds:0} s. DynamoDB goes on with it: try again later, or raise DynamoidOptions.TableWaitTimeout.")
    {
        Table = table;
        Status = status;
    }

    /// <summary>The table's full name.</summary>
    public string Table { get; }

    /// <summary>The table's or an index's state when waiting ended: <c>CREATING</c>.</summary>
    public string Status { get; }
}
