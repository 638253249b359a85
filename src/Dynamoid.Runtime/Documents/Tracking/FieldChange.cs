namespace Dynamoid;

/// <summary>What has become of one member of a document.</summary>
/// <param name="Name">The property's name; of an attribute that the class does not know, the attribute's.</param>
/// <param name="Old">The value that is stored, or was; null when there is none, or when it is not known. What can be changed in place is a copy.</param>
/// <param name="New">The value that the document has; null when there is none.</param>
public readonly record struct FieldChange(string Name, object? Old, object? New);
