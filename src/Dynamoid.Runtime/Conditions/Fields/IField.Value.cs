using System.ComponentModel;

namespace Dynamoid.Conditions;

/// <summary>A field whose values have a type, so that a query can give them without their documents.</summary>
/// <typeparam name="TValue">The property's type.</typeparam>
public interface IField<TValue> : IField
{
    /// <summary>How its values are stored.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    StoredForm<TValue> Form { get; }
}
