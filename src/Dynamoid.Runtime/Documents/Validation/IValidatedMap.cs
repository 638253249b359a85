using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>A map that has rules. Written by the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValidatedMap
{
    /// <summary>Adds what is wrong with it, its members named as its own.</summary>
    void Validate(ValidationErrors errors);
}
