using System.Composition;
using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Declares the type partial, and with it each type around it, since one without the others does not help.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN1001DocumentMustBePartialFix() : RuleFix(DYN1001DocumentMustBePartial.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        IEnumerable<TypeDeclarationSyntax> types = target.Node.AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .Where(static type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Reverse();
        // C# wants the word directly before "class", "record", "struct" or "interface".
        return new("Make partial", [.. types.Select(static type => new TextChange(new(type.Keyword.SpanStart, 0), "partial "))]);
    }
}
