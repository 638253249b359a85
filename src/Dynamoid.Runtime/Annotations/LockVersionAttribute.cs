namespace Dynamoid;

/// <summary>
/// Marks the property, an <c>int</c> or <c>long</c> or a nullable one, that counts the versions of an item: a new document gets 1, each write adds 1, and a write of a document that
/// was loaded is refused with <see cref="StaleObjectException"/> when somebody else has changed the item since. A property called <c>LockVersion</c> is one without the mark.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = true)]
public sealed class LockVersionAttribute : Attribute;
