using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dynamoid.Documents;

/// <summary>What generated validation calls.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValidationRules
{
    /// <summary>Adds the message of a rule that does not hold.</summary>
    public static void Fail(ValidationErrors errors, string member, string displayName, ValidationAttribute rule)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(rule);
        errors.Add(member, rule.FormatErrorMessage(displayName));
    }

    /// <summary>Asks a rule that looks at nothing but the value.</summary>
    public static void CheckValue(ValidationErrors errors, string member, string displayName, ValidationAttribute rule, object? value)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.IsValid(value))
            Fail(errors, member, displayName, rule);
    }

    /// <summary>Asks a rule that may look at the whole document.</summary>
    public static void Check(ValidationErrors errors, string member, string displayName, ValidationAttribute rule, object? value, object document)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ValidationContext context = ContextOf(document, displayName);
        context.MemberName = member.Length == 0 ? null : member;
        if (rule.GetValidationResult(value, context) is { } failed)
            Add(errors, failed, member);
    }

    /// <summary>Asks a document or map that validates itself, if its attributes found nothing, as everywhere in .NET.</summary>
    public static void CheckObject(ValidationErrors errors, int before, IValidatableObject document, string displayName)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(document);
        if (errors.Count > before)
            return;
        foreach (ValidationResult? failed in document.Validate(ContextOf(document, displayName)))
        {
            if (failed is not null && failed != ValidationResult.Success)
                Add(errors, failed, member: "");
        }
    }

    /// <summary>Validates a map, or each map in a collection.</summary>
    public static void CheckParts(ValidationErrors errors, string path, object? value)
    {
        ArgumentNullException.ThrowIfNull(errors);
        switch (value)
        {
            case IValidatedMap map:
                int start = errors.Count;
                map.Validate(errors);
                errors.Prefix(start, path);
                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary)
                    CheckParts(errors, $"{path}[{Convert.ToString(entry.Key, CultureInfo.InvariantCulture)}]", entry.Value);
                break;
            case ITuple tuple:
                for (int i = 0; i < tuple.Length; i++)
                    CheckParts(errors, string.Create(CultureInfo.InvariantCulture, $"{path}{(path.Length == 0 ? "" : ".")}Item{i + 1}"), tuple[i]);
                break;
            case IEnumerable list and not string:
                CheckElements(errors, path, list);
                break;
        }
    }

    private static void CheckElements(ValidationErrors errors, string path, IEnumerable list)
    {
        int index = 0;
        foreach (object? element in list)
        {
            // The way is spelled out only where something is wrong.
            int start = errors.Count;
            CheckParts(errors, "", element);
            if (errors.Count > start)
                errors.Prefix(start, $"{path}[{index}]");
            index++;
        }
    }

    private static void Add(ValidationErrors errors, ValidationResult failed, string member)
    {
        string[] members = [.. failed.MemberNames];
        foreach (string name in members.Length == 0 ? [member] : members)
            errors.Add(name, failed.ErrorMessage ?? "");
    }

#if NET10_0_OR_GREATER
    private static ValidationContext ContextOf(object document, string displayName) => new(document, displayName, serviceProvider: null, items: null);
#else
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The type is looked at only for a display name, which is given.")]
    private static ValidationContext ContextOf(object document, string displayName) => new(document) { DisplayName = displayName };
#endif
}
