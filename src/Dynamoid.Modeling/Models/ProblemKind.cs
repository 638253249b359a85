namespace Dynamoid.Modeling.Models;

/// <summary>What can be wrong with a document or a map. Each member states the arguments of its message.</summary>
public enum ProblemKind
{
    /// <summary>The type, or a type around it, is not partial (DYN1001). Arguments: the marked type, the type that lacks the word.</summary>
    NotPartial,

    /// <summary>A property's type cannot be stored (DYN1002). Arguments: property, type.</summary>
    UnsupportedType,

    /// <summary>Two properties are stored under one attribute name (DYN1003). Arguments: property, attribute, the other property.</summary>
    ClashingAttributeNames,

    /// <summary>A stored property can neither be set nor passed to a constructor (DYN1004). Arguments: property, type that declares it.</summary>
    NotAssignable,

    /// <summary>No constructor takes only stored properties (DYN1005). Arguments: type.</summary>
    NoUsableConstructor,

    /// <summary>The class is of a kind that cannot be stored (DYN1006). Arguments: type, what it is: <c>abstract</c>, <c>generic</c>...</summary>
    UnsupportedClass,

    /// <summary>A property marked <c>[Expires]</c> is neither a time nor whole seconds (DYN1007). Arguments: property, type.</summary>
    BadExpiresType,

    /// <summary>A second property is marked <c>[Expires]</c> (DYN1008). Arguments: property, the first property.</summary>
    DuplicateExpires,

    /// <summary>A property asks for a form that its type is not stored in (DYN1009). Arguments: property, type, form.</summary>
    UnsupportedFormat,

    /// <summary>A converter does not convert the type that it is named for (DYN1030). Arguments: property, converter, type.</summary>
    BadConverter,

    /// <summary>A property is to be stored as JSON, but no context knows its type (DYN1031). Arguments: property, type, why.</summary>
    BadJson,

    /// <summary>A property marked <c>[ExtraAttributes]</c> is no dictionary that can hold attributes (DYN1010). Arguments: property, type.</summary>
    BadExtraAttributesType,

    /// <summary>A second property is marked <c>[ExtraAttributes]</c> (DYN1011). Arguments: property, the first property.</summary>
    DuplicateExtraAttributes,

    /// <summary>A class cannot be a subtype of a map (DYN1012). Arguments: the class, the map, why.</summary>
    UnusableSubtype,

    /// <summary>A subtype or a discriminator's value is listed twice (DYN1013). Arguments: the class, its value, why.</summary>
    DuplicateSubtype,

    /// <summary>A map cannot tell its subtypes apart (DYN1014). Arguments: type, why.</summary>
    UnusableDiscriminator,

    /// <summary>A property is stored in the attribute that tells the subtype (DYN1015). Arguments: property, attribute.</summary>
    DiscriminatorClash,

    /// <summary>A method marked <c>[Validate]</c> cannot be called as a rule (DYN1040). Arguments: method, why.</summary>
    BadRuleMethod,

    /// <summary>A method cannot be called as a callback (DYN1041). Arguments: method, event, why, how it should look.</summary>
    BadCallback,

    /// <summary>A property cannot count the versions of an item (DYN1020). Arguments: property, why.</summary>
    BadLockVersion,

    /// <summary>A second property is marked <c>[LockVersion]</c> (DYN1021). Arguments: property, the first property.</summary>
    DuplicateLockVersion,

    /// <summary>The time after which items expire cannot be read (DYN1022). Arguments: property, the text.</summary>
    BadExpiresAfter,

    /// <summary>A key property is of a type that DynamoDB does not take as a key, or it is not stored (DYN2001). Arguments: property, type, <c>hash key</c> or <c>range key</c>.</summary>
    BadKeyType,

    /// <summary>A second property is marked as the same key (DYN2002). Arguments: property, the first property, <c>hash key</c> or <c>range key</c>.</summary>
    DuplicateKey,

    /// <summary>An index names a property that is not stored (DYN2003). Arguments: the name, type.</summary>
    UnknownIndexProperty,

    /// <summary>An index key is of a type that DynamoDB does not take as a key (DYN2004). Arguments: property, type.</summary>
    BadIndexKeyType,

    /// <summary>An index repeats another one or its own key, or a local index has no sense beside the table's key (DYN2005). Arguments: type, why.</summary>
    RedundantIndex,

    /// <summary>The key of an index is missing, named twice, empty or of too many properties (DYN2006). Arguments: type, why, the argument that would not be missed, or nothing.</summary>
    BadIndexKey,

    /// <summary>Two classes of one table have the same discriminator (DYN1070). Arguments: type, value, the other type.</summary>
    DuplicateDiscriminator,

    /// <summary>A document is derived from one that it cannot share a table with (DYN1071). Arguments: type, its base, why.</summary>
    UnusableBase,

    /// <summary>A derived document has a key of its own (DYN1072). Arguments: property, type, the class that has the key.</summary>
    KeyRedeclared,

    /// <summary>A property is stored in the attribute that tells of which class an item is (DYN1073). Arguments: property, attribute, the class that all are derived from.</summary>
    InheritanceClash,

    /// <summary>A derived document says what only the class can say that all are derived from (DYN1074). Arguments: type, what it says, that class.</summary>
    RootSettingOnDerived,

    /// <summary>The compiler speaks an older C# than generated code is written in (DYN9001). Arguments: the version in use.</summary>
    LanguageTooOld,
}
