namespace Dynamoid;

/// <summary>
/// Names the converter of a type: on the type itself, or on an assembly for all its documents. It is an implementation of <c>IDynamoConverter&lt;T, TStored&gt;</c> or
/// <c>IDynamoConverter&lt;T&gt;</c>. A property's own <see cref="FieldAttribute.Converter"/> comes first, then the assembly's, then the type's.
/// </summary>
/// <param name="converter">The converter.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class DynamoConverterAttribute(Type converter) : Attribute
{
    /// <summary>The converter.</summary>
    public Type Converter { get; } = converter;
}
