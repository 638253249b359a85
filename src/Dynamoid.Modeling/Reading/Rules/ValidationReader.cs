using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads the rules of a document or map.</summary>
internal static class ValidationReader
{
    /// <summary>The rules; null without any, and when no code is made of them: then there are only methods that may be wrong.</summary>
    public static ValidationModel? Read(ShapeReading reading, IReadOnlyList<FieldModel> fields, bool isMap, ReadingPurpose purpose)
    {
        EquatableArray<RuleMethodModel> methods = purpose == ReadingPurpose.Queries ? default : RuleMethodReader.Read(reading, isMap);
        return purpose == ReadingPurpose.Generation ? Model(reading, fields, methods) : null;
    }

    private static ValidationModel? Model(ShapeReading reading, IReadOnlyList<FieldModel> fields, EquatableArray<RuleMethodModel> methods)
    {
        EquatableArray<MemberRulesModel> members = RuleMembers.Of(reading.Type)
            .Select(property => Member(property, reading.Type, fields))
            .Where(static member => member.Rules.Count > 0 || member.HasParts)
            .ToEquatableArray();
        EquatableArray<RuleModel> typeRules = reading.Type.SelfAndBases().Reverse().SelectMany(static level => RuleAttributes.Of(level))
            .Select(static attribute => new RuleModel(RuleCheck.Context, TypeNames.InCode(attribute.AttributeClass!), ConstantText.Creation(attribute)))
            .ToEquatableArray();
        bool isValidatable = RuleAttributes.IsValidatable(reading.Type);
        return members.Count + typeRules.Count + methods.Count > 0 || isValidatable ? new(members, typeRules, isValidatable, methods) : null;
    }

    private static bool IsImmutableArray(ITypeSymbol type) => type is INamedTypeSymbol { IsValueType: true, Arity: 1 } generic && (generic.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        ? IsImmutableArray(generic.TypeArguments[0])
        : generic is { Name: "ImmutableArray", ContainingType: null } && CollectionKind.Of(generic) is not null);

    private static MemberRulesModel Member(IPropertySymbol property, INamedTypeSymbol owner, IReadOnlyList<FieldModel> fields)
    {
        string name = TypeNames.Escape(property.Name);
        return new(
            property.Name,
            RuleMembers.Expression(property),
            DisplayNames.Of(property),
            fields.TakeWhile(field => field.Property != name).Count() is int number && number < fields.Count ? number : -1,
            // A missing value is told once, and not as a wrong one.
            RuleAttributes.Of(property).Select(attribute => RuleReader.Read(attribute, property, owner)).OfType<RuleModel>().OrderBy(static rule => rule.IsRequired ? 0 : 1).ToEquatableArray(),
            RuleMembers.HoldsRules(property.Type),
            IsImmutableArray(property.Type));
    }
}
