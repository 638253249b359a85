using System.Composition;
using Dynamoid.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.CodeFixes;

/// <summary>Says that a scan is meant.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN4002QueryMayScanFix() : RuleFix(DYN4002QueryMayScan.Id)
{
    internal override TextFix? Fix(FixTarget target) => AllowScanEdit.For(target);
}
