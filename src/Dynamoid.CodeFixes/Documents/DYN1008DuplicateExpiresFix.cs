using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Removes the attribute from the property that comes second.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN1008DuplicateExpiresFix() : RuleFix(DYN1008DuplicateExpires.Id)
{
    internal override TextFix? Fix(FixTarget target) => PropertySyntax.At(target)?.Annotation(KnownNames.ExpiresAttribute) is { } attribute
        ? new("Remove [Expires]", AttributeEdits.Remove(attribute))
        : null;
}
