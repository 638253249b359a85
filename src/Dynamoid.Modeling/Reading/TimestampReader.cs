using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads whether a document is stamped with the times of its first and last save.</summary>
internal static class TimestampReader
{
    private const string Time = "global::System.DateTimeOffset";

    public static bool AreOn(AttributeData document, Defaults defaults) => document.Argument("Timestamps") as bool? ?? defaults.Timestamps;

    /// <summary>The field that the generator declares.</summary>
    public static FieldModel Implicit(string property, ShapeReading reading) => new(
        property,
        AttributeNames.Of(property, reading.Defaults.AttributeNaming),
        reading.Timestamp(),
        Assignment.Setter,
        reading.Hierarchy.FullName,
        IsImplicit: true);

    /// <summary>Whether a declared property can be stamped.</summary>
    public static bool CanStamp(FieldModel field) => field.Type.Name is Time or "global::System.DateTime" && field.Assignment != Assignment.None;
}
