using System.ComponentModel;

namespace Dynamoid.Serialization;

/// <summary>Finds the number of an attribute that a class knows.</summary>
/// <param name="name">The attribute's name in UTF-8.</param>
/// <returns>The number; negative when the class does not know the attribute.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate int AttributeFinder(ReadOnlySpan<byte> name);
