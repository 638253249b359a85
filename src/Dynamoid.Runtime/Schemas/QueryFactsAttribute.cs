using System.ComponentModel;

namespace Dynamoid.Schemas;

/// <summary>What a compiled assembly says of the places where documents are found or queried, for tools that read metadata.</summary>
/// <remarks>
/// One attribute for all of them: whenever analyzers run, the compiler walks through the attributes of the assembly for each symbol of the source. A place is one text, its parts divided by tabs, an empty part for
/// what there is not: the document's class (<c>Shop.Order</c>); what is sent (<c>GetItem</c>, <c>BatchGetItem</c>, <c>Query</c> or <c>Scan</c>; <c>Unknown</c> where the run decides); the index by its name in code, none
/// for the table; what is asked of the key (<c>city = ? and latitude &gt; ?</c>); <c>meant</c> for a scan that somebody has said is meant; the member that reads (<c>Shop.Orders.Recent(int)</c>); the source file, from
/// the project's folder on; the line in it, from 1. A later version may add parts.
/// </remarks>
/// <param name="queries">The places.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QueryFactsAttribute(params string[] queries) : Attribute
{
    /// <summary>The places, a text each.</summary>
    public IReadOnlyList<string> Queries { get; } = queries;
}
