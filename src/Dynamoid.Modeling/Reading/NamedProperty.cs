using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>A property that an attribute names, and the expression that names it.</summary>
internal readonly struct NamedProperty(string name, ExpressionSyntax? expression)
{
    public string Name { get; } = name;

    public Location? Location => expression?.GetLocation();

    /// <summary>
    /// The properties that an argument names. <c>nameof</c> of a property that is yet to be generated, such as <c>CreatedAt</c>, has no value for the compiler: it is read as written.
    /// </summary>
    public static List<NamedProperty> In(AttributeData attribute, string argument)
    {
        ImmutableArray<TypedConstant> values = Values(attribute, argument);
        List<ExpressionSyntax> expressions = Expressions(attribute, argument);
        List<NamedProperty> names = [];
        for (int i = 0; i < Math.Max(values.Length, expressions.Count); i++)
        {
            ExpressionSyntax? expression = i < expressions.Count ? expressions[i] : null;
            string? value = i < values.Length ? values[i].Value as string : null;
            names.Add(new(value ?? Operand(expression) ?? "", expression));
        }

        return names;
    }

    private static ImmutableArray<TypedConstant> Values(AttributeData attribute, string argument)
    {
        TypedConstant value = attribute.NamedArguments.FirstOrDefault(candidate => candidate.Key == argument).Value;
        return value switch
        {
            { Kind: TypedConstantKind.Array, IsNull: false } => value.Values,
            { Kind: TypedConstantKind.Primitive, IsNull: false } => [value],
            _ => [],
        };
    }

    private static List<ExpressionSyntax> Expressions(AttributeData attribute, string argument) => Places.Value(attribute, argument) switch
    {
        null or LiteralExpressionSyntax { Token.Value: null } => [],
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } elements } => [.. elements.Expressions],
        CollectionExpressionSyntax list => [.. list.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression)],
        { } single => [single],
    };

    private static string? Operand(ExpressionSyntax? expression) =>
        expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments }
            ? arguments[0].Expression switch
            {
                MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
                IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
                _ => null,
            }
            : null;
}
