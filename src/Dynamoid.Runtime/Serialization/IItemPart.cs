using System.ComponentModel;

namespace Dynamoid.Serialization;

/// <summary>Something that is written into a request: a key or a whole item.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IItemPart
{
    /// <summary>Writes it in the form of an item: <c>{"id":{"S":"…"}}</c>.</summary>
    void Write(ref ItemWriter writer);
}
