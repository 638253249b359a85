using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Members that can be changed in place are kept as their bytes, and compared by what is stored of them without what their classes do not know.</summary>
public static class StoredValue
{
    /// <summary>The bytes that a value is stored as; null when it has none.</summary>
    public static byte[]? Of<T, TCodec>(T? value)
        where T : class
        where TCodec : struct, IValueCodec<T> => value is null ? null : Bytes<T, TCodec>(value);

    /// <summary>The bytes that a value is stored as; null when it has none.</summary>
    public static byte[]? Of<T, TCodec>(T? value)
        where T : struct
        where TCodec : struct, IValueCodec<T> => value is { } present ? Bytes<T, TCodec>(present) : null;

    /// <summary>Whether a value is not the one that is stored. The order of a set's members and of a map's names does not count.</summary>
    /// <param name="stored">The stored bytes, as DynamoDB sent them or as they were written; null when there are none.</param>
    /// <param name="value">The present value; null when it has none.</param>
    public static bool Differs<T, TCodec>(byte[]? stored, T? value)
        where T : class
        where TCodec : struct, IValueCodec<T> =>
        stored is null || value is null ? stored is not null || value is not null : IsOther<T, TCodec>(stored, value);

    /// <inheritdoc cref="Differs{T, TCodec}(byte[], T)"/>
    public static bool Differs<T, TCodec>(byte[]? stored, T? value)
        where T : struct
        where TCodec : struct, IValueCodec<T> =>
        stored is null || value is not { } present ? stored is not null || value is not null : IsOther<T, TCodec>(stored, present);

    /// <summary>The value that is stored as some bytes, as an object of its own; null without any.</summary>
    /// <exception cref="ItemFormatException">The bytes are none of the type's.</exception>
    public static T? ReadReference<T, TCodec>(byte[]? stored)
        where T : class
        where TCodec : struct, IValueCodec<T>
    {
        if (stored is null)
            return null;
        ItemReader reader = new(stored);
        return TCodec.Read(ref reader);
    }

    /// <summary>The value that is stored as some bytes; null without any.</summary>
    /// <exception cref="ItemFormatException">The bytes are none of the type's.</exception>
    public static T? Read<T, TCodec>(byte[]? stored)
        where T : struct
        where TCodec : struct, IValueCodec<T>
    {
        if (stored is null)
            return null;
        ItemReader reader = new(stored);
        return TCodec.Read(ref reader);
    }

    private static byte[] Bytes<T, TCodec>(T value)
        where TCodec : struct, IValueCodec<T>
    {
        // With what its class does not know: a value that is restored must not lack it.
        ItemWriter writer = new();
        try
        {
            TCodec.Write(ref writer, value);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static bool IsOther<T, TCodec>(byte[] stored, T value)
        where TCodec : struct, IValueCodec<T>
    {
        ItemWriter present = new(stored.Length) { OmitsUnknown = true };
        try
        {
            if (!TryWrite<T, TCodec>(ref present, value))
                return true;
            return !present.Written.SequenceEqual(stored) && !IsSame<T, TCodec>(stored, present.Written);
        }
        finally
        {
            present.Dispose();
        }
    }

    // A value that cannot be stored is not the stored one. Which attribute has it, the error tells that follows when it is sent.
    private static bool TryWrite<T, TCodec>(ref ItemWriter writer, T value)
        where TCodec : struct, IValueCodec<T>
    {
        try
        {
            TCodec.Write(ref writer, value);
            return true;
        }
        catch (ItemFormatException)
        {
            return false;
        }
    }

    // DynamoDB writes numbers and escapes its own way and may hold attributes that the class does not know: what counts is what the class would write of it.
    private static bool IsSame<T, TCodec>(byte[] stored, ReadOnlySpan<byte> present)
        where TCodec : struct, IValueCodec<T>
    {
        ItemReader reader = new(stored);
        ItemWriter original = new(stored.Length) { OmitsUnknown = true };
        try
        {
            TCodec.Write(ref original, TCodec.Read(ref reader));
            return ItemEquality.AreEqual(original.Written, present);
        }
        finally
        {
            original.Dispose();
        }
    }
}
