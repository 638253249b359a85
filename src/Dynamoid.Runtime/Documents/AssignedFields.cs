using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>The partial properties that were assigned in a document that was read without them. It equals every other, so that records keep comparing by their own properties. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct AssignedFields : IEquatable<AssignedFields>
{
    /// <summary>The fields.</summary>
    public FieldSet Fields { get; private set; }

    /// <summary>Always true.</summary>
    public static bool operator ==(AssignedFields left, AssignedFields right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(AssignedFields left, AssignedFields right) => false;

    /// <summary>Marks a field as assigned. Copies of a record do not share their marks.</summary>
    public void Add(int field)
    {
        FieldSet one = default;
        one.Add(field);
        Fields = Fields.Or(one);
    }

    /// <summary>Always true.</summary>
    public readonly bool Equals(AssignedFields other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is AssignedFields;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
