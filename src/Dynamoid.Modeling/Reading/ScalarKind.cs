using Dynamoid.Modeling.Models;

namespace Dynamoid.Modeling.Reading;

/// <summary>A type that is stored as one value.</summary>
/// <param name="Group">Who chooses the form where the property does not.</param>
/// <param name="Forms">The forms; the first one where nobody chooses.</param>
/// <param name="Shape">What kind of value it is.</param>
internal sealed record ScalarKind(FormatGroup Group, EquatableArray<ScalarForm> Forms, ValueShape Shape = ValueShape.Scalar)
{
    /// <summary>The form of a name; null when the type has none of that name.</summary>
    public ScalarForm? Form(Format format) => Forms.FirstOrDefault(form => form.Format == format);
}
