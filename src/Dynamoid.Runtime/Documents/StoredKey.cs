using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Compares key values by what is stored of them, for types that convert themselves.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredKey<T, TCodec>
    where TCodec : struct, IValueCodec<T>
{
    /// <summary>Whether two values are stored alike.</summary>
    public static bool AreSame(T left, T right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        ItemWriter writer = new();
        try
        {
            TCodec.Write(ref writer, left);
            int middle = writer.Length;
            TCodec.Write(ref writer, right);
            return writer.Written[..middle].SequenceEqual(writer.Written[middle..]);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The hash code of what is stored of a value.</summary>
    public static int HashOf(T value)
    {
        if (value is null)
            return 0;
        ItemWriter writer = new();
        try
        {
            TCodec.Write(ref writer, value);
            HashCode hash = default;
            hash.AddBytes(writer.Written);
            return hash.ToHashCode();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
