using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Removes the argument that says nothing, or nothing that another does not say.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN2006UnusableIndexKeyFix() : RuleFix(DYN2006UnusableIndexKey.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        string name = target.Fact(2);
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = target.Node.FirstAncestorOrSelf<AttributeSyntax>()?.ArgumentList?.Arguments ?? default;
        AttributeArgumentSyntax? surplus = arguments.Count < 2 ? null : arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);
        return surplus is null ? null : new($"Remove {name}", AttributeEdits.Remove(surplus));
    }
}
