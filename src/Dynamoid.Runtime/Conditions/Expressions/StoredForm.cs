using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>How values of a field are stored, and so searched: its codec as an object, so that the types of fields need not name it.</summary>
/// <typeparam name="T">The values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StoredForm<T>
{
    private protected StoredForm()
    {
    }

    /// <summary>Whether a value counts as none, so that equality with it means that there is none.</summary>
    internal abstract bool IsNone(T value);

    /// <summary>Writes a value with its type tag.</summary>
    internal abstract void Write(ref ItemWriter writer, T value);

    /// <summary>Reads a value with its type tag; of a stored null, what the type has for it.</summary>
    internal abstract T Read(ref ItemReader reader);
}
