using System.ComponentModel;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Compares what is stored of a key with what its value says. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredKeyPart
{
    /// <summary>Whether the value that was just read would be written as it is stored.</summary>
    /// <param name="reader">Where it was read.</param>
    /// <param name="start">Where it began.</param>
    /// <param name="value">What was read.</param>
    public static bool IsExact<T, TCodec>(in ItemReader reader, int start, T value)
        where TCodec : struct, IValueCodec<T>
    {
        ItemWriter writer = new(capacity: 64);
        try
        {
            TCodec.Write(ref writer, value);
            return writer.Written.SequenceEqual(reader.Since(start));
        }
        catch (ItemFormatException)
        {
            // It cannot be written at all.
            return false;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
