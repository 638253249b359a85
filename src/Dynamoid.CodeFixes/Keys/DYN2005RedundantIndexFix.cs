using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Removes the index, unless it may have been meant otherwise: with another name, or with another range key of a global index.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN2005RedundantIndexFix() : RuleFix(DYN2005RedundantIndex.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        target.Node.FirstAncestorOrSelf<AttributeSyntax>() is { } index && (target.Node == index || IsOrderOfLocalIndex(target, index))
            ? new("Remove the index", AttributeEdits.Remove(index))
            : null;

    private static bool IsOrderOfLocalIndex(FixTarget target, AttributeSyntax index) =>
        target.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>()?.NameEquals?.Name.Identifier.ValueText == "RangeKey"
        && target.Model.GetTypeInfo(index, target.CancellationToken).Type?.Name == KnownNames.LocalIndexAttribute;
}
