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
/// <param name="Visibility">How its field for conditions is declared; null where there can be none, as code beside the class cannot name its type.</param>
/// <param name="Partial">The declaration, where the generator implements the property.</param>
/// <param name="Slot">Where the value lives, for what is read from items to be put there and the setter left out; null where the setter is called.</param>
/// <param name="Discriminator">What is stored, where the field is no property but tells of which class an item is; empty for an abstract class, of which there is no item.</param>
public sealed record FieldModel(
    string Property,
    string Attribute,
    StoredType Stored,
    Assignment Assignment,
    string DeclaringType,
    bool IsImplicit = false,
    GenericOwner? Generic = null,
    bool StoresNull = false,
    bool IsRequired = false,
    string? Visibility = "public",
    PartialModel? Partial = null,
    SlotModel? Slot = null,
    string? Discriminator = null)
{
    public TypeRef Type => Stored.Type;

    /// <summary>Whether the field tells of which class an item is.</summary>
    public bool IsDiscriminator => Discriminator is not null;

    /// <summary>The member that generated code reads and sets: the property, or the field behind one that the generator implements.</summary>
    public string Member => Partial is null ? Property : Behind(Property);

    /// <summary>The field behind a property that the generator implements.</summary>
    public static string Behind(string property) => "_dynamoidMember" + property.TrimStart('@');
}
