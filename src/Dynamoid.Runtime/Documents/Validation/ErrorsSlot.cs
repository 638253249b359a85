using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>What the last validation of a document found. It equals every other slot, so that records keep comparing by their own properties.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ErrorsSlot : IEquatable<ErrorsSlot>
{
    private ValidationErrors? _errors;

    /// <summary>What it found; nothing before the first.</summary>
    public ValidationErrors Errors
    {
        get => _errors ??= new(ValidateOn.None);
        set => _errors = value;
    }

    /// <summary>Always true.</summary>
    public static bool operator ==(ErrorsSlot left, ErrorsSlot right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(ErrorsSlot left, ErrorsSlot right) => false;

    /// <summary>Always true.</summary>
    public readonly bool Equals(ErrorsSlot other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ErrorsSlot;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
