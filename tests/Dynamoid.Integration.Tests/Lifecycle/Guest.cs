using System.ComponentModel.DataAnnotations;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace Dynamoid.Integration.Tests.Lifecycle;

/// <summary>Has every validation attribute that comes with .NET, and one that does not.</summary>
[DynamoDocument]
public partial class Guest : IValidatableObject
{
    [Required, StringLength(10, MinimumLength = 2)] public string? Name { get; set; }

    [Required(AllowEmptyStrings = true)] public string? Nick { get; set; } = "";

    [Range(0, 120)] public int Age { get; set; }

    [Range(1, 5)] public int? Stars { get; set; }

    [Range(0.5, 9.5, MinimumIsExclusive = true)] public double Weight { get; set; } = 1;

    [Range(1, 5)] public decimal Rate { get; set; } = 1;

    [Range(typeof(decimal), "0.1", "2.5", ParseLimitsInInvariantCulture = true)] public decimal Price { get; set; } = 1;

    [Range(0, 10)] public long? Visits { get; set; }

    [MaxLength(2), MinLength(1, ErrorMessage = "{0}: at least {1}!")] public HashSet<string> Tags { get; set; } = ["a"];

    [Length(1, 2)] public string[]? Codes { get; set; }

    [RegularExpression("[A-Z]+")] public string? Plate { get; set; }

    [EmailAddress] public string? Mail { get; set; }

    [Url] public string? Site { get; set; }

    [Phone] public string? Line { get; set; }

    [CreditCard] public string? Card { get; set; }

    [Base64String] public string? Seal { get; set; }

    [FileExtensions(Extensions = "png")] public string? Picture { get; set; }

    [AllowedValues("one", "two", null)] public string? Choice { get; set; }

    [DeniedValues(13)] public int Room { get; set; }

    [Display(Name = "secret word")] public string? Password { get; set; }

    [Compare(nameof(Password))] public string? Repeated { get; set; }

    [Even(2, Unless = "Odd")] public int Pairs { get; set; } = 2;

    [Required(ErrorMessageResourceType = typeof(Texts), ErrorMessageResourceName = nameof(Texts.IsMissing))]
    [Display(Name = nameof(Texts.HomeTown), ResourceType = typeof(Texts))]
    public string? Town { get; set; } = "Ulm";

    [EnumDataType(typeof(DayOfWeek))] public int Day { get; set; }

    [Required, NotStored] public string? Consent { get; set; } = "yes";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Name == Town)
            yield return new("A guest is not called like a town.", [nameof(Name), nameof(Town)]);
    }
}
