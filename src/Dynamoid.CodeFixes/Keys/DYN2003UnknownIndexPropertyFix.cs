using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Names the property that was meant, when only one is near.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN2003UnknownIndexPropertyFix() : RuleFix(DYN2003UnknownIndexProperty.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument
            || target.Node.FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == target.Span) is not { } expression
            || target.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || target.Model.GetDeclaredSymbol(declaration, target.CancellationToken) is not { } type)
            return null;

        bool isKey = argument.NameEquals?.Name.Identifier.ValueText != "Include";
        IEnumerable<string> candidates = Candidates(type, isKey).Except(OtherNames(argument, expression));
        return NearestName.Of(target.Fact(0), candidates) is { } name
            ? new($"Name '{name}'", new TextChange(expression.Span, $"nameof({TypeNames.Escape(name)})"))
            : null;
    }

    private static IEnumerable<string> Candidates(INamedTypeSymbol type, bool isKey)
    {
        ShapeReading reading = new(type, new(wantsLocations: false));
        return reading.Properties
            .Where(property => reading.ReadField(property) is { } field && (field.Stored.CanBeKey || !isKey))
            .Select(static property => property.Name);
    }

    // A property is named once in an index.
    private static IEnumerable<string> OtherNames(AttributeArgumentSyntax argument, ExpressionSyntax expression) => ((AttributeArgumentListSyntax)argument.Parent!).Arguments
        .SelectMany(static other => other.Expression.DescendantTokens())
        .Where(token => !expression.Span.Contains(token.Span))
        .Select(static token => token.ValueText);
}
