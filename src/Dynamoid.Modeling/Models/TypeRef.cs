namespace Dynamoid.Modeling.Models;

/// <summary>A type without its symbol.</summary>
/// <param name="Name">
/// The type without nullability: <c>int</c> for <c>int?</c>, <c>global::System.Collections.Generic.List&lt;string&gt;</c> for <c>List&lt;string?&gt;?</c>.
/// </param>
/// <param name="IsValueType">Whether it is a struct or an enum.</param>
/// <param name="Nullability">What its declaration says about null.</param>
/// <param name="HasNullableParts">Whether a type argument is an annotated reference type, which <paramref name="Name"/> does not show.</param>
public sealed record TypeRef(string Name, bool IsValueType, Nullability Nullability, bool HasNullableParts = false)
{
    /// <summary>Whether null is a value of the type. Without nullable annotations every reference may be null.</summary>
    public bool CanBeNull => Nullability != Nullability.NotNull;

    /// <summary>The type that holds any value or none: <c>int?</c>, <c>string?</c>.</summary>
    public string OrNull => Name + "?";

    /// <summary>The type of a field that begins without a value: a reference may be null until it has one.</summary>
    public string Unset => IsValueType ? Declared : OrNull;

    /// <summary>The type as a field or parameter is declared with it.</summary>
    public string Declared => CanBeNull ? OrNull : Name;
}
