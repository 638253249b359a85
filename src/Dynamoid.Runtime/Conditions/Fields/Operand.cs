using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Checks what fields are compared with.</summary>
internal static class Operand
{
    /// <summary>Refuses numbers that DynamoDB cannot hold, where the field is stored as a number.</summary>
    public static T Check<T>(FieldPath path, StoredForm<T> form, T value)
    {
        if ((Is<T, double>() && value is double number && !IsStorable(number))
            || (Is<T, float>() && value is float single && !float.IsFinite(single))
            || (Is<T, Half>() && value is Half half && !Half.IsFinite(half)))
        {
            TryWrite(path, form, value);
        }

        return value;
    }

    /// <summary>Refuses null, and what counts as null, where an order is asked for.</summary>
    public static T NotNone<T>(FieldPath path, StoredForm<T> form, T value) => form.IsNone(value)
        ? throw new ArgumentException($"'{path}' is compared with null, and nothing comes before or after null. Use == or !=, IsNull() or IsNotNull().", nameof(value))
        : value;

    private static bool IsStorable(double number) => number == 0 || Math.Abs(number) is >= 1E-130 and < 1E+126;

    // Known to the JIT; without it a pattern would box values of other types where nothing is optimized.
    private static bool Is<T, TNumber>()
        where TNumber : struct => typeof(T) == typeof(TNumber) || typeof(T) == typeof(TNumber?);

    private static void TryWrite<T>(FieldPath path, StoredForm<T> form, T value)
    {
        ItemWriter writer = new();
        try
        {
            form.Write(ref writer, value);
        }
        catch (ItemFormatException cause)
        {
            throw new ArgumentException($"'{path}' is compared with {value}, which no item can hold: DynamoDB's numbers are all finite, of magnitudes from 1E-130 to 9.99…E+125.", nameof(value), cause);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
