namespace Dynamoid.Modeling;

/// <summary>The names by which the compiler side knows the library's annotations.</summary>
public static class KnownNames
{
    public const string Document = Root + "." + DocumentAttribute;
    public const string Map = Root + "." + MapAttribute;

    internal const string Root = "Dynamoid";
    internal const string DocumentAttribute = "DynamoDocumentAttribute";
    internal const string MapAttribute = "DynamoMapAttribute";
    internal const string MapSubtypeAttribute = "DynamoMapSubtypeAttribute";
    internal const string InheritanceAttribute = "InheritanceAttribute";
    internal const string DefaultsAttribute = "DynamoidDefaultsAttribute";
    internal const string ConverterAttribute = "DynamoConverterAttribute";
    internal const string StoredAsAttribute = "StoredAsAttribute";
    internal const string Converter = "IDynamoConverter";
    internal const string FieldAttribute = "FieldAttribute";
    internal const string ExtraAttributesAttribute = "ExtraAttributesAttribute";
    internal const string NotStoredAttribute = "NotStoredAttribute";
    internal const string HashKeyAttribute = "HashKeyAttribute";
    internal const string RangeKeyAttribute = "RangeKeyAttribute";
    internal const string ExpiresAttribute = "ExpiresAttribute";
    internal const string LockVersionAttribute = "LockVersionAttribute";
    internal const string GlobalIndexAttribute = "GlobalIndexAttribute";
    internal const string LocalIndexAttribute = "LocalIndexAttribute";
    internal const string ValidateAttribute = "ValidateAttribute";

    /// <summary>How an index names the attribute that tells of which class an item is.</summary>
    internal const string DiscriminatorField = "$type";

    /// <summary>The member by which a compiled document says that it can be derived from.</summary>
    internal const string DiscriminatorMember = "DynamoidDiscriminator";

    /// <summary>The member by which a compiled document names its private callbacks and rules, which other assemblies do not see.</summary>
    internal const string PrivateMethodsMember = "DynamoidPrivateMethods";

    internal const string Id = "Id";
    internal const string CreatedAt = "CreatedAt";
    internal const string UpdatedAt = "UpdatedAt";
    internal const string LockVersion = "LockVersion";
}
