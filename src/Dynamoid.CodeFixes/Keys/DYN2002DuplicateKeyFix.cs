using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.CodeFixes.Editing;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Removes the attribute that makes a second key of the property.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN2002DuplicateKeyFix() : RuleFix(DYN2002DuplicateKey.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        bool isHash = target.Fact(2) == Modeling.Reading.KeyReader.HashKey;
        AttributeSyntax? attribute = PropertySyntax.At(target)?.Annotation(isHash ? KnownNames.HashKeyAttribute : KnownNames.RangeKeyAttribute);
        return attribute is null ? null : new(isHash ? "Remove [HashKey]" : "Remove [RangeKey]", AttributeEdits.Remove(attribute));
    }
}
