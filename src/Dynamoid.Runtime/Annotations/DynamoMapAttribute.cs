namespace Dynamoid;

/// <summary>Marks a partial class or record whose values are stored inside a document as a map.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DynamoMapAttribute : StorageSettingsAttribute;
