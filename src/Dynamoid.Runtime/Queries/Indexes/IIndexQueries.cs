using System.ComponentModel;

namespace Dynamoid.Queries;

/// <summary>The queries of one index. What the compiler writes for an index says by it of which documents they are, which the analyzers ask.</summary>
/// <typeparam name="T">The documents.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IIndexQueries<T>
    where T : class
{
    /// <summary>The index's name in DynamoDB.</summary>
    string Name { get; }
}
