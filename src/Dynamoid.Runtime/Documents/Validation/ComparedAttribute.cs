using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dynamoid.Documents;

/// <summary>The message of a <see cref="CompareAttribute"/>, with a display name of the other property that was read at build. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class ComparedAttribute : CompareAttribute
{
    private readonly string _otherDisplayName;

    /// <summary>Creates the attribute.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only the message is asked for; generated code compares the properties.")]
    public ComparedAttribute(string otherProperty, string otherDisplayName)
        : base(otherProperty) => _otherDisplayName = otherDisplayName;

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => string.Format(CultureInfo.CurrentCulture, ErrorMessageString, name, _otherDisplayName);
}
