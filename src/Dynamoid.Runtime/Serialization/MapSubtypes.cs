using System.ComponentModel;

namespace Dynamoid.Serialization;

/// <summary>Maps of several types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MapSubtypes
{
    /// <summary>The exception for a value of a class that is not listed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="root">The class that lists the subtypes.</param>
    public static ItemFormatException NotListed(object value, string root)
    {
        ArgumentNullException.ThrowIfNull(value);
        return StorageErrors.NotListed(value.GetType(), root);
    }
}
