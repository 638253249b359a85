using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Values that an expression names by placeholders: they are written after it, by the codec of their field.</summary>
internal interface IExpressionValue
{
    /// <summary>Writes a value with its type tag.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="part">Which value, where there are several.</param>
    void WriteValue(ref ItemWriter writer, int part);
}
