using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>A range of numbers as an expression, where the attribute would convert the value to the limits' type without loss.</summary>
internal static class RangeRule
{
    /// <summary>The expression that is true outside of the range; null when the attribute itself must look.</summary>
    public static string? Read(AttributeData attribute, ITypeSymbol type)
    {
        ITypeSymbol plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        (string low, string high, string cast)? limits = (attribute.Given(0), attribute.Given(1)) switch
        {
            (int least, int most) when least <= most && HoldsWholeNumbers(plain) => (ConstantText.Of(least), ConstantText.Of(most), ""),
            (double least, double most) when least <= most && (HoldsWholeNumbers(plain) || HoldsFractions(plain)) =>
                (ConstantText.Of(least), ConstantText.Of(most), plain.SpecialType == SpecialType.System_Decimal ? "(double)" : ""),
            _ => null,
        };
        if (limits is not var (low, high, cast))
            return null;
        string above = attribute.Argument("MinimumIsExclusive") is true ? ">" : ">=";
        string below = attribute.Argument("MaximumIsExclusive") is true ? "<" : "<=";
        return SymbolEqualityComparer.Default.Equals(plain, type)
            ? $"!({cast}{{0}} {above} {low} && {cast}{{0}} {below} {high})"
            : $"{{0}} is {{ }} {{1}} && !({cast}{{1}} {above} {low} && {cast}{{1}} {below} {high})";
    }

    /// <summary>Whether the limits are texts of a type whose converter comes with .NET, so that it is there however much is trimmed.</summary>
    public static bool IsOfKnownType(AttributeData attribute) =>
        attribute.Given(0) is ITypeSymbol { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // An int holds neither all of a ulong nor fractions: the attribute rounds them, and so does what asks it.
    private static bool HoldsWholeNumbers(ITypeSymbol type) => type.SpecialType is SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16
        or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64;

    private static bool HoldsFractions(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;
}
