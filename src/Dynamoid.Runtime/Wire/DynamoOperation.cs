namespace Dynamoid.Wire;

/// <summary>An operation of DynamoDB's API, version 2012-08-10.</summary>
public sealed class DynamoOperation
{
    private DynamoOperation(string name)
    {
        Name = name;
        Target = "DynamoDB_20120810." + name;
    }

    /// <summary>Reads up to 100 items by key.</summary>
    public static DynamoOperation BatchGetItem { get; } = new("BatchGetItem");

    /// <summary>Puts or deletes up to 25 items.</summary>
    public static DynamoOperation BatchWriteItem { get; } = new("BatchWriteItem");

    /// <summary>Creates a table and its indexes.</summary>
    public static DynamoOperation CreateTable { get; } = new("CreateTable");

    /// <summary>Deletes one item.</summary>
    public static DynamoOperation DeleteItem { get; } = new("DeleteItem");

    /// <summary>Deletes a table.</summary>
    public static DynamoOperation DeleteTable { get; } = new("DeleteTable");

    /// <summary>Tells a table's state and definition.</summary>
    public static DynamoOperation DescribeTable { get; } = new("DescribeTable");

    /// <summary>Executes a PartiQL statement, a page at a time.</summary>
    public static DynamoOperation ExecuteStatement { get; } = new("ExecuteStatement");

    /// <summary>Reads one item by key.</summary>
    public static DynamoOperation GetItem { get; } = new("GetItem");

    /// <summary>Lists table names, a page at a time.</summary>
    public static DynamoOperation ListTables { get; } = new("ListTables");

    /// <summary>Writes one whole item.</summary>
    public static DynamoOperation PutItem { get; } = new("PutItem");

    /// <summary>Reads the items of one hash key, a page at a time.</summary>
    public static DynamoOperation Query { get; } = new("Query");

    /// <summary>Reads all items of a table or index, a page at a time.</summary>
    public static DynamoOperation Scan { get; } = new("Scan");

    /// <summary>Reads up to 100 items by key, as they are at one moment.</summary>
    public static DynamoOperation TransactGetItems { get; } = new("TransactGetItems");

    /// <summary>Writes up to 100 items, all or none.</summary>
    public static DynamoOperation TransactWriteItems { get; } = new("TransactWriteItems");

    /// <summary>Changes attributes of one item.</summary>
    public static DynamoOperation UpdateItem { get; } = new("UpdateItem");

    /// <summary>Switches time to live on or off.</summary>
    public static DynamoOperation UpdateTimeToLive { get; } = new("UpdateTimeToLive");

    /// <summary>The operation's name: <c>GetItem</c>.</summary>
    public string Name { get; }

    /// <summary>The value of the <c>X-Amz-Target</c> header.</summary>
    public string Target { get; }

    /// <summary>The operation's name.</summary>
    public override string ToString() => Name;
}
