namespace Dynamoid.Serialization;

/// <summary>A type that a converter writes and reads itself. It is held to one whole value: a mistake of its own must not reach the attributes beside it.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
/// <typeparam name="TConverter">The converter.</typeparam>
public readonly struct CustomCodec<T, TConverter> : IValueCodec<T>
    where TConverter : IDynamoConverter<T>
{
    /// <inheritdoc/>
    public static T StoredNull => TConverter.StoredNull;

    private static string Converter => typeof(TConverter).Name;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The converter throws, its exception being the inner one, or it does not write exactly one value.</exception>
    public static void Write(ref ItemWriter writer, T value)
    {
        int start = writer.Length;
        try
        {
            TConverter.Write(ref writer, value);
            if (IsOneValue(writer.Written[start..]))
                return;
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            writer.Truncate(start);
            throw StorageErrors.Refused($"a value of {typeof(T).Name}", $"{Converter}.{nameof(Write)}", cause);
        }

        writer.Truncate(start);
        throw StorageErrors.NotOneValue(Converter);
    }

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader)
    {
        ItemReader after = reader;
        after.SkipValue();
        try
        {
            T value = TConverter.Read(ref reader);
            if (reader.Position == after.Position)
                return value;
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            throw after.Refuse($"{Converter}.{nameof(Read)} failed: the inner exception says why", $"what {Converter} takes", "a value that it refused", cause);
        }

        throw after.Refuse($"{Converter}.{nameof(Read)} must read exactly one value, all of it", "one value", "more or less");
    }

    private static bool IsOneValue(ReadOnlySpan<byte> written)
    {
        try
        {
            ItemReader reader = new(written);
            reader.SkipValue();
            return reader.Position == written.Length;
        }
        catch (ItemFormatException)
        {
            return false;
        }
    }
}
