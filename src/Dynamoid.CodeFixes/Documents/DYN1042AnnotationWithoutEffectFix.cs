using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Annotations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Puts the attribute on the property that is written as the parameter of a record, or that the field is behind.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN1042AnnotationWithoutEffectFix() : RuleFix(DYN1042AnnotationWithoutEffect.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<AttributeListSyntax>() is not { } list)
            return null;
        AttributeSyntax[] others = [.. list.Attributes.Where(attribute => !UnaskedAttribute.IsRule(attribute, target.Model, target.CancellationToken))];
        TextSpan place = TextSpan.FromBounds(list.OpenBracketToken.Span.End, list.Attributes[0].SpanStart);
        return list.Parent switch
        {
            ParameterSyntax { Parent: ParameterListSyntax { Parent: RecordDeclarationSyntax } } => new("Put it on the property", others.Length == 0 ? new TextChange(place, "property: ") : Split(list, others)),
            PropertyDeclarationSyntax when list.Target is { Identifier.ValueText: "field" } && others.Length == 0 => new("Put it on the property", new TextChange(place, "")),
            _ => null,
        };
    }

    // What the property is not asked for stays on the parameter.
    private static TextChange Split(AttributeListSyntax list, AttributeSyntax[] others) =>
        new(list.Span, $"[property: {string.Join(", ", list.Attributes.Except(others))}] [{list.Target?.ToFullString()}{string.Join(", ", others.AsEnumerable())}]");
}
