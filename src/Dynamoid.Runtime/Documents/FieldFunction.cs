using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>Calls the functions that users give of a document's fields. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldFunction
{
    /// <summary>What a function makes of the fields: a condition, an update.</summary>
    /// <exception cref="ArgumentException">It makes nothing of them.</exception>
    public static TResult Result<TFields, TResult>(Func<TFields, TResult> function)
        where TFields : struct
        where TResult : class
    {
        ArgumentNullException.ThrowIfNull(function);
        return function(default) ?? throw new ArgumentException($"The function returned no {typeof(TResult).Name}.", nameof(function));
    }
}
