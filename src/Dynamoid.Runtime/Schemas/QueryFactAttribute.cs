using System.ComponentModel;

namespace Dynamoid.Schemas;

/// <summary>What a compiled assembly says of a place where documents are found or queried, for tools that read metadata.</summary>
/// <param name="document">The document's class: <c>Shop.Order</c>.</param>
/// <param name="operation">What is sent: <c>GetItem</c>, <c>BatchGetItem</c>, <c>Query</c> or <c>Scan</c>; <c>Unknown</c> where the run decides.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QueryFactAttribute(string document, string operation) : Attribute
{
    /// <summary>The document's class: <c>Shop.Order</c>.</summary>
    public string Document { get; } = document;

    /// <summary>What is sent: <c>GetItem</c>, <c>BatchGetItem</c>, <c>Query</c> or <c>Scan</c>; <c>Unknown</c> where the run decides.</summary>
    public string Operation { get; } = operation;

    /// <summary>The index, by its name in code: <c>CityLatitude</c>; null for the table.</summary>
    public string? Index { get; init; }

    /// <summary>What is asked of the key: <c>city = ? and latitude &gt; ?</c>; null for a scan.</summary>
    public string? Key { get; init; }

    /// <summary>Whether somebody has said that a scan is meant.</summary>
    public bool IsMeant { get; init; }

    /// <summary>The member that reads: <c>Shop.Orders.Recent(int)</c>.</summary>
    public string? Member { get; init; }

    /// <summary>The source file, from the project's folder on.</summary>
    public string? File { get; init; }

    /// <summary>The line in it, from 1.</summary>
    public int Line { get; init; }
}
