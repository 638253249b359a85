using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Says the projection that the list of attributes is for, where none is said. Where another is, one of the two is wrong, and only a person knows which.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN2024IncludeWithoutEffectFix() : RuleFix(DYN2024IncludeWithoutEffect.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        AttributeArgumentListSyntax? arguments = target.Node.FirstAncestorOrSelf<AttributeArgumentListSyntax>();
        return Named(arguments, "Include") is { } include && Named(arguments, "Projection") is null
            ? new("Say IndexProjection.Include", new TextChange(new(include.SpanStart, 0), $"Projection = {Annotations.SpellType(target.Model, include.SpanStart, "IndexProjection")}.Include, "))
            : null;
    }

    private static AttributeArgumentSyntax? Named(AttributeArgumentListSyntax? arguments, string name) =>
        arguments?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
}
