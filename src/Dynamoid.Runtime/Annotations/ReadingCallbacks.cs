namespace Dynamoid;

/// <summary>Marks a method that is called when a document is made: by its constructor, where that is generated, and with its values when it is read, before <see cref="AfterFindAttribute"/>. It returns nothing and takes nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterInitializeAttribute : Attribute;

/// <summary>Marks a method that is called when a document was read. It returns nothing and takes nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AfterFindAttribute : Attribute;
