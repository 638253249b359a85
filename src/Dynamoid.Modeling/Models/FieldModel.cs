namespace Dynamoid.Modeling.Models;

/// <summary>A property that is stored.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Attribute">The name of the attribute in the item.</param>
/// <param name="Stored">How its values are stored.</param>
/// <param name="Assignment">How generated code sets it.</param>
/// <param name="DeclaringType">The type that declares it: the document, or a base class.</param>
/// <param name="IsImplicit">Whether the generator declares the property.</param>
/// <param name="Generic">The declaring type's own view of the property, where that type is generic.</param>
/// <param name="StoresNull">Whether a null is stored, and not left out.</param>
/// <param name="IsRequired">Whether each item must have it.</param>
public sealed record FieldModel(
    string Property,
    string Attribute,
    StoredType Stored,
    Assignment Assignment,
    string DeclaringType,
    bool IsImplicit = false,
    GenericOwner? Generic = null,
    bool StoresNull = false,
    bool IsRequired = false)
{
    public TypeRef Type => Stored.Type;
}
