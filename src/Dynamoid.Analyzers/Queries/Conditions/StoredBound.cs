using System.Globalization;
using Dynamoid.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers.Queries;

/// <summary>A constant that a field is compared with, in the order in which DynamoDB has it.</summary>
internal readonly struct StoredBound : IComparable<StoredBound>
{
    private readonly decimal _number;
    private readonly string? _text;

    private StoredBound(decimal number, string? text) => (_number, _text) = (number, text);

    /// <summary>The bound that an expression is; null when it has no value at build, or one whose order depends on how it is stored.</summary>
    public static StoredBound? Of(CallSite site, ExpressionSyntax expression) =>
        site.Model.GetTypeInfo(expression, site.CancellationToken).Type?.TypeKind == TypeKind.Enum ? null : Of(site.ConstantOf(expression));

    public int CompareTo(StoredBound other) => _text is null || other._text is null ? _number.CompareTo(other._number) : string.CompareOrdinal(_text, other._text);

    private static StoredBound? Of(object? value) => value switch
    {
        string text => new(0, text),
        double or float => double.IsNaN(Convert.ToDouble(value, CultureInfo.InvariantCulture)) || Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) > 1e27
            ? null
            : new(Convert.ToDecimal(value, CultureInfo.InvariantCulture), text: null),
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal => new(Convert.ToDecimal(value, CultureInfo.InvariantCulture), text: null),
        _ => null,
    };
}
