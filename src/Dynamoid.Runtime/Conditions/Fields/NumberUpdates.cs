using System.Numerics;
using Dynamoid.Conditions;

namespace Dynamoid;

/// <summary>Counting, for fields that are numbers. DynamoDB adds to what the item has at that moment, so no count is lost; a missing one counts as 0.</summary>
public static class NumberUpdates
{
    /// <summary>Adds to the number: <c>ADD #f :v</c>.</summary>
    public static Update Add<T>(this ScalarField<T> field, T by)
        where T : struct, IMultiplicativeIdentity<T, T> => Count(field, by, isDown: false);

    /// <inheritdoc cref="Add{T}(ScalarField{T}, T)"/>
    public static Update Add<T>(this ScalarField<T?> field, T by)
        where T : struct, IMultiplicativeIdentity<T, T> => Count(field, by, isDown: false);

    /// <summary>Adds 1 to the number: <c>ADD #f :v</c>.</summary>
    public static Update Increment<T>(this ScalarField<T> field)
        where T : struct, IMultiplicativeIdentity<T, T> => field.Add(T.MultiplicativeIdentity);

    /// <inheritdoc cref="Increment{T}(ScalarField{T})"/>
    public static Update Increment<T>(this ScalarField<T?> field)
        where T : struct, IMultiplicativeIdentity<T, T> => field.Add(T.MultiplicativeIdentity);

    /// <summary>Adds to the number: <c>ADD #f :v</c>.</summary>
    public static Update Increment<T>(this ScalarField<T> field, T by)
        where T : struct, IMultiplicativeIdentity<T, T> => field.Add(by);

    /// <inheritdoc cref="Increment{T}(ScalarField{T}, T)"/>
    public static Update Increment<T>(this ScalarField<T?> field, T by)
        where T : struct, IMultiplicativeIdentity<T, T> => field.Add(by);

    /// <summary>Takes 1 away from the number: <c>ADD #f :v</c> of -1.</summary>
    public static Update Decrement<T>(this ScalarField<T> field)
        where T : struct, IMultiplicativeIdentity<T, T> => field.Decrement(T.MultiplicativeIdentity);

    /// <inheritdoc cref="Decrement{T}(ScalarField{T})"/>
    public static Update Decrement<T>(this ScalarField<T?> field)
        where T : struct, IMultiplicativeIdentity<T, T> => field.Decrement(T.MultiplicativeIdentity);

    /// <summary>Takes away from the number: <c>ADD #f :v</c> of the opposite. What is stored may become less than the property's type can hold, and then cannot be read: a condition keeps it from that.</summary>
    public static Update Decrement<T>(this ScalarField<T> field, T by)
        where T : struct, IMultiplicativeIdentity<T, T> => Count(field, by, isDown: true);

    /// <inheritdoc cref="Decrement{T}(ScalarField{T}, T)"/>
    public static Update Decrement<T>(this ScalarField<T?> field, T by)
        where T : struct, IMultiplicativeIdentity<T, T> => Count(field, by, isDown: true);

    private static Update Count<T>(ScalarField<T> field, T by, bool isDown) => FieldUpdates.Count(field.Path, field.Form, by, isDown);
}
