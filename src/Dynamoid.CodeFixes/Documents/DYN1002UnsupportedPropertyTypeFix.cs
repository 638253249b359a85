using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Marks the property <c>[NotStored]</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN1002UnsupportedPropertyTypeFix() : RuleFix(DYN1002UnsupportedPropertyType.Id)
{
    internal override TextFix? Fix(FixTarget target) => NotStoredEdit.For(target);
}
