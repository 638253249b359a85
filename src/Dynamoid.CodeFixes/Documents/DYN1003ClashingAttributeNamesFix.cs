using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Gives the property an attribute name of its own by <c>[Field]</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN1003ClashingAttributeNamesFix() : RuleFix(DYN1003ClashingAttributeNames.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (PropertySyntax.At(target) is not { } property || FreeAttributeName.For(property.Symbol, target.Fact(1)) is not { } name)
            return null;

        string title = $"Store as '{name}'";
        string arguments = $"({SymbolDisplay.FormatLiteral(name, quote: true)})";
        if (property.Annotation(KnownNames.FieldAttribute) is { } field)
            return new(title, new TextChange(TextSpan.FromBounds(field.Name.Span.End, field.Span.End), arguments));
        return new(title, property.Annotate(KnownNames.FieldAttribute, arguments));
    }
}
