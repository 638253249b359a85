using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Marks the property, which is then stored in whole epoch seconds.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN1051ExpiryNotMarkedFix() : RuleFix(DYN1051ExpiryNotMarked.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        PropertySyntax.At(target) is { } property ? new("Mark with [Expires]", property.Annotate(KnownNames.ExpiresAttribute)) : null;
}
