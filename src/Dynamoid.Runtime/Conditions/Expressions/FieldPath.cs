using System.ComponentModel;
using System.Globalization;

namespace Dynamoid.Conditions;

/// <summary>Where in an item a value is: an attribute, and the way through lists and maps inside of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldPath : IEquatable<FieldPath>
{
    /// <summary>The attribute of a document's field.</summary>
    /// <param name="field">The field's number.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="storesNull">Whether a null is stored, and not left out.</param>
    public FieldPath(int field, string attribute, bool storesNull = false) => (Field, Name, StoresNull) = (field, attribute, storesNull);

    private FieldPath(FieldPath parent, string? name, int index, bool storesNull = false) =>
        (Parent, Field, Name, Index, StoresNull) = (parent, parent.Field, name, index, storesNull);

    /// <summary>The list or map that the value is in; null of an attribute of the item.</summary>
    internal FieldPath? Parent { get; }

    /// <summary>The number of the document's field.</summary>
    internal int Field { get; }

    /// <summary>The attribute's name, or the name in the map; null of an element of a list.</summary>
    internal string? Name { get; }

    /// <summary>Which element of the list.</summary>
    internal int Index { get; }

    /// <summary>Whether a null is stored, and not left out.</summary>
    internal bool StoresNull { get; }

    /// <summary>Whether it is an attribute of the item itself.</summary>
    internal bool IsTopLevel => Parent is null;

    /// <summary>The attribute of the item that it is in, or is.</summary>
    internal FieldPath Root => Parent is null ? this : Parent.Root;

    /// <summary>A value in the map at this path.</summary>
    /// <param name="name">Its name in the map.</param>
    /// <param name="storesNull">Whether a null is stored, and not left out.</param>
    public FieldPath Child(string name, bool storesNull = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this, name, index: 0, storesNull);
    }

    /// <summary>An element of the list at this path.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative: DynamoDB counts from the start only.</exception>
    public FieldPath At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(this, name: null, index);
    }

    /// <summary>Whether another path is this one, or leads on from it.</summary>
    internal bool Contains(FieldPath other)
    {
        for (FieldPath? step = other; step is not null; step = step.Parent)
        {
            if (Equals(step))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) =>
        other is not null && Field == other.Field && Index == other.Index && Name == other.Name && (Parent is null ? other.Parent is null : Parent.Equals(other.Parent));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, Index, Name, Parent);

    /// <summary>The path as people write it: <c>phones[2].number</c>.</summary>
    public override string ToString() => (Parent, Name) switch
    {
        (null, _) => Name!,
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Parent}[{Index}]"),
        _ => $"{Parent}.{Name}",
    };
}
