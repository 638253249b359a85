using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Modeling.Reading;

/// <summary>Checks that the project's C# can compile what is generated.</summary>
internal static class LanguageReader
{
    public static void Check(INamedTypeSymbol type, ProblemSink problems)
    {
        if (type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp13 and var version })
            problems.Add(ProblemKind.LanguageTooOld, () => Places.Name(type), version.ToDisplayString());
    }
}
