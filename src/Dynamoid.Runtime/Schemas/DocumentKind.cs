using System.ComponentModel;

namespace Dynamoid.Schemas;

/// <summary>A class of documents, of which its table has others beside. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DocumentKind
{
    private protected DocumentKind()
    {
    }

    /// <summary>What the compiler knows of the class.</summary>
    internal abstract DocumentSchema Schema { get; }
}
