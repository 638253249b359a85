namespace Dynamoid.Modeling.Queries;

/// <summary>What is sent for a query.</summary>
internal enum PathKind
{
    /// <summary>One GetItem.</summary>
    GetItem,

    /// <summary>BatchGetItem.</summary>
    BatchGetItem,

    /// <summary>Query: one hash key is read.</summary>
    Query,

    /// <summary>Scan: all of the table or index is read.</summary>
    Scan,

    /// <summary>Nothing: the library refuses it, since DynamoDB would.</summary>
    Refused,
}
