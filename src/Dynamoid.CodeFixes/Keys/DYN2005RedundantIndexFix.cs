using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Removes the index, unless another name would let it stay.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN2005RedundantIndexFix() : RuleFix(DYN2005RedundantIndex.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        target.Node.FirstAncestorOrSelf<AttributeSyntax>() is { } index && !IsName(target.Node)
            ? new("Remove the index", AttributeEdits.Remove(index))
            : null;

    private static bool IsName(SyntaxNode node) => node.FirstAncestorOrSelf<AttributeArgumentSyntax>()?.NameEquals?.Name.Identifier.ValueText == "Name";
}
