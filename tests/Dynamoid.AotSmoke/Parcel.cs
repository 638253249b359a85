using System.ComponentModel.DataAnnotations;
using Dynamoid;

namespace AotSmoke;

/// <summary>A document with rules of every kind, callbacks, a lock version and a time to live.</summary>
[DynamoDocument]
public partial class Parcel
{
    [Required, StringLength(20, MinimumLength = 2), Display(Name = "addressee")]
    public string? To { get; set; }

    [Range(0.1, 30)]
    public double Weight { get; set; } = 1;

    [EmailAddress]
    public string? Mail { get; set; }

    [RegularExpression("[A-Z]{2}[0-9]{3}")]
    public string? Code { get; set; }

    [Even]
    public int Labels { get; set; }

    [LockVersion]
    public int Version { get; set; }

    [Expires(After = "30d")]
    public DateTimeOffset? KeepUntil { get; set; }

    public List<string> Told { get; set; } = [];

    [BeforeSave]
    private void Trim() => To = To?.Trim();

    [AfterCreate]
    private Task CountAsync()
    {
        Told.Add("created");
        return Task.CompletedTask;
    }

    [Validate]
    private void CheckMail(ValidationErrors errors)
    {
        if (Mail is not null && Mail.EndsWith(".invalid", StringComparison.Ordinal))
            errors.Add(nameof(Mail), "Nobody reads it.");
    }
}

/// <summary>A rule that the generator does not know.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EvenAttribute() : ValidationAttribute("The {0} must be even.")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is int number && number % 2 == 0;
}
