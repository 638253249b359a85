namespace Dynamoid;

/// <summary>Says how a property is stored.</summary>
/// <param name="name">The attribute's name in the item; without it the property's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class FieldAttribute(string? name = null) : Attribute
{
    /// <summary>The attribute's name in the item.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// The stored form, in place of the one that document and assembly say. On a collection it is the form of its elements, but for <see cref="FieldFormat.Json"/> and
    /// <see cref="FieldFormat.List"/>.
    /// </summary>
    public FieldFormat Format { get; set; }

    /// <summary>The time zone of times stored as text, by its id: <c>Europe/Berlin</c>. Without it document and assembly decide, and then UTC.</summary>
    public string? TimeZone { get; set; }

    /// <summary>What becomes of an empty text.</summary>
    public EmptyStringHandling EmptyStrings { get; set; }

    /// <summary>What becomes of a null. A key of the table or of an index is always left out.</summary>
    public NullHandling Nulls { get; set; }

    /// <summary>The converter of the property's type: an implementation of <c>IDynamoConverter&lt;T, TStored&gt;</c> or <c>IDynamoConverter&lt;T&gt;</c>.</summary>
    public Type? Converter { get; set; }

    /// <summary>The <c>JsonSerializerContext</c> that knows the property's type, for <see cref="FieldFormat.Json"/>. Without it document and assembly decide.</summary>
    public Type? JsonContext { get; set; }
}
