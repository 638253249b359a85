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
public sealed class DYN1021DuplicateLockVersionFix() : RuleFix(DYN1021DuplicateLockVersion.Id)
{
    internal override TextFix? Fix(FixTarget target) => PropertySyntax.At(target)?.Annotation(KnownNames.LockVersionAttribute) is { } attribute
        ? new("Remove [LockVersion]", AttributeEdits.Remove(attribute))
        : null;
}
