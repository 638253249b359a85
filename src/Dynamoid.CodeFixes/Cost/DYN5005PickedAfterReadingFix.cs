using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Calls;
using Dynamoid.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.CodeFixes;

/// <summary>Reads no more than is taken.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN5005PickedAfterReadingFix() : RuleFix(DYN5005PickedAfterReading.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (CallEdits.CallOf(target) is not { } call || ListUse.Of(call) is not { } use || DYN5005PickedAfterReading.Instead(use) is not { } instead)
            return null;
        return instead == "RecordLimit"
            ? Limit(call, use)
            : new($"Use {instead}", CallEdits.Put(use.Await, use.Whole, CallEdits.Rename(call, instead)));
    }

    // The list stays what it is, and has no more in it than is taken.
    private static TextFix? Limit(InvocationExpressionSyntax call, ListUse use) => call.Expression is MemberAccessExpressionSyntax query
        ? new("Use RecordLimit", CallEdits.Put(use.Await, use.Whole, new(new(query.Expression.Span.End, 0), $".RecordLimit{((InvocationExpressionSyntax)use.Whole).ArgumentList}")))
        : null;
}
