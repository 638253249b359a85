namespace Dynamoid.Serialization;

/// <summary>Calls a converter; what its code throws becomes our exception, which names the attribute.</summary>
internal static class Conversion<T, TStored, TConverter>
    where TConverter : IDynamoConverter<T, TStored>
{
    public static TStored Dump(T value)
    {
        try
        {
            return TConverter.Dump(value);
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            throw StorageErrors.Refused($"a value of {typeof(T).Name}", $"{typeof(TConverter).Name}.{nameof(Dump)}", cause);
        }
    }

    public static T Load(TStored stored, ref ItemReader reader)
    {
        try
        {
            return TConverter.Load(stored);
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            throw reader.Refuse(
                $"{typeof(TConverter).Name}.{nameof(Load)} failed on the stored value: the inner exception says why", $"what {typeof(TConverter).Name} takes", "a value that it refused", cause);
        }
    }

    /// <summary>The value of a stored null, if what a value is stored as has one for it; null otherwise.</summary>
    public static T OfNull(TStored stored)
    {
        if (stored is null || typeof(TStored).IsValueType)
            return default!;
        try
        {
            return TConverter.Load(stored);
        }
        catch (Exception cause) when (cause is not ItemFormatException)
        {
            throw StorageErrors.Refused("a stored null", $"{typeof(TConverter).Name}.{nameof(Load)}", cause);
        }
    }
}
