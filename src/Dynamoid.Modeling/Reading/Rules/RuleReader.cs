using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Decides how a validation attribute of a property is asked: by a plain expression where that says exactly the same.</summary>
internal static class RuleReader
{
    // They say what a text is for, and take any.
    private const string OnlyDescribes = "DataTypeAttribute";
    private const string RequiredName = "RequiredAttribute";

    /// <summary>The rule; null when the attribute refuses nothing.</summary>
    public static RuleModel? Read(AttributeData attribute, IPropertySymbol property, INamedTypeSymbol owner)
    {
        INamedTypeSymbol type = attribute.AttributeClass!;
        string creation = ConstantText.Creation(attribute);
        if (!RuleAttributes.IsBuiltIn(type))
            return new(RuleCheck.Context, TypeNames.InCode(type), creation, IsRequired: type.SelfAndBases().Any(static level => level.Name == RequiredName && RuleAttributes.IsBuiltIn(level)));
        return type.Name switch
        {
            OnlyDescribes => null,
            RequiredName => Required(attribute, property.Type) is { } fails ? Direct(fails) with { IsRequired = true } : null,
            "StringLengthAttribute" => Or(TextLength(attribute, property.Type)),
            "MaxLengthAttribute" => attribute.Given(0) is > 0 and int most ? Or(Length(property.Type, $"> {most}")) : HasNoLimit(attribute) ? null : Asked(),
            "MinLengthAttribute" => Or(attribute.Given(0) is >= 0 and int least ? Length(property.Type, $"< {least}") : null),
            "LengthAttribute" => Or(attribute.Given(0) is >= 0 and int least && attribute.Given(1) is int most && most >= least ? Length(property.Type, $"< {least} or > {most}") : null),
            "RangeAttribute" => Or(RangeRule.Read(attribute, property.Type)) with { IsKnownToTrimmers = RangeRule.IsOfKnownType(attribute) },
            "CompareAttribute" => Compare(attribute, creation, owner),
            "CustomValidationAttribute" => new(RuleCheck.Context, TypeNames.InCode(type), creation),
            _ => Asked(),
        };

        RuleModel Direct(string fails) => new(RuleCheck.Direct, TypeNames.InCode(type), creation, fails, IsKnownToTrimmers: type.Name is "MaxLengthAttribute" or "MinLengthAttribute" or "LengthAttribute");

        RuleModel Asked() => new(RuleCheck.Value, TypeNames.InCode(type), creation);

        RuleModel Or(string? fails) => fails is null ? Asked() : Direct(fails);
    }

    private static string? Required(AttributeData attribute, ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => attribute.Argument("AllowEmptyStrings") is true ? "{0} is null" : "string.IsNullOrWhiteSpace({0})",
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "{0} is null",
        { IsValueType: true } when attribute.Argument("DisallowAllDefaultValues") is true => $"global::System.Collections.Generic.EqualityComparer<{TypeNames.InCode(type)}>.Default.Equals({{0}}, default)",
        _ => null,
    };

    private static string? TextLength(AttributeData attribute, ITypeSymbol type)
    {
        if (type.SpecialType != SpecialType.System_String || attribute.Given(0) is not int most)
            return null;
        int least = attribute.Number("MinimumLength");
        return most < 0 || least > most ? null : Length(type, least > 0 ? $"< {least} or > {most}" : $"> {most}");
    }

    private static bool HasNoLimit(AttributeData attribute) => attribute.ConstructorArguments.Length == 0 || attribute.Given(0) is -1;

    private static string? Length(ITypeSymbol type, string pattern) => type switch
    {
        { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { Rank: 1 } => $"{{0}}?.Length is {pattern}",
        INamedTypeSymbol { IsReferenceType: true } collection when CollectionKind.Of(collection) is not null => $"{{0}}?.Count is {pattern}",
        _ => null,
    };

    private static RuleModel Compare(AttributeData attribute, string creation, INamedTypeSymbol owner)
    {
        if (attribute.Given(0) is not string name || RuleMembers.Find(owner, name) is not { } other)
            return new(RuleCheck.Context, TypeNames.InCode(attribute.AttributeClass!), creation, IsKnownToTrimmers: true);
        string own = TypeNames.InCode(attribute.AttributeClass!);
        const string ours = "global::Dynamoid.Documents.ComparedAttribute";
        string made = creation.Replace($"new {own}({ConstantText.Of(name)}", $"new {ours}({ConstantText.Of(name)}, {DisplayNames.Of(other)}");
        return new(RuleCheck.Direct, ours, made, $"!object.Equals({{0}}, document.{RuleMembers.Expression(other)})");
    }
}
