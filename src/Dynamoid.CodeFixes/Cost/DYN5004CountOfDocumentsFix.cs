using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Calls;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Lets DynamoDB count, or asks whether there is one.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN5004CountOfDocumentsFix() : RuleFix(DYN5004CountOfDocuments.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call || ListUse.Of(call) is not { } use || DYN5004CountOfDocuments.Instead(use) is not { } instead)
            return null;
        ZeroComparison? comparison = use.Member == "Any" ? null : ZeroComparison.Of(use.Whole);
        // A count is a long, and that of a list an int: to compare them makes no difference.
        bool isInt = instead == "CountAsync" && use.Member == "Count" && !IsCompared(use.Whole);
        string before = comparison is { IsNone: true } ? "!" : isInt ? "(int)" : "";
        return new($"Use {instead}", CallEdits.Put(use.Await, comparison?.Whole ?? use.Whole, CallEdits.Rename(call, instead), before));
    }

    private static bool IsCompared(ExpressionSyntax number) => number.Parent?.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;
}
