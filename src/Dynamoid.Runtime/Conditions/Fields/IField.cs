namespace Dynamoid.Conditions;

/// <summary>A field of a document, or a value inside of one, that conditions can be made of.</summary>
public interface IField
{
    /// <summary>Where the value is.</summary>
    FieldPath Path { get; }
}
