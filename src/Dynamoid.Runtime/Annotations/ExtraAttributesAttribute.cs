namespace Dynamoid;

/// <summary>
/// Marks the property of a document or map that holds the attributes which the class does not know: a <c>Dictionary&lt;string, DynamoValue&gt;</c>, or an
/// <c>IDictionary</c> or <c>IReadOnlyDictionary</c> of the same. Each entry is an attribute of its own beside those of the other properties; of a stored document, a save
/// sends those that were added, changed or removed. An entry under the name of an attribute that the class knows is refused with an <see cref="ItemFormatException"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class ExtraAttributesAttribute : Attribute;
