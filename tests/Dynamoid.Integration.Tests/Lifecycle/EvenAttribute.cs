using System.ComponentModel.DataAnnotations;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>A rule of the user's own, which looks at the document.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EvenAttribute(int least) : ValidationAttribute("{0} must be even")
{
    public int Least => least;

    public string? Unless { get; set; }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        bool isFree = validationContext.ObjectInstance is Guest { Name: { } name } && name == Unless;
        return isFree || (value is int number && number % 2 == 0 && number >= least)
            ? ValidationResult.Success
            : new ValidationResult(FormatErrorMessage(validationContext.DisplayName), [validationContext.MemberName!]);
    }
}
