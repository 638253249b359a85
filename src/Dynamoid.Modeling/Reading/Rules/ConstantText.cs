using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Modeling.Reading;

/// <summary>The arguments of an attribute as code, and the attribute itself.</summary>
internal static class ConstantText
{
    /// <summary>The expression that makes an attribute as it is written.</summary>
    public static string Creation(AttributeData attribute)
    {
        string arguments = string.Join(", ", attribute.ConstructorArguments.Select(Of));
        string properties = string.Join(", ", attribute.NamedArguments.Select(static argument => $"{TypeNames.Escape(argument.Key)} = {Of(argument.Value)}"));
        return $"new {TypeNames.InCode(attribute.AttributeClass!)}({arguments}){(properties.Length == 0 ? "" : $" {{ {properties} }}")}";
    }

    public static string Of(TypedConstant constant) => constant switch
    {
        { IsNull: true } => constant.Type is null ? "null" : $"({TypeNames.InCode(constant.Type)}?)null",
        { Kind: TypedConstantKind.Array, Type: IArrayTypeSymbol { ElementType: var element } } =>
            $"new {TypeNames.InCode(element)}{(element.IsReferenceType ? "?" : "")}[] {{ {string.Join(", ", constant.Values.Select(Of))} }}",
        { Kind: TypedConstantKind.Type } => $"typeof({TypeNames.InCode((ITypeSymbol)constant.Value!)})",
        { Kind: TypedConstantKind.Enum } => $"({TypeNames.InCode(constant.Type!)})({Of(constant.Value!)})",
        _ => Of(constant.Value!),
    };

    /// <summary>A number or text as code. Of what is neither an int, a text nor a truth the type must be told.</summary>
    public static string Of(object value) => value switch
    {
        string or bool or char or int => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        byte number => "(byte)" + number.ToString(CultureInfo.InvariantCulture),
        sbyte number => "(sbyte)(" + number.ToString(CultureInfo.InvariantCulture) + ")",
        short number => "(short)(" + number.ToString(CultureInfo.InvariantCulture) + ")",
        ushort number => "(ushort)" + number.ToString(CultureInfo.InvariantCulture),
        _ => "null",
    };
}
